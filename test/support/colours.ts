import { clampGamut, converter, parse, type Color, type Rgb, wcagContrast } from 'culori';

const toRgb = converter('rgb');
const clamp = clampGamut('rgb');

/** A computed colour as a plain screen shows it: within sRGB, in 256 steps. */
export function shown(css: string): Rgb {
  const colour = parse(css);
  if (!colour) throw new Error(`No colour: ${css}`);
  const { r, g, b } = clamp(toRgb(colour)) as Rgb;
  const step = (value: number) => Math.round(value * 255) / 255;
  return { mode: 'rgb', r: step(r), g: step(g), b: step(b) };
}

export function contrast(a: string | Color, b: string | Color): number {
  const colour = (value: string | Color) => (typeof value === 'string' ? shown(value) : value);
  return wcagContrast(colour(a), colour(b));
}
