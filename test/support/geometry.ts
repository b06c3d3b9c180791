/** Words as they are set: what is left of a text node on one line. */
export interface Line {
  readonly text: string;
  readonly node: Text;
  readonly box: DOMRect;
}

function deepChildren(node: Node): Node[] {
  if (node instanceof HTMLSlotElement) {
    const assigned = node.assignedNodes();
    return assigned.length > 0 ? assigned : [...node.childNodes];
  }
  if (node instanceof Element && node.shadowRoot) return [...node.shadowRoot.childNodes];
  return [...node.childNodes];
}

/** Not for the eye: hidden, out of the way of it, or put aside for what runs. */
function isUnseen(element: Element): boolean {
  const { clipPath, display, visibility, opacity } = getComputedStyle(element);
  return (
    display === 'none' ||
    clipPath === 'inset(50%)' ||
    visibility === 'hidden' ||
    opacity === '0' ||
    element.matches('.visually-hidden, .popover, .probes, style, .ends, details:not([open]) > :not(summary)')
  );
}

/** Where what is clamped to some lines ends; the others are not seen. */
function clip(node: Text): number {
  const clamped = node.parentElement?.closest('.title-text');
  const { overflowY } = clamped ? getComputedStyle(clamped) : { overflowY: 'visible' };
  return overflowY === 'hidden' && clamped ? clamped.getBoundingClientRect().bottom - 2 : Infinity;
}

/** All lines of text that are seen within a node, through shadow roots. */
export function lines(node: Node): Line[] {
  if (node instanceof Text) {
    if (node.data.trim() === '') return [];
    const range = document.createRange();
    range.selectNodeContents(node);
    const shown = clip(node);
    return [...range.getClientRects()]
      .filter(({ width, height, top }) => width > 1 && height > 1 && top < shown)
      .map((box) => ({ text: node.data.trim(), node, box }));
  }
  if (node instanceof Element && isUnseen(node)) return [];
  return deepChildren(node).flatMap(lines);
}

/** All elements that are seen within a node, through shadow roots. */
export function seen(node: Node): Element[] {
  if (!(node instanceof Element) || isUnseen(node)) return [];
  return [node, ...deepChildren(node).flatMap(seen)];
}

/** Words that stand out of `box` to a side, or are cut off by what holds them; what scrolls may be longer. */
export function overflowing(root: Element, box: DOMRect = root.getBoundingClientRect()): string[] {
  const scrolled = (node: Node): boolean => {
    for (let at: Element | null = node.parentElement; at && at !== root;) {
      if (/auto|scroll/.test(getComputedStyle(at).overflowX)) return true;
      const parent: Node | null = at.assignedSlot ?? at.parentNode;
      at = parent instanceof ShadowRoot ? parent.host : (parent as Element | null);
    }
    return false;
  };
  const outside = lines(root)
    .filter(({ box: { left, right }, node }) => {
      // The space after the last letter is blank.
      const spacing = Math.max(0, parseFloat(getComputedStyle(node.parentElement as Element).letterSpacing) || 0);
      return (left < box.left - 1 || right - spacing > box.right + 1) && !scrolled(node);
    })
    .map(({ text, box: { left, right } }) => `“${text}” from ${left.toFixed()} to ${right.toFixed()}`);
  const cut = seen(root)
    .filter((element) => {
      const { overflowX } = getComputedStyle(element);
      return overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1;
    })
    .map((element) => `${element.className} cuts off “${element.textContent?.trim().slice(0, 40)}”`);
  return [...outside, ...cut];
}

/** Words of different places that lie on one another. */
export function overlapping(root: Element): string[] {
  const all = lines(root);
  const found: string[] = [];
  all.forEach((a, index) => {
    for (const b of all.slice(index + 1)) {
      if (a.node === b.node) continue;
      const width = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
      const height = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
      // Boxes of lines reach beyond their letters, by a sixth of their own height above and below.
      const beyond = (a.box.height + b.box.height) / 6;
      if (width > 2 && height > beyond) found.push(`“${a.text}” and “${b.text}”`);
    }
  });
  return found;
}

/** Short words, which fit on any line, that are parted all the same, one letter below the other at worst. */
export function partedWords(root: Element): string[] {
  const range = document.createRange();
  // Where the browser may hyphenate, it parts words by the rules of their language.
  const isHyphenated = ({ parentElement }: Text) => parentElement && getComputedStyle(parentElement).hyphens === 'auto';
  const nodes = new Set(lines(root).flatMap(({ node }) => (isHyphenated(node) ? [] : node)));
  return [...nodes].flatMap((node) =>
    [...node.data.matchAll(/\p{sc=Latin}{2,9}(?!\p{sc=Latin})/gu)]
      .filter(({ index, 0: word }) => {
        if (/\p{sc=Latin}/u.test(node.data[index - 1] ?? '')) return false;
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        // After a hyphen, some engines count the end of the line before it.
        const [first, ...others] = [...range.getClientRects()].filter(({ width }) => width > 1);
        return others.some(({ top }) => first && top > first.top + 4);
      })
      .map(([word]) => word),
  );
}

/** Quantities, values and numbers of which a line ends in the middle. */
export function broken(root: Element): string[] {
  return seen(root)
    .filter((element) => element.matches('.unbroken, .number'))
    .filter((element) => {
      const tops = lines(element).map(({ box }) => Math.round(box.bottom));
      return Math.max(...tops) - Math.min(...tops) > 4;
    })
    .map((element) => element.textContent?.trim() ?? '');
}
