import { describe, expect, it } from 'vitest';
import { brandStyle, contrast } from './brand-colors.ts';

/** `--lintel-accent` → [by day, by night]. */
function tokensOf(style: string): ReadonlyMap<string, readonly [string, string]> {
  return new Map(
    [...style.matchAll(/--lintel-([a-z-]+):light-dark\((#\w+),(#\w+)\)/g)].map(([, name = '', day = '', night = '']) => [
      name,
      [day, night],
    ]),
  );
}

const brands = [
  '#000',
  '#ffffff',
  '#ffd400',
  '#0f766e',
  '#6139f6',
  '#7a7a7a',
  '#ff0000',
  '#00ff00',
  '#0000ff',
  '#777',
  '#e5e2db',
  '#1b1e21',
];

describe('brandStyle', () => {
  it.each(brands)('keeps the brand %s as the fill and every contrast beside it', (brand) => {
    const tokens = tokensOf(brandStyle({ primaryColor: brand, darkPrimaryColor: brand, isDarkModeEnabled: true }));
    const [fill = ''] = tokens.get('accent') ?? [];
    expect(contrast(fill, brand)).toBe(1);
    for (const [theme, grounds] of [
      [0, ['#ffffff', '#faf9f6']],
      [1, ['#1b1e21', '#121416']],
    ] as const) {
      const token = (name: string) => tokens.get(name)?.[theme] ?? '';
      expect(contrast(token('on-accent'), fill)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(token('on-accent'), token('accent-hover'))).toBeGreaterThanOrEqual(4.5);
      for (const ground of grounds) {
        expect(contrast(token('accent-text'), ground)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(token('accent-line'), ground)).toBeGreaterThanOrEqual(3);
      }
    }
  });

  it('uses the light colour alone where the dark theme is off', () => {
    const style = brandStyle({ primaryColor: '#6139f6', darkPrimaryColor: '#ffd400', isDarkModeEnabled: false });
    expect(style).not.toContain('#ffd400');
  });

  it('falls back to our own accent for what is no colour, so that nothing else can be written into the style', () => {
    const style = brandStyle({ primaryColor: 'red}</style><script>', darkPrimaryColor: '#2db5a8', isDarkModeEnabled: true });
    expect(style).toContain('--lintel-accent:light-dark(#0f766e,#2db5a8)');
    expect(style).not.toContain('<');
  });
});
