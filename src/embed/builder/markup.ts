/** A draft without its tags, and where each character of it stands in the draft. */
export interface Unmarked {
  readonly words: string;
  readonly starts: readonly number[];
  /** From where to where our own elements stand: what a tag shows is its own to say. */
  readonly elements: readonly { readonly start: number; readonly end: number }[];
}

const tags = /<!--[\s\S]*?-->|<\/?([a-z][a-z\d-]*)(?:\s[^<>]*)?\/?>/gi;
const inline =
  /^(?:a|abbr|b|bdi|bdo|cite|code|del|dfn|em|font|i|ins|kbd|label|mark|q|s|small|span|strike|strong|sub|sup|time|tt|u|var|wbr|zj-[a-z-]+)$/i;

/** Takes HTML for what a reader is shown of it, so that a number is whole though a tag stands in its midst. */
export function unmark(draft: string): Unmarked {
  let words = '';
  const starts: number[] = [];
  const add = (text: string, start: number, step: 0 | 1) => {
    for (let index = 0; index < text.length; index += 1) starts.push(start + index * step);
    words += text;
  };
  let at = 0;
  for (const { index, 0: tag, 1: name } of draft.matchAll(tags)) {
    add(draft.slice(at, index), at, 1);
    at = index + tag.length;
    if (name !== undefined && !inline.test(name)) add('\n', index, 0);
  }
  add(draft.slice(at), at, 1);
  const elements = [...draft.matchAll(/<(zj-[a-z-]+)(?:\s[^<>]*)?>[\s\S]*?<\/\1>/gi)].map(({ index, 0: element }) => ({
    start: index,
    end: index + element.length,
  }));
  return { words, starts, elements };
}
