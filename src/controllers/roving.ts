/** Moving the focus among the parts of one element by keyboard: one tab stop, arrows from one to the next. */

/** Where a key leads from `index` among `count`; undefined for keys that do not move. */
export function rovingTarget(event: KeyboardEvent, index: number, count: number): number | undefined {
  if (count === 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return undefined;
  const rightToLeft = getComputedStyle(event.currentTarget as Element).direction === 'rtl';
  switch (event.key) {
    case 'ArrowDown':
      return Math.min(count - 1, index + 1);
    case 'ArrowUp':
      return Math.max(0, index - 1);
    case 'ArrowRight':
      return rightToLeft ? Math.max(0, index - 1) : Math.min(count - 1, index + 1);
    case 'ArrowLeft':
      return rightToLeft ? Math.min(count - 1, index + 1) : Math.max(0, index - 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

/** Finds what begins with the letters that a reader types in a row, as lists do. */
export class TypeAhead {
  #typed = '';
  #at = 0;

  /** Index of the next label after `index` that begins so; undefined for other keys and where none does. */
  find(event: KeyboardEvent, index: number, labels: readonly string[]): number | undefined {
    const { key, timeStamp } = event;
    if ([...key].length !== 1 || event.altKey || event.ctrlKey || event.metaKey) return undefined;
    const isNew = timeStamp - this.#at > pause;
    if (key === ' ' && (isNew || this.#typed === '')) return undefined;
    this.#typed = (isNew ? '' : this.#typed) + key.toLocaleLowerCase();
    this.#at = timeStamp;
    // One letter, also when it is repeated, goes from one to the next; more letters stay where they fit.
    const isOne = [...this.#typed].every((letter) => letter === this.#typed[0]);
    const wanted = isOne ? key.toLocaleLowerCase() : this.#typed;
    const order = labels.map((_, step) => (index + step + (isOne ? 1 : 0) + labels.length) % labels.length);
    return order.find((at) => labels[at]?.toLocaleLowerCase().startsWith(wanted));
  }
}

/** After so long without a letter, in milliseconds, a word begins anew. */
const pause = 700;
