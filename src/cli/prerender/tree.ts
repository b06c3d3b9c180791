import { defaultTreeAdapter, type DefaultTreeAdapterTypes, type Token } from 'parse5';

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;
export type ParentNode = DefaultTreeAdapterTypes.ParentNode;
export type Attribute = Token.Attribute;

export const { isElementNode, isTextNode, isCommentNode } = defaultTreeAdapter;

/** What stands in a node, and in a template what is kept in it. */
export function childrenOf(node: ParentNode): Node[] {
  return ('content' in node ? (node as DefaultTreeAdapterTypes.Template).content : node).childNodes;
}

export function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((each) => each.name === name)?.value;
}

export function setAttribute(element: Element, name: string, value: string): void {
  const existing = element.attrs.find((each) => each.name === name);
  if (existing) existing.value = value;
  else element.attrs.push({ name, value });
}

export function classesOf(element: Element): string[] {
  return (attribute(element, 'class') ?? '').split(/\s+/).filter(Boolean);
}

/** All elements in a node, however deep, in document order; in templates too where `within` says so. */
export function* elementsIn(node: ParentNode, within: 'document' | 'templates'): Generator<Element> {
  const inside = (each: ParentNode) => [...(within === 'templates' ? childrenOf(each) : each.childNodes)].reverse();
  const open = inside(node);
  for (let each = open.pop(); each; each = open.pop()) {
    if (!isElementNode(each)) continue;
    yield each;
    for (const child of inside(each)) open.push(child);
  }
}
