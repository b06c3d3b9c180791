import { parse, parseFragment, type DefaultTreeAdapterMap } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];

/** Attributes that are for words. */
const wordAttributes = ['title', 'content'];

export interface Structure {
  /** Tags with their attributes, each with its value unless it is for words, and comments, in their order. */
  readonly nodes: readonly string[];
  /** What readers are shown, and words in attributes. */
  readonly words: readonly string[];
}

/** What a browser makes of HTML, with scripts or without: a whole page where it says that it is one. */
export function structureOf(html: string, scripts: 'scripts' | '' = ''): Structure {
  const options = { scriptingEnabled: scripts !== '' };
  const nodes: string[] = [];
  const words: string[] = [];
  const visit = (node: Node): void => {
    if ('value' in node) words.push(node.value);
    else if (node.nodeName === '#comment') nodes.push(`<!--${'data' in node ? node.data : ''}-->`);
    else if ('tagName' in node) {
      const attributes = node.attrs.map(({ name, value }) => {
        if (!wordAttributes.includes(name)) return ` ${name}=${value}`;
        words.push(value);
        return ` ${name}`;
      });
      nodes.push(`<${node.tagName}${attributes.join('')}>`);
    }
    for (const child of 'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : []) {
      visit(child);
    }
  };
  visit(/^<!doctype/i.test(html) ? parse(html, options) : parseFragment(html, options));
  return { nodes, words };
}
