/** What assistive technology reads of an element: text in reading order, through slots and shadow roots. */
export function accessibleText(root: Node): string {
  return collect(root)
    .join('')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

function collect(node: Node): string[] {
  if (node instanceof Text) return [node.data];
  if (!(node instanceof Element)) return children(node).flatMap(collect);
  if (node.getAttribute('aria-hidden') === 'true' || isInvisible(node)) return [];
  const label = node.getAttribute('aria-label');
  const content = children(node).flatMap(collect);
  // A button's label replaces what is in it; a group's comes before.
  const inner = !label
    ? content
    : node.matches('button, [role=button], [role=img]')
      ? [label]
      : [label, ' ', ...content];
  return getComputedStyle(node).display.startsWith('inline') ? inner : [' ', ...inner, ' '];
}

function children(node: Node): Node[] {
  if (node instanceof HTMLSlotElement && node.assignedNodes().length > 0) return node.assignedNodes();
  if (node instanceof Element && node.shadowRoot) return [...node.shadowRoot.childNodes];
  return [...node.childNodes].filter((child) => !(child instanceof HTMLStyleElement));
}

function isInvisible(element: Element): boolean {
  const { display, visibility } = getComputedStyle(element);
  return display === 'none' || visibility === 'hidden';
}

/** The first element in `root` and the shadow roots within it that matches. */
export function deepQuery<T extends Element = HTMLElement>(root: ParentNode, selector: string): T {
  const found = deepQueryAll<T>(root, selector)[0];
  if (!found) throw new Error(`Nothing matches ${selector}`);
  return found;
}

/** All of those, which are one at least: a loop over nothing would hold nothing to anything. */
export function deepQuerySome<T extends Element = HTMLElement>(root: ParentNode, selector: string): [T, ...T[]] {
  const found = deepQueryAll<T>(root, selector);
  if (found.length === 0) throw new Error(`Nothing matches ${selector}`);
  return found as [T, ...T[]];
}

/** All of those, which may be none; loops take `deepQuerySome`. */
export function deepQueryAll<T extends Element = HTMLElement>(root: ParentNode, selector: string): T[] {
  const inside = root instanceof Element && root.shadowRoot ? [root.shadowRoot] : [];
  const nested = [...inside, ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  return [...root.querySelectorAll<T>(selector), ...nested.flatMap((shadow) => deepQueryAll<T>(shadow, selector))];
}

/** Whether there are any of those, and each of them is so. */
export function deepQueryEvery<T extends Element = HTMLElement>(
  root: ParentNode,
  selector: string,
  isSo: (found: T) => boolean,
): boolean {
  const found = deepQueryAll<T>(root, selector);
  return found.length > 0 && found.every(isSo);
}

/** The element that has the focus, through shadow roots. */
export function deepActiveElement(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
