import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

/**
 * The HTML of a Markdown document: each block of code in it by itself, and the tags that stand among its text. All else is
 * blank, so that lines and columns stay those of the document.
 */
export function htmlOfMarkdown(text: string): string[] {
  const codes: string[] = [];
  const running = blankOut(text).split('');
  visit(fromMarkdown(text), false, (node, isQuoted) => {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? 0;
    const source = text.slice(start, end);
    if (
      node.type === 'code' &&
      /^(?:html?|vue|svelte)$/i.test(node.lang ?? '') &&
      !/\bno-lint\b/.test(node.meta ?? '')
    ) {
      const [fence = '', ...lines] = source.split(/(?<=\n)/);
      const kept = lines.map((line, index) => {
        if (index === lines.length - 1 && /^[\s>]*(?:`{3,}|~{3,})\s*$/.test(line)) return blankOut(line);
        return isQuoted ? line.replace(/^[ \t]*(?:>[ \t]?)+/, blankOut) : line;
      });
      codes.push(blankOut(text.slice(0, start) + fence) + kept.join(''));
    }
    if (node.type === 'html' || node.type === 'text') {
      const shown = node.type === 'html' ? source : source.replace(/[<>]/g, ' ');
      running.splice(start, shown.length, ...shown.split(''));
    }
  });
  return [running.join(''), ...codes];
}

function visit(node: Nodes, isQuoted: boolean, see: (node: Nodes, isQuoted: boolean) => void): void {
  see(node, isQuoted);
  if (!('children' in node)) return;
  for (const child of node.children) visit(child, isQuoted || node.type === 'blockquote', see);
}

function blankOut(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
