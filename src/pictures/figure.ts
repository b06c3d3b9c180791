import { isWordy, type FigurePart } from '../format/figure.js';
import { lineHeight, runsLine, runsWidth, type Block, type Run, type TextStyle } from './blocks.js';

export interface FigureStyles {
  /** Of the number; its leading is that of the lines. */
  readonly number: TextStyle;
  /** Of 万 and million, where that is not the rest's. */
  readonly scale?: TextStyle;
  /** Of 元, % and th, where that is not the rest's. */
  readonly mark?: TextStyle;
  /** Of words about the number. */
  readonly rest: TextStyle;
}

const space = /[ \u00a0\u202f]$/;

/** A number with what belongs to it. A qualifier before it and a long unit go on to lines of their own in need. */
export function figureBlock(parts: readonly FigurePart[], width: number, styles: FigureStyles): Block {
  const runs = parts.flatMap((part, index) => runsOf(part, parts[index - 1], styles));
  const lines: Run[][] = [[]];
  // "超过" stands above its number rather than part that from its unit.
  const first = parts[0]?.type === 'qualifier' ? runsOf(parts[0], undefined, styles).length : 0;
  const isLong = first > 0 && runsWidth(runs) > width && runsWidth(runs.slice(first)) <= width;
  for (const [index, run] of runs.entries()) {
    const line = lines[lines.length - 1] ?? [];
    const before = runs[index - 1];
    const isOver = runsWidth([...line, ...together(runs.slice(index))]) > width;
    const mustBreak = isLong ? index === first : before && (space.test(before.text) || index === first) && isOver;
    if (mustBreak) lines.push([run]);
    else line.push(run);
  }
  let height = 0;
  const content = lines.map((line) => {
    const size = Math.max(...line.map(({ style }) => style.size));
    const box = lineHeight({ ...styles.number, size });
    const drawn = runsLine(joined(line), { y: height + box / 2 + size * 0.36 });
    height += box;
    return drawn;
  });
  return { width, height, content: content.join('') };
}

/** A part word by word; before Chinese that follows a number, or a number that follows Chinese, a little room. */
function runsOf({ type, text }: FigurePart, before: FigurePart | undefined, styles: FigureStyles): Run[] {
  const mark = type === 'scale' ? styles.scale : styles.mark;
  const style = type === 'number' ? styles.number : ((isWordy(text) ? undefined : mark) ?? styles.rest);
  const meeting = (before?.text.slice(-1) ?? '') + text.slice(0, 1);
  const isMixed = /^(?:\d\p{sc=Han}|\p{sc=Han}\d)$/u.test(meeting);
  return (text.match(/[^ \u00a0\u202f]*[ \u00a0\u202f]?/g) ?? []).filter(Boolean).map((word, index) => ({
    text: word,
    style,
    ...(index === 0 && isMixed ? { space: styles.rest.size / 8 } : {}),
  }));
}

/** Words of one type as the one run that they are. */
function joined(line: readonly Run[]): Run[] {
  const runs: Run[] = [];
  for (const run of line) {
    const last = runs.at(-1);
    const isSame = last?.style === run.style && run.space === undefined;
    if (last && isSame) runs[runs.length - 1] = { ...last, text: last.text + run.text };
    else runs.push(run);
  }
  return runs;
}

/** The runs up to the first space: no line ends among them. */
function together(runs: readonly Run[]): readonly Run[] {
  const end = runs.findIndex(({ text }) => space.test(text));
  return end < 0 ? runs : runs.slice(0, end + 1);
}
