import { contrast } from '@lintel/design-tokens/brand-colors.ts';
import { expect, it } from 'vitest';
import { darkColorFor } from './dark-color.ts';

it('keeps a colour that can be read in the dark already', () => {
  expect(darkColorFor('#2db5a8')).toBe('#2db5a8');
});

it.each(['#000', '#0f766e', '#0000ff', '#5d34f2'])('makes %s light enough', (color) => {
  expect(contrast(darkColorFor(color), '#1b1e21')).toBeGreaterThanOrEqual(4.5);
});
