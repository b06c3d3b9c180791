import { parse, parseFragment } from 'parse5';
import { isElementNode, isTextNode, type Node, type ParentNode } from '../prerender/tree.js';
import { DraftText, type Draft } from './draft-text.js';

/** No words for readers, or words that are no prose. What a tag says is held against its own record. */
const passedOver =
  /^(?:script|style|template|noscript|textarea|select|code|pre|kbd|samp|svg|math|iframe|object|zj-.+)$/;
export const inline =
  /^(?:a|abbr|b|bdi|bdo|cite|data|del|dfn|em|font|i|ins|label|mark|q|rp|rt|ruby|s|small|span|strong|sub|sup|time|tt|u|var|wbr|big|nobr|br|td|th|thead|tbody|tfoot)$/;

export function readHtml(source: string): Draft {
  const draft = new DraftText(source);
  addNodes(draft, parse(source, { sourceCodeLocationInfo: true }), 0);
  return draft;
}

/** The words of markup that stands within another text, from `offset` on. */
export function addFragment(draft: DraftText, markup: string, offset: number): void {
  draft.break('\n\n');
  addNodes(draft, parseFragment(markup, { sourceCodeLocationInfo: true }), offset);
  draft.break('\n\n');
}

function isCell(node: Node | ParentNode): boolean {
  return 'tagName' in node && (node.tagName === 'td' || node.tagName === 'th');
}

function isOfTable(node: ParentNode): boolean {
  return isElementNode(node) && /^(?:table|thead|tbody|tfoot|tr|td|th)$/.test(node.tagName);
}

/** The words within a part of a page. */
export function addNodes(draft: DraftText, root: ParentNode, offset: number): void {
  // Without recursion: pages nest as deep as they like.
  type Step = { readonly node: ParentNode['childNodes'][number] } | { readonly breaks: '\n' | '\n\n' };
  const open: Step[] = [...root.childNodes].reverse().map((node) => ({ node }));
  for (let step = open.pop(); step; step = open.pop()) {
    if ('breaks' in step) {
      draft.break(step.breaks);
      continue;
    }
    const { node } = step;
    if (isTextNode(node)) {
      const { startOffset = 0, endOffset = 0 } = node.sourceCodeLocation ?? {};
      const isPlain =
        !node.parentNode || !isElementNode(node.parentNode) || !/^(?:title|option)$/.test(node.parentNode.tagName);
      // Between the cells of a row blanks are the source's own layout.
      const isLayout = node.value.trim() === '' && node.parentNode !== null && isOfTable(node.parentNode);
      if (!isLayout) draft.add(node.value, offset + startOffset, offset + endOffset, isPlain);
    } else if (isElementNode(node) && !passedOver.test(node.tagName)) {
      if (node.tagName === 'br' || node.tagName === 'hr') draft.break('\n');
      // A row of a table is a line, so that its cells are read by what heads their column.
      const breaks = node.tagName === 'tr' ? '\n' : '\n\n';
      if (isCell(node)) draft.break(' | ');
      else if (!inline.test(node.tagName) && !(node.parentNode && isCell(node.parentNode))) {
        draft.break(breaks);
        open.push({ breaks });
      }
      for (const child of [...node.childNodes].reverse()) open.push({ node: child });
    }
  }
}
