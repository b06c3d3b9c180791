import type { Figure } from './types.js';

/** The significant digits of a figure, or of one end of its range. */
export function digitsOfEnd({ digits }: Pick<Figure, 'digits'>, end: number): number {
  return typeof digits === 'number' ? digits : (digits[end] ?? digits[0]);
}
