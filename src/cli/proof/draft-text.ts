import { parseFragment } from 'parse5';

/** A draft as text, and where each character of it stands in the file. */
export interface Draft {
  readonly text: string;
  /** The file's own text; of a .docx its paragraphs, a line each. */
  readonly source: string;
  /** By character of `text`: where it begins and ends in `source`; -1 for what ends a paragraph. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Whether a tag may stand in the place of a character. */
  readonly isTaggable: (at: number) => boolean;
}

/** Collects the words of a draft out of its markup, and takes down where each character stands. */
export class DraftText implements Draft {
  text = '';
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly #untaggable: (readonly [number, number])[] = [];

  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  /** Words that stand between `start` and `end` of the source: escapes, entities and what a line begins with are passed over. */
  add(words: string, start: number, end: number, isTaggable = true): void {
    const from = this.text.length;
    let at = start;
    for (let index = 0; index < words.length; index += 1) {
      const own = words[index] ?? '';
      while (at < end) {
        const [found, length] = this.#read(at, end);
        if (found.startsWith(own) || (own === '\n' && found === '\r\n')) {
          this.#push(own, at, at + length);
          // An entity may stand for two characters, a surrogate pair among them.
          for (let more = 1; more < found.length && found !== '\r\n'; more += 1)
            this.#push(words[(index += 1)] ?? '', at, at + length);
          at += length;
          break;
        }
        at += 1;
      }
    }
    if (!isTaggable) this.#untaggable.push([from, this.text.length]);
  }

  /** Ends a paragraph, a line of one, or a cell of a table. */
  break(mark: '\n' | '\n\n' | ' | '): void {
    // A cell may be empty.
    if (mark !== ' | ' && (this.text === '' || this.text.endsWith(mark))) return;
    for (const character of mark) this.#push(character, -1, -1);
  }

  isTaggable = (at: number): boolean => !this.#untaggable.some(([start, end]) => at >= start && at < end);

  #push(character: string, start: number, end: number): void {
    this.text += character;
    this.starts.push(start);
    this.ends.push(end);
  }

  /** What the source says at a place, and how many characters it takes to. */
  #read(at: number, end: number): readonly [string, number] {
    const own = this.source[at] ?? '';
    if (own === '\r' && this.source[at + 1] === '\n') return ['\r\n', 2];
    if (own !== '&') return [own, 1];
    const [entity] = /^&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);?/i.exec(this.source.slice(at, Math.min(end, at + 40))) ?? [];
    if (entity === undefined) return [own, 1];
    const [node] = parseFragment(entity).childNodes;
    const value = node && 'value' in node ? node.value : entity;
    return value === entity ? [own, 1] : [value, entity.length];
  }
}
