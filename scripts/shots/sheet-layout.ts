/** Places pictures on sheets: in columns, each next one where there is most room. */

export interface Card {
  readonly width: number;
  readonly height: number;
}

export interface Place<T> {
  readonly card: T;
  readonly x: number;
  readonly y: number;
  /** As shown, the caption's line left out. */
  readonly width: number;
  readonly height: number;
  /** The picture goes on below what is shown. */
  readonly cut: boolean;
}

export interface Sheet<T> {
  readonly places: readonly Place<T>[];
  readonly height: number;
}

export const sheetWidth = 1640;
const gap = 20;
const caption = 26;
const sheetHeight = 2000;
const tallestCard = 900;

/** Pictures of one width class share columns: narrow ones at their own size, others at about two thirds. */
export function layOut<T extends Card>(cards: readonly T[]): Sheet<T>[] {
  const narrow = cards.every(({ width }) => width <= 320);
  const columns = narrow ? 4 : 3;
  const columnWidth = Math.floor((sheetWidth - (columns + 1) * gap) / columns);
  const sheets: { places: Place<T>[]; height: number }[] = [];
  let bottoms: number[] = [];
  for (const card of cards) {
    const width = Math.min(card.width, columnWidth);
    const full = Math.round((card.height * width) / card.width);
    const height = Math.min(full, tallestCard);
    let column = shortest(bottoms);
    if (column === undefined || (bottoms[column] ?? 0) + height + caption + gap > sheetHeight) {
      sheets.push({ places: [], height: 0 });
      bottoms = new Array<number>(columns).fill(gap);
      column = 0;
    }
    const sheet = sheets.at(-1)!;
    const y = (bottoms[column] ?? gap) + caption;
    sheet.places.push({ card, x: gap + column * (columnWidth + gap), y, width, height, cut: full > height });
    bottoms[column] = y + height + gap;
    sheet.height = Math.max(...bottoms);
  }
  return sheets;
}

function shortest(bottoms: readonly number[]): number | undefined {
  return bottoms.length === 0 ? undefined : bottoms.indexOf(Math.min(...bottoms));
}
