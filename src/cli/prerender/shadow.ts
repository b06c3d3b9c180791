import { createHash } from 'node:crypto';
import { defaultTreeAdapter, html, serialize } from 'parse5';
import {
  attribute,
  childrenOf,
  classesOf,
  elementsIn,
  isCommentNode,
  isElementNode,
  isTextNode,
  setAttribute,
  type Element,
  type ParentNode,
} from './tree.js';

/** How a shadow root has its styles: within it, or by a link to a file that is written beside the page. */
export interface StyleSheets {
  /** What stands in the shadow root for `css`. */
  readonly place: (css: string, tag: string) => Element;
}

const element = (name: string, attrs: Record<string, string> = {}): Element =>
  defaultTreeAdapter.createElement(
    name,
    html.NS.HTML,
    Object.entries(attrs).map(([key, value]) => ({ name: key, value })),
  );

/** Styles within the shadow roots; `hashes` gathers what a policy has to name to allow them. */
export function inlineStyles(hashes: Set<string>): StyleSheets {
  return {
    place: (css) => {
      hashes.add(`'sha256-${createHash('sha256').update(css).digest('base64')}'`);
      const style = element('style');
      defaultTreeAdapter.insertText(style, css);
      return style;
    },
  };
}

/** Styles in files under `url`; `files` gathers them by name. */
export function linkedStyles(url: string, files: Map<string, string>): StyleSheets {
  return {
    place: (css, tag) => {
      const name = `${tag}.${createHash('sha256').update(css).digest('hex').slice(0, 10)}.css`;
      files.set(name, css);
      return element('link', { rel: 'stylesheet', href: url + name });
    },
  };
}

/** What a page keeps room for is there already. What does nothing without a script is left out there. */
const withoutScript =
  ':host::before{content:none!important}@media (scripting:none){.screen-only:not(.contents){display:none!important}}';

/**
 * On a slow line a page is painted in pieces. A grid of half of its cards, or a column whose upper part comes last, would
 * move when the rest arrives, so an element is shown when all of it is there: when what `arrived` marks is.
 */
const untilArrived = ':host>:not(:has(~.arrived),.arrived,.arrived~*){visibility:hidden}';

/** A whole page of elements, which would be blank for too long; they come one by one. */
const pages = new Set(['zj-report']);

/** What a script alone can keep: roles of widgets, their states, places in the tab order. */
const ofWidgets =
  /^(role|tabindex|type|aria-(activedescendant|expanded|haspopup|orientation|posinset|pressed|selected|setsize))$/;

/**
 * Words that can be pressed once the script is there are no more than words before. `data-control` says where a control
 * will be; the script counts on it to keep the focus in its place.
 */
function retire(element: Element): void {
  const role = attribute(element, 'role');
  const isButton = element.tagName === 'button' && classesOf(element).includes('words');
  if (!isButton && !/^(button|listbox|option)$/.test(role ?? '')) return;
  const isStop = isButton || attribute(element, 'tabindex') !== undefined;
  element.attrs = element.attrs.filter(({ name }) => !ofWidgets.test(name));
  if (isButton) element.nodeName = element.tagName = 'span';
  // A name needs a role that takes one; that of a figure in a sentence is its text.
  if (role === 'listbox') setAttribute(element, 'role', 'group');
  else element.attrs = element.attrs.filter(({ name }) => name !== 'aria-label');
  if (isStop) setAttribute(element, 'data-control', '');
}

/** Takes out what Lit would need to take over its markup, and idle white space. */
export function tidyShadow(root: ParentNode): ParentNode {
  clean(root);
  return root;
}

function clean(node: ParentNode): void {
  for (const child of [...childrenOf(node)]) {
    if (isCommentNode(child)) defaultTreeAdapter.detachNode(child);
    else if (isTextNode(child)) child.value = child.value.replace(/[ \t\r\n]+/g, ' ');
    else if (isElementNode(child)) {
      child.attrs = child.attrs.filter(({ name }) => name !== 'shadowroot');
      retire(child);
      if (child.tagName !== 'style') clean(child);
    }
  }
}

/**
 * The shadow root's markup: styles where the page wants them, and no style attributes, which strict pages forbid; what
 * they say goes into rules.
 */
export function writeShadow(root: ParentNode, tag: string, sheets: StyleSheets): string {
  for (const each of elementsIn(root, 'templates')) {
    const parent = each.tagName === 'template' && each.parentNode;
    if (parent && isElementNode(parent)) dress(each, parent.tagName, sheets);
  }
  dress(root, tag, sheets);
  return serialize(root);
}

/** Gives one shadow root its styles. */
function dress(root: ParentNode, tag: string, sheets: StyleSheets): void {
  const own = childrenOf(root).find((child) => isElementNode(child) && child.tagName === 'style');
  const css = own ? childrenOf(own as Element).map((text) => (isTextNode(text) ? text.value : '')) : [];
  if (own) defaultTreeAdapter.detachNode(own);
  const rules = moveStyles(root);
  const whole = !pages.has(tag);
  const main = css.join('') + withoutScript + (whole ? untilArrived : '');
  const styles = [main, ...(rules ? [rules] : [])].map((text) => sheets.place(text, tag));
  const content = 'content' in root ? (root as unknown as { content: ParentNode }).content : root;
  const [first] = content.childNodes;
  for (const style of styles) {
    if (first) defaultTreeAdapter.insertBefore(content, style, first);
    else defaultTreeAdapter.appendChild(content, style);
  }
  if (whole) defaultTreeAdapter.appendChild(content, element('span', { class: 'arrived', hidden: '' }));
}

/** Makes rules of the style attributes of one shadow root, each as strong as the attribute was. */
function moveStyles(root: ParentNode): string {
  const names = new Map<string, string>();
  const visit = (node: ParentNode) => {
    for (const child of childrenOf(node)) {
      if (!isElementNode(child)) continue;
      const style = attribute(child, 'style')?.replace(/;$/, '');
      child.attrs = child.attrs.filter(({ name }) => name !== 'style');
      if (style) {
        const name = names.get(style) ?? `z${names.size + 1}`;
        names.set(style, name);
        setAttribute(child, 'class', [...classesOf(child), name].join(' '));
      }
      if (child.tagName !== 'template') visit(child);
    }
  };
  visit(root);
  return [...names].map(([style, name]) => `:is(.${name},#z){${style}}`).join('');
}

/** What an element does in a browser for what is written the other way than the page may be. */
export function setDirection(root: ParentNode, direction: 'rtl'): void {
  for (const each of elementsIn(root, 'templates')) {
    if (classesOf(each).includes('base')) setAttribute(each, 'dir', direction);
  }
}
