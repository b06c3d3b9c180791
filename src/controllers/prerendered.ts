/** What a reader can have reached before the script came, and what stood for a control then. */
const reached = 'a[href], button, input, summary, [tabindex], [data-control]';

/**
 * Takes away what was prerendered, in whose place its host has just drawn the same: the focus, what is open and how far
 * it is scrolled go from the one to the other.
 */
export function replacePrerendered(root: ShadowRoot, prerendered: readonly ChildNode[]): void {
  const old = prerendered.filter((node) => node instanceof Element);
  const before = <E extends Element>(selector: string) =>
    // Of the forms for several widths, the one that is in the page.
    old.flatMap((element) => [...element.querySelectorAll<E>(selector)]).filter(isShown);
  const path = focusPath(root, before);
  const opened = before<HTMLDetailsElement>('details').map(({ open }) => open);
  const scrolled = before('.scroller').map(({ scrollLeft }) => scrollLeft);

  for (const node of prerendered) node.remove();

  root.querySelectorAll('details').forEach((details, index) => (details.open ||= opened[index] ?? false));
  root.querySelectorAll('.scroller').forEach((scroller, index) => (scroller.scrollLeft = scrolled[index] ?? 0));
  if (path) void focus(root, path);
}

interface FocusPath {
  /** Of what has the focus among what can have it, or of the element within which it is among those of its name. */
  readonly index: number;
  readonly tag?: string;
  readonly within?: FocusPath;
}

function focusPath(
  { activeElement }: ShadowRoot,
  all: (selector: string) => readonly Element[],
): FocusPath | undefined {
  if (!activeElement) return undefined;
  const { shadowRoot, localName: tag } = activeElement;
  if (!shadowRoot) return { index: all(reached).indexOf(activeElement) };
  const within = focusPath(shadowRoot, (selector) => [...shadowRoot.querySelectorAll(selector)]);
  return within && { index: all(tag).indexOf(activeElement), tag, within };
}

async function focus(root: ShadowRoot, { index, tag = reached, within }: FocusPath): Promise<void> {
  const target = root.querySelectorAll<HTMLElement & { updateComplete?: Promise<unknown> }>(tag)[index];
  if (!within) return target?.focus({ preventScroll: true });
  await target?.updateComplete;
  if (target?.shadowRoot) await focus(target.shadowRoot, within);
}

function isShown(element: Element): boolean {
  return element.getClientRects().length > 0;
}
