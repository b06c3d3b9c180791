import { html, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { canonicalLanguage } from '../../format/language.js';
import { elementNames, type ElementName } from '../../embed/elements.js';
import type { PageFault } from './faults.js';
import { hint, say } from '../usage.js';
import { prerenderMessages } from './prerender.messages.js';
import type { Subject } from './render.js';
import { baseAddress, reportTag, type ReportTag } from './report-tag.js';
import { attribute, elementsIn, isElementNode, isTextNode, type Element, type ParentNode } from './tree.js';

/** An element of ours in a page. */
export interface Placed extends Subject {
  readonly element: ElementName;
  /** Where what is written goes: right after the start tag. */
  readonly offset: number;
  /** What an earlier run wrote, to be taken out. */
  readonly written: readonly (readonly [start: number, end: number])[];
  /** Whether the author gave no text of their own. */
  readonly lacksFallback: boolean;
  /** Whether it stands in a line of text. */
  readonly inText: boolean;
  /** Where the element, or one of its attributes, stands. */
  readonly at: (attribute?: string) => { readonly line: number; readonly column: number };
}

export interface Page {
  readonly placed: readonly Placed[];
  /** The reports that it brings. */
  readonly reports: readonly ReportTag[];
  /** Of `<base href>`. */
  readonly base: string | undefined;
  readonly faults: readonly PageFault[];
}

const headings = /^h([1-6])$/;
/** What holds text and no blocks. */
const phrasing =
  /^(p|h[1-6]|pre|a|abbr|b|button|cite|code|dt|em|i|label|mark|q|s|small|span|strong|sub|summary|sup|u)$/;
/** On such a tag the prerender leaves everything as it is. */
const leftAlone = 'data-zj-no-prerender';

/** Finds the elements of ours in a page, which is only read: offsets are those of `text`. */
export function readPage(text: string, language: string): Page {
  const document = parse(text, { sourceCodeLocationInfo: true });
  const placed: Placed[] = [];
  const reports: ReportTag[] = [];
  const faults: PageFault[] = [];
  let previous: Element | undefined;
  const outline = headingsBefore(document);
  // What an earlier run wrote holds no elements of the author's: templates are not gone into.
  for (const node of elementsIn(document, 'document')) {
    // Within SVG and MathML a browser makes no elements of ours of them.
    if (node.namespaceURI !== html.NS.HTML) continue;
    const isReport = node.tagName === 'zj-report-data';
    const isLeftAlone = attribute(node, leftAlone) !== undefined;
    if (!node.tagName.startsWith('zj-') || (isLeftAlone && !isReport)) continue;
    const start = node.sourceCodeLocation?.startTag;
    // The parser makes elements a second time where formatting is left open.
    if (!start || node === previous) continue;
    previous = node;
    const { startLine: line, startCol: column } = start;
    const element = node.tagName.slice(3) as ElementName;
    if (!isReport && !elementNames.includes(element)) {
      const message = say(prerenderMessages, language, 'prerender.unknown-tag', { tag: node.tagName });
      const tags = [...elementNames, 'report-data'].map((name) => `zj-${name}`);
      faults.push({ line, column, message: message + hint(node.tagName, tags, language, 1) });
    } else if (!node.sourceCodeLocation?.endTag) {
      faults.push({
        line,
        column,
        message: say(prerenderMessages, language, 'prerender.unclosed', { tag: node.tagName }),
      });
    } else if (isReport) reports.push(reportTag(node, positionIn(node), isLeftAlone));
    else placed.push(place(node, element, outline.get(node) ?? 1));
  }
  return { placed, reports, base: baseAddress(document), faults };
}

function positionIn({ sourceCodeLocation: location }: Element): Placed['at'] {
  return (name = '') => {
    const { startLine = 1, startCol = 1 } = location?.attrs?.[name] ?? location?.startTag ?? {};
    return { line: startLine, column: startCol };
  };
}

function place(node: Element, element: ElementName, precedingHeading: number): Placed {
  const start = node.sourceCodeLocation?.startTag;
  const ours = node.childNodes.filter(isWritten);
  const isOurs = (child: DefaultTreeAdapterTypes.ChildNode) => isElementNode(child) && ours.includes(child);
  return {
    tag: node.tagName,
    element,
    attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
    lang: inherited(node, 'lang', (value) => canonicalLanguage(value) !== ''),
    report: inherited(node, 'report'),
    reportUrl: inherited(node, 'report-url'),
    precedingHeading,
    offset: start?.endOffset ?? 0,
    written: ours.flatMap(({ sourceCodeLocation: range }) =>
      range ? [[range.startOffset, range.endOffset] as const] : [],
    ),
    lacksFallback: node.childNodes.every((child) =>
      isElementNode(child)
        ? isOurs(child) || attribute(child, 'slot')
        : !isTextNode(child) || child.value.trim() === '',
    ),
    inText: attribute(node, 'variant') === 'inline' || isInText(node),
    at: positionIn(node),
  };
}

function isWritten(child: DefaultTreeAdapterTypes.ChildNode): child is Element {
  if (!isElementNode(child)) return false;
  if (attribute(child, 'data-zj-fallback') !== undefined) return true;
  return child.tagName === 'template' && attribute(child, 'shadowrootmode') !== undefined;
}

function inherited(node: Element, name: string, isMeant = (value: string) => value !== ''): string {
  for (let each: ParentNode | null = node; each && isElementNode(each); each = each.parentNode) {
    const value = attribute(each, name);
    if (value !== undefined && isMeant(value)) return value;
  }
  return '';
}

function isInText(node: Element): boolean {
  for (let each = node.parentNode; each && isElementNode(each); each = each.parentNode)
    if (phrasing.test(each.tagName)) return true;
  return false;
}

/** For each element the level of the heading before it, looking outward as the elements do in a browser. */
function headingsBefore(root: ParentNode): Map<ParentNode, number> {
  const levels = new Map<ParentNode, number>();
  let last = 1;
  // A heading counts from its end on, which stands for it as its level.
  const open: (DefaultTreeAdapterTypes.ChildNode | number)[] = [...root.childNodes].reverse();
  for (let each = open.pop(); each !== undefined; each = open.pop()) {
    if (typeof each === 'number') last = each;
    else if (isElementNode(each)) {
      levels.set(each, last);
      const [, own] = headings.exec(each.tagName) ?? [];
      if (own) open.push(Number(own));
      for (const child of [...each.childNodes].reverse()) open.push(child);
    }
  }
  return levels;
}
