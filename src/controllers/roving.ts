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
