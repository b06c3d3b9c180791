import type { ChartAxis } from './chart.utils.js';

/** A value's words beside the end of its bar. */
export interface EndLabel {
  /** How far the bar goes along the axis, 0 to 1. */
  readonly share: number;
  /** What the words take up along the axis, in pixels. */
  readonly size: number;
}

/** From this width on, in ems, labels have a column of their own beside the bars. */
export const besideFrom = 36;
/** In hundredths of the width: what that column takes at most, and what is left to the bars at least. */
export const labelShare = 28;
const plotShare = 45;

/** How long an axis can be in `room` pixels for all words to stand beyond the ends of their bars. */
export function axisLength(room: number, labels: readonly EndLabel[], gap: number): number {
  const lengths = labels.map(({ share, size }) => (share > 0 ? (room - size - gap) / share : room));
  return Math.max(0, Math.floor(Math.min(room, ...lengths)));
}

type Words = readonly { readonly share: number; readonly text: string }[];

/**
 * How long an axis can be in `room` pixels, judged by the letters of the words alone, in an ordinary type of 16 px: a
 * server, which can measure nothing, has to come to the same as the page.
 */
export function guessLength(labels: Words, room: number): number {
  const measured = labels.map(({ share, text }) => ({ share, size: wordsWidth(text) }));
  return axisLength(room, measured, 10);
}

/** Whether the bars are left enough beside a column of labels and their values, as soon as there is room for one. */
export function fitsBeside(labels: Words): boolean {
  const width = besideFrom * 16;
  return guessLength(labels, width * (1 - labelShare / 100) - 14) >= (width * plotShare) / 100;
}

/** How wide words of 15 px, semibold, come out in the sans-serif types that most pages are set in. */
export function wordsWidth(text: string): number {
  const width = (character: string) => {
    if (/[\p{Script=Han}\u3000-\u303f]/u.test(character)) return 15;
    if (/[fijlrtI\s.,:;'’()|-]/.test(character)) return 4.7;
    if (/[mwMW%]/.test(character)) return 12.8;
    return /\p{Lu}/u.test(character) ? 10.3 : 8.7;
  };
  return [...text].reduce((sum, character) => sum + width(character), 0);
}

/** How much room, in ems of the plot, the numbers beside an upright axis take; at least as much as most need. */
export function ticksWidth(panels: readonly { readonly axis: ChartAxis }[]): number {
  const texts = panels.flatMap(({ axis }) => axis.ticks.map(({ text }) => text));
  // Numbers are set smaller than the plot. Han characters are square.
  const ems = texts.map((text) =>
    [...text].reduce((sum, each) => sum + (/[\u2e80-\uffef]/.test(each) ? 0.75 : 0.44), 0.5),
  );
  return Number(Math.max(3, ...ems).toFixed(2));
}

/** Keeps words that stand about the middle of their point from leaving `frame` at either end. */
export function keepWithin(frame: Element, words: readonly Element[]): void {
  for (const each of words) each.classList.remove('at-start', 'at-end');
  const { left, right } = frame.getBoundingClientRect();
  const boxes = words.map((each) => each.getBoundingClientRect());
  for (const [index, each] of words.entries()) {
    const box = boxes[index];
    if (box && box.left < left) each.classList.add('at-start');
    else if (box && box.right > right) each.classList.add('at-end');
  }
}

/** Of words side by side, those that have no room: the first and the last stay, and of the others what does not touch. */
export function crowded(spans: readonly { readonly left: number; readonly right: number }[]): boolean[] {
  const last = spans[spans.length - 1];
  let free = -Infinity;
  return spans.map((span, index) => {
    const isLast = index === spans.length - 1;
    const fits = index === 0 || isLast || (span.left >= free && span.right <= (last?.left ?? Infinity));
    if (fits) free = span.right;
    return !fits;
  });
}
