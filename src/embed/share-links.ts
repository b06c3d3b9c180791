import { unclobbered } from '../controllers/unclobbered.js';
import { elementNames, tagAttributes } from './elements.js';
import { readShareName, type Chosen } from './share-names.js';

/** Where links stay links: what is being edited, what leads about the site, what the page asks to leave, our own text. */
const leftAlone = [
  'nav',
  'button',
  '[role=navigation]',
  '[data-zj-plain]',
  '[contenteditable]:not([contenteditable=false])',
  ...elementNames.map((name) => `zj-${name}`),
].join();
/** What holds no blocks, whatever paragraphs an editor puts there. */
const narrow = 'li, dt, dd, td, th, caption, figcaption, label, h1, h2, h3, h4, h5, h6';
/** A figure is told by a number, in digits or in Chinese. */
const number = /[\p{N}〇零两百千万亿]/u;

const met = new WeakSet<Element>();

/**
 * Makes of links to pages that `zj-widgets share` has written what those pages show: in a sentence the figure, where a
 * paragraph is nothing but the link the card, chart or map. The link stays within as the text of its element, and comes back
 * where that cannot be shown. `script` is the address of the page's script, beside whose folder `share/` is.
 */
export function takeLinks(root: ParentNode, script: string): void {
  const folders = shareFolders(script);
  const links = [...unclobbered(root).querySelectorAll<HTMLAnchorElement>('a[href]')];
  for (const link of root instanceof HTMLAnchorElement ? [root, ...links] : links) {
    const chosen = readLink(link, folders);
    if (chosen && !met.has(link) && !link.isContentEditable && !link.closest(leftAlone)) take(link, chosen);
  }
}

/** The script's own folders, and those that the page names on a script: `data-zj-share="https://…/share/"`. */
function shareFolders(script: string): string[] {
  const own = new URL('share/', script).href;
  const beside = /\/cdn\/[^/]*$/.test(new URL(script).pathname) ? [new URL('../share/', script).href] : [];
  const { baseURI } = unclobbered(document);
  const named = [...unclobbered(document).querySelectorAll<HTMLScriptElement>('script[data-zj-share]')].flatMap(
    ({ dataset }) => (dataset['zjShare'] ?? '').split(/\s+/).filter((each) => URL.canParse(each, baseURI)),
  );
  const given = named.map((each) => new URL(each, baseURI).href.replace(/\/?$/, '/'));
  return [own, ...beside, ...given].map(withoutProtocol);
}

function readLink({ href }: HTMLAnchorElement, folders: readonly string[]) {
  const address = withoutProtocol(href);
  const folder = folders.find((each) => address.startsWith(each));
  // What counts visits, and a place in the page, change nothing.
  return folder === undefined ? undefined : readShareName(address.slice(folder.length).replace(/[?#].*$/s, ''));
}

/** A page that is had by https has links from before. */
function withoutProtocol(address: string): string {
  return address.replace(/^https?:/, '');
}

function take(link: HTMLAnchorElement, chosen: Chosen & { readonly lang: string }): void {
  met.add(link);
  const paragraph = paragraphOf(link);
  const isFigure = chosen.element === 'stat';
  const isInline = paragraph === undefined;
  if (isInline && (!isFigure || link.querySelector('img, picture, svg, video') || !number.test(link.textContent ?? '')))
    return;
  // The focus would be lost under the reader's hands.
  if (link.matches(':focus')) {
    link.addEventListener('blur', () => replace(link, paragraph ?? link, chosen, isInline), { once: true });
  } else replace(link, paragraph ?? link, chosen, isInline);
}

function replace(
  link: HTMLAnchorElement,
  whole: HTMLElement,
  { element, attributes, lang }: Chosen & { readonly lang: string },
  isInline: boolean,
): void {
  if (!whole.isConnected || !whole.contains(link)) return;
  const figure = unclobbered(document).createElement(`zj-${element}`);
  const all = { ...tagAttributes(element, attributes), ...(isInline && { variant: 'inline' }), lang };
  for (const [name, value] of Object.entries(all)) figure.setAttribute(name, value);
  figure.addEventListener('zj-error', ({ target }) => target === figure && figure.replaceWith(whole), { once: true });
  whole.replaceWith(figure);
  figure.append(whole);
}

/** The paragraph that is nothing but the link, with whatever sets its type; what editors use for one, too. */
function paragraphOf(link: HTMLAnchorElement): HTMLElement | undefined {
  const paragraph = link.closest<HTMLElement>('p, div');
  if (!paragraph || paragraph.closest(narrow)) return undefined;
  // A division with a name of its own is more than a paragraph.
  if (paragraph.localName === 'div' && paragraph.attributes.length > 0) return undefined;
  const text = (node: Node) => (node.textContent ?? '').replace(/[\s\u200b\ufeff]+/g, '');
  const isWrapping = [...paragraph.querySelectorAll('*')].every(
    (each) => each.contains(link) || link.contains(each) || each.localName === 'br',
  );
  return isWrapping && text(paragraph) === text(link) ? paragraph : undefined;
}
