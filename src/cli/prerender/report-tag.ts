import { attribute, elementsIn, type Element } from './tree.js';

/** A `<zj-report-data>` in a page. */
export interface ReportTag {
  readonly src: string;
  readonly name: string;
  /** Where the JSON within the tag stands in the page; undefined where there is none. */
  readonly script: readonly [start: number, end: number] | undefined;
  /** Whether the page asks to leave it alone. */
  readonly leftAlone: boolean;
  readonly at: (attribute?: string) => { readonly line: number; readonly column: number };
}

export function reportTag(node: Element, at: ReportTag['at'], leftAlone: boolean): ReportTag {
  return {
    src: attribute(node, 'src') ?? '',
    name: attribute(node, 'name') ?? '',
    script: scriptIn(node),
    leftAlone,
    at,
  };
}

function scriptIn(node: Element): ReportTag['script'] {
  for (const each of elementsIn(node, 'document')) {
    const isJson = each.tagName === 'script' && attribute(each, 'type')?.toLowerCase() === 'application/json';
    const { startTag, endTag, endOffset = 0 } = (isJson && each.sourceCodeLocation) || {};
    if (startTag) return [startTag.endOffset, endTag?.startOffset ?? endOffset];
  }
  return undefined;
}

/** The address that the addresses of a page start from, where it gives one. */
export function baseAddress(document: Parameters<typeof elementsIn>[0]): string | undefined {
  for (const each of elementsIn(document, 'document')) {
    const href = each.tagName === 'base' ? attribute(each, 'href') : undefined;
    if (href !== undefined) return href;
  }
  return undefined;
}
