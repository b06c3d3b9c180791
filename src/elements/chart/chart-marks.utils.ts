/** A mark of squares or dots, in px: what counts, what is left of the whole. */
export interface Mark {
  readonly width: number;
  readonly height: number;
  readonly filled: string;
  readonly rest: string;
}

/** From this width on, in ems, numerals stand in columns; below it in rows. */
export const columnsFrom = 30;
/** From this width on, in ems, a name stands beside its numeral; below it under the numeral. */
export const besideFrom = 17;
/** The side of a waffle in a row, in px, where numerals stand beside it. */
export const rowSide = 88;
/** Between columns, in ems. */
export const columnGap = 1.75;
/** The size of a numeral in a column, in ems. */
export const numeralSize = 2.5;
/** Of a numeral's size: the words beside it. */
export const wordShare = 0.4;
/** So many numerals stand side by side at most. */
export const mostColumns = 4;

const square = 11;
const dot = 10;
const gap = 3;

/** Ten by ten squares, filled from the lower left, row by row. */
export function waffleMark(share: number): Mark {
  const cells = [...Array(100).keys()].map((index) => {
    const [column, row] = [index % 10, 9 - Math.floor(index / 10)];
    return `M${column * (square + gap)} ${row * (square + gap)}h${square}v${square}h-${square}z`;
  });
  const side = 10 * (square + gap) - gap;
  return { width: side, height: side, filled: cells.slice(0, share).join(''), rest: cells.slice(share).join('') };
}

/** A dot a unit, in rows that are no wider than a narrow column. */
export function unitsMark(count: number): Mark {
  const columns = Math.min(20, Math.max(10, Math.ceil(Math.sqrt(2 * count))));
  const radius = dot / 2;
  const dots = [...Array(count).keys()].map((index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    const [x, y] = [column * (dot + gap), row * (dot + gap) + radius];
    return `M${x} ${y}a${radius} ${radius} 0 1 0 ${dot} 0a${radius} ${radius} 0 1 0-${dot} 0z`;
  });
  const size = (cells: number) => Math.max(0, cells * (dot + gap) - gap);
  return {
    width: size(Math.min(columns, count)),
    height: size(Math.ceil(count / columns)),
    filled: dots.join(''),
    rest: '',
  };
}

/** In how many columns so many numerals stand: as many as divide them. */
export function columnsOf(count: number): number {
  const fitting = [4, 3].filter((columns) => count % columns === 0);
  return count <= mostColumns ? count : (fitting[0] ?? mostColumns);
}
