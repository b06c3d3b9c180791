/** The text of an element that can be written in, whatever nodes a browser makes of lines in it. */
export class EditableText {
  readonly text: string;
  readonly #pieces: readonly { readonly node: Text; readonly start: number }[];

  constructor(root: HTMLElement) {
    let text = '';
    const pieces: { node: Text; start: number }[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Text) {
        pieces.push({ node, start: text.length });
        text += node.data;
      } else if (node.nodeName === 'BR' || (text !== '' && !text.endsWith('\n'))) text += '\n';
    }
    this.text = text;
    this.#pieces = pieces;
  }

  /** Where characters of the text stand in the page. */
  range(start: number, end: number): Range {
    const range = document.createRange();
    const at = (offset: number, isEnd: boolean) =>
      this.#pieces.filter((piece) => (isEnd ? piece.start < offset : piece.start <= offset)).at(-1);
    const first = at(start, false);
    const last = at(end, true);
    if (first) range.setStart(first.node, Math.min(start - first.start, first.node.length));
    if (last) range.setEnd(last.node, Math.min(end - last.start, last.node.length));
    return range;
  }

  /** Where a caret stands in the text; undefined where it is outside. */
  offsetOf(node: Node, offset: number): number | undefined {
    const piece = this.#pieces.find((each) => each.node === node);
    return piece && piece.start + offset;
  }
}
