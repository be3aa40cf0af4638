import { describe, expect, it } from '@jest/globals';
import { PALETTES } from '../../apps/admin/src/shared/theme/palette';

/** Relative luminance and contrast as in WCAG 2.2. */
const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

const contrast = (a: string, b: string): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
};

const COLOURS = ['primary', 'secondary', 'error', 'warning', 'success', 'info'] as const;

it('measures contrast as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe.each(['light', 'dark'] as const)('the %s appearance', (appearance) => {
  const { background, text, ...rest } = PALETTES[appearance];
  const grounds = Object.values(background);

  it.each(Object.entries(text))('reads its %s text on both backgrounds', (_, colour) => {
    for (const ground of grounds) expect(contrast(colour, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(COLOURS)('reads %s as text on both backgrounds, and what is written on it', (name) => {
    for (const ground of grounds) expect(contrast(rest[name].main, ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(rest[name].contrastText, rest[name].main)).toBeGreaterThanOrEqual(4.5);
  });
});
