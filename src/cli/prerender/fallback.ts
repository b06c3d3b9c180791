import { defaultTreeAdapter, html, serialize } from 'parse5';
import type { Locale } from '../../format/language.js';
import { textDirection } from '../../format/resolve-locale.js';
import { attribute, classesOf, childrenOf, isElementNode, isTextNode, type Element, type ParentNode } from './tree.js';

/** What is for those who see the picture or can press something. */
const left = new Set(['style', 'link', 'svg', 'canvas', 'summary', 'input', 'nav', 'template']);
const leftClasses = [
  'popover-trigger',
  'controls',
  'probes',
  'panels',
  'foot',
  'zooms',
  'motion',
  'prompt',
  'deep-link',
  'origin',
  'source',
  'copies',
];
/** Blocks that keep their tag; others become paragraphs, or nothing where they only hold blocks. */
const kept = new Set(['p', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td']);
const inline = new Set(['span', 'a', 'b', 'em', 'strong', 'small', 'cite', 'time', 'button', 'slot', 'br', 'label']);

/** Where a fallback stands: among blocks, or in a line of text, which takes no blocks. */
export type FallbackContext = 'blocks' | 'text';

/**
 * What an element shows, as plain markup for whatever knows neither shadow roots nor styles: readers of feeds, search,
 * old browsers. Taken from what was drawn, so that it says the same.
 */
export function writeFallback(root: ParentNode, context: FallbackContext, locale: Locale, origin: string): string {
  const attrs = [
    { name: 'data-zj-fallback', value: '' },
    { name: 'lang', value: locale.tag },
    ...(textDirection(locale) === 'rtl' ? [{ name: 'dir', value: 'rtl' }] : []),
  ];
  const wrapper = defaultTreeAdapter.createElement(context === 'text' ? 'span' : 'div', html.NS.HTML, attrs);
  if (context === 'text') defaultTreeAdapter.insertText(wrapper, sentence(root, origin, locale));
  else {
    const blocks = withoutRepeats(blocksOf(root));
    if (origin) blocks.push(block('p', origin));
    for (const each of blocks) defaultTreeAdapter.appendChild(wrapper, each);
  }
  const holder = defaultTreeAdapter.createDocumentFragment();
  defaultTreeAdapter.appendChild(holder, wrapper);
  return serialize(holder);
}

/**
 * In a line of text: a figure as it stands, blocks one after the other, and the source in brackets behind it, so that the
 * sentence around it reads on.
 */
function sentence(root: ParentNode, origin: string, locale: Locale): string {
  const isChinese = locale.language === 'zh';
  const parts = withoutRepeats(blocksOf(root)).flatMap(partsOf).filter(Boolean);
  const text = parts.join(isChinese ? '；' : '; ');
  if (!origin) return text;
  // A full stop would end the sentence around it.
  const source = origin.replace(/[.。]$/, '');
  return isChinese ? `${text}（${source}）` : `${text} (${source})`;
}

/** Rows and entries of a block, each in itself; the head of a table says nothing without its columns. */
function partsOf(node: Element): string[] {
  if (node.tagName === 'thead') return [];
  if (/^(?:tr|li|p|caption|dl)$/.test(node.tagName) || !holdsBlocks(node)) return [textOf(node)];
  return childrenOf(node).flatMap((child) => (isElementNode(child) ? partsOf(child) : []));
}

/** A title that the caption of the table below says again is said once. */
function withoutRepeats(blocks: readonly Element[]): Element[] {
  return blocks.filter((each, index) => {
    const [caption] = childrenOf(blocks[index + 1] ?? each);
    const isTitled = caption && isElementNode(caption) && caption.tagName === 'caption';
    return !(isTitled && each.tagName === 'p' && textOf(each) === textOf(caption));
  });
}

/** Blocks alone: what stands loose among them becomes a paragraph. */
function blocksOf(node: ParentNode): Element[] {
  const blocks: Element[] = [];
  let loose = '';
  const close = () => {
    const text = tidy(loose);
    loose = '';
    if (text) blocks.push(block('p', text));
  };
  for (const child of readable(node)) {
    if (isTextNode(child)) loose += child.value;
    else if (isElementNode(child) && inline.has(child.tagName) && !holdsBlocks(child)) loose += rawText(child);
    else if (isElementNode(child)) {
      close();
      blocks.push(...(kept.has(child.tagName) ? keep(child) : blocksOf(child)));
    }
  }
  close();
  return blocks;
}

function keep(element: Element): Element[] {
  const { tagName } = element;
  if (!holdsBlocks(element)) {
    const text = textOf(element);
    return text ? [block(tagName, text)] : [];
  }
  const inner = blocksOf(element);
  if (inner.length === 0) return [];
  const copy = block(tagName);
  for (const each of inner) defaultTreeAdapter.appendChild(copy, each);
  return [copy];
}

function block(tagName: string, text = ''): Element {
  const element = defaultTreeAdapter.createElement(tagName, html.NS.HTML, []);
  if (text) defaultTreeAdapter.insertText(element, text);
  return element;
}

function holdsBlocks(node: ParentNode): boolean {
  return readable(node).some((child) => isElementNode(child) && (!inline.has(child.tagName) || holdsBlocks(child)));
}

function textOf(node: ParentNode): string {
  return tidy(rawText(node));
}

/** What inline elements hold goes together as it stands; blocks are words apart. */
function rawText(node: ParentNode): string {
  const text = (child: ReturnType<typeof childrenOf>[number]) => {
    if (isTextNode(child)) return child.value;
    if (!isElementNode(child)) return '';
    return inline.has(child.tagName) ? rawText(child) : ` ${rawText(child)} `;
  };
  return readable(node).map(text).join('');
}

/** No-break spaces stay: they bind a number to its unit. */
function tidy(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '');
}

/** The children that say something; of an element with a shadow root, what is in that. */
function readable(node: ParentNode): ReturnType<typeof childrenOf> {
  const children = childrenOf(node);
  const shadow = children.find((child) => isElementNode(child) && attribute(child, 'shadowrootmode') !== undefined);
  if (shadow && 'tagName' in node && node.tagName !== 'template') return readable(shadow as Element);
  return children.filter((child) => !isElementNode(child) || !isLeft(child));
}

function isLeft(element: Element): boolean {
  if (left.has(element.tagName) || attribute(element, 'aria-hidden') === 'true') return true;
  const classes = classesOf(element);
  if (classes.includes('form')) return !classes.includes('form-0');
  return leftClasses.some((name) => classes.includes(name)) && !classes.includes('source-text');
}
