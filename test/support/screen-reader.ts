import { virtual } from '@guidepup/virtual-screen-reader/browser.js';

/**
 * What a screen reader says from an element's beginning to its end.
 *
 * The virtual screen reader does not look into shadow roots, so it walks a copy of what a reader gets: slots filled,
 * shadow roots unfolded, what is not displayed left out.
 */
export async function spoken(element: Element): Promise<readonly string[]> {
  const container = document.createElement('div');
  container.lang = element.closest('[lang]')?.getAttribute('lang') ?? '';
  const end = document.createElement('hr');
  end.ariaLabel = 'The end';
  container.append(...unfold(element, new Scope()), end);
  document.body.append(container);
  try {
    await virtual.start({ container });
    while (!(await virtual.lastSpokenPhrase()).includes(end.ariaLabel)) await virtual.next();
    const phrases = await virtual.spokenPhraseLog();
    return phrases.slice(0, -1).map((phrase) => phrase.replace(/[\s\u00a0]+/g, ' ').trim());
  } finally {
    await virtual.stop();
    container.remove();
  }
}

/** Identifiers hold within a shadow root; in the copy all share one scope. */
class Scope {
  static #count = 0;
  readonly #prefix = `scope-${Scope.#count++}-`;

  rename(ids: string): string {
    return ids.replace(/\S+/g, (id) => this.#prefix + id);
  }
}

const references = ['id', 'for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-activedescendant'];

function unfold(node: Node, scope: Scope): Node[] {
  if (node instanceof Text) return [new Text(node.data)];
  if (!(node instanceof Element) || node instanceof HTMLStyleElement) return [];
  if (node instanceof HTMLSlotElement) {
    const assigned = node.assignedNodes();
    return (assigned.length > 0 ? assigned : [...node.childNodes]).flatMap((child) => unfold(child, scope));
  }
  const { display, visibility } = getComputedStyle(node);
  if (display === 'none' || visibility === 'hidden') return [];
  const copy = copyOf(node, display, scope);
  const inner = node.shadowRoot ? new Scope() : scope;
  for (const child of (node.shadowRoot ?? node).childNodes) copy.append(...unfold(child, inner));
  return [copy];
}

/** Custom elements become plain ones: a copy of theirs would draw itself. */
function copyOf(element: Element, display: string, scope: Scope): Element {
  const isCustom = element.localName.includes('-');
  const copy = isCustom
    ? document.createElement(display.startsWith('inline') ? 'span' : 'div')
    : (element.cloneNode(false) as Element);
  if (isCustom && element.role) copy.setAttribute('role', element.role);
  for (const name of references) {
    const ids = element.getAttribute(name);
    if (ids) copy.setAttribute(name, scope.rename(ids));
  }
  if (element instanceof HTMLInputElement) (copy as HTMLInputElement).value = element.value;
  if (element instanceof HTMLSelectElement) copy.setAttribute('aria-valuetext', element.selectedOptions[0]?.text ?? '');
  return copy;
}
