/** A tenant's brand colours as the contract has them: `#rgb` or `#rrggbb`. */
export interface BrandColors {
  readonly primaryColor: string;
  readonly darkPrimaryColor: string;
  readonly isDarkModeEnabled: boolean;
}

type Rgb = readonly [number, number, number];

interface Theme {
  /** Grounds that the accent's text is read on. */
  readonly grounds: readonly Rgb[];
  /** What the accent is moved towards until it can be read. */
  readonly towards: Rgb;
}

const light: Theme = { grounds: [parseHex('#ffffff'), parseHex('#faf9f6')], towards: [0, 0, 0] };
const dark: Theme = { grounds: [parseHex('#1b1e21'), parseHex('#121416')], towards: [255, 255, 255] };
const ink = parseHex('#0c1413');
const white = parseHex('#ffffff');

/**
 * Style that lays a tenant's brand over the tokens. The fill is the brand's own colour; what is written on it, the same colour as text
 * and its edge are corrected until they hold the contrast of WCAG 2.2 (4.5:1 for text, 3:1 for edges).
 */
export function brandStyle({ primaryColor, darkPrimaryColor, isDarkModeEnabled }: BrandColors): string {
  const day = accentOf(parseHex(primaryColor), light);
  const night = isDarkModeEnabled ? accentOf(parseHex(darkPrimaryColor), dark) : day;
  const tokens = (Object.keys(day) as (keyof typeof day)[]).map((name) => `--lintel-${name}:light-dark(${day[name]},${night[name]})`);
  return `:root{${tokens.join(';')}}`;
}

/** Contrast of two colours by WCAG 2.2, 1 to 21. */
export function contrast(left: string, right: string): number {
  return ratio(parseHex(left), parseHex(right));
}

function accentOf(fill: Rgb, theme: Theme) {
  const text = readable(fill, { theme, minimum: 4.5 });
  const onAccent = textOn(fill);
  return {
    accent: toHex(fill),
    'accent-hover': toHex(mix(fill, onAccent === white ? [0, 0, 0] : white, 0.14)),
    'on-accent': toHex(onAccent),
    'accent-soft': toHex(mix(fill, theme.grounds[0] ?? white, 0.87)),
    'accent-text': toHex(text),
    'accent-line': toHex(readable(fill, { theme, minimum: 3 })),
  };
}

/** White where it can be read, else our ink, else plain black: one of them always holds 4.5:1. */
function textOn(fill: Rgb): Rgb {
  if (ratio(white, fill) >= 4.5) return white;
  return ratio(ink, fill) >= 4.5 ? ink : [0, 0, 0];
}

function readable(color: Rgb, { theme, minimum }: { theme: Theme; minimum: number }): Rgb {
  for (let share = 0; share < 1; share += 0.04) {
    const candidate = mix(color, theme.towards, share);
    if (theme.grounds.every((ground) => ratio(candidate, ground) >= minimum)) return candidate;
  }
  return theme.towards;
}

function mix(from: Rgb, to: Rgb, share: number): Rgb {
  const channel = (index: 0 | 1 | 2) => Math.round(from[index] + (to[index] - from[index]) * share);
  return [channel(0), channel(1), channel(2)];
}

function ratio(left: Rgb, right: Rgb): number {
  const [low, high] = [luminance(left), luminance(right)].toSorted((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** WCAG 2.2, relative luminance. */
function luminance(color: Rgb): number {
  const [red, green, blue] = color.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function parseHex(text: string): Rgb {
  const digits = /^#(?:[0-9a-f]{3}){1,2}$/i.test(text) ? text.slice(1) : '0f766e';
  const full = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  return [Number.parseInt(full.slice(0, 2), 16), Number.parseInt(full.slice(2, 4), 16), Number.parseInt(full.slice(4, 6), 16)];
}

const toHex = (color: Rgb): string => `#${color.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
