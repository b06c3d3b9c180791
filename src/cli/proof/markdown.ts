import { fromMarkdown } from 'mdast-util-from-markdown';
import { DraftText, type Draft } from './draft-text.js';
import { addFragment } from './html.js';

type Node = ReturnType<typeof fromMarkdown> | ReturnType<typeof fromMarkdown>['children'][number];

export function readMarkdown(source: string): Draft {
  const draft = new DraftText(source);
  let depth = 0;
  const read = (node: Node, isProse: boolean) => {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? 0;
    switch (node.type) {
      case 'text':
        if (depth === 0) draft.add(node.value, start, end);
        return;
      case 'break':
        draft.break('\n');
        return;
      case 'html':
        if (!isProse) addFragment(draft, node.value, start);
        // What is within a tag of ours is its own to say.
        else if (/^<zj-/i.test(node.value)) depth += 1;
        else if (/^<\/zj-/i.test(node.value)) depth = Math.max(0, depth - 1);
        return;
      default:
    }
    if (!('children' in node)) return;
    const isBlock = /^(?:paragraph|heading|listItem|blockquote)$/.test(node.type);
    if (isBlock) draft.break('\n\n');
    for (const child of node.children) read(child, isProse || node.type === 'paragraph' || node.type === 'heading');
    if (isBlock) draft.break('\n\n');
  };
  // Front matter is data for a program, and stays as it is.
  const body = source.replace(/^\uFEFF?(---|\+\+\+)[ \t]*\r?\n[\s\S]*?\r?\n\1[ \t]*(?=\r?\n|$)/, (matter) =>
    matter.replace(/[^\r\n]/g, ' '),
  );
  read(fromMarkdown(body), false);
  return draft;
}
