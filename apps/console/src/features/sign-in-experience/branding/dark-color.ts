import { contrast } from '@lintel/design-tokens/brand-colors.ts';

/** The hosted pages' card in dark mode. */
const darkSurface = '#1b1e21';
/** WCAG 2.2, 1.4.3, for text. */
const minimumContrast = 4.5;

/** The brand colour (`#rgb` or `#rrggbb`) made as much lighter as it takes to be read on the dark card. */
export function darkColorFor(primaryColor: string): string {
  const channels = channelsOf(primaryColor);
  for (let share = 0; share < 1; share += 0.05) {
    const candidate = toHex(channels.map((channel) => Math.round(channel + (255 - channel) * share)));
    if (contrast(candidate, darkSurface) >= minimumContrast) return candidate;
  }
  return '#ffffff';
}

function channelsOf(color: string): number[] {
  const digits = color.slice(1);
  const full = digits.length === 3 ? Array.from(digits, (digit) => digit + digit).join('') : digits;
  return [0, 2, 4].map((start) => Number.parseInt(full.slice(start, start + 2), 16));
}

function toHex(channels: readonly number[]): string {
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
