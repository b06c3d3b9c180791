/** Where JSON text stops being JSON. */
export interface SyntaxFault {
  readonly line: number;
  readonly column: number;
  /** Whether it is the end of the text that comes too early. */
  readonly atEnd: boolean;
  /** The first few characters that do not fit. */
  readonly near: string;
}

/** A string with its escapes, a number or a word, or else a sign, as JSON has them; and the white space before. */
const tokens =
  /[ \t\n\r]*(?:("[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|([[\]{},:]))/y;

/** What JSON may have next. */
export type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

/** The first fault in `text`; undefined where it is JSON. Goes through it once and without recursion. */
export function findSyntaxFault(text: string): SyntaxFault | undefined {
  const open: Brackets = [];
  let expected: Expected = 'value';
  let position = 0;
  for (;;) {
    tokens.lastIndex = position;
    const match = tokens.exec(text);
    if (!match) break;
    const next = follow(expected, match[1] ?? match[2] ?? '', open);
    if (!next) break;
    expected = next;
    position = tokens.lastIndex;
  }
  const start = position + (/^[ \t\n\r]*/.exec(text.slice(position, position + 10_000))?.[0].length ?? 0);
  if (expected === 'nothing' && start >= text.length) return undefined;
  const before = text.slice(0, start).split('\n');
  return {
    line: before.length,
    column: (before[before.length - 1]?.length ?? 0) + 1,
    // A string that is not closed is the end's fault too.
    atEnd: start >= text.length || (text[start] === '"' && !/"|\n/.test(text.slice(start + 1))),
    near: text.slice(start, start + 12).split('\n')[0] ?? '',
  };
}

/** What encloses the place that has been come to, the innermost last. */
export type Brackets = ('[' | '{')[];

/** JSON's grammar: what is to come after `token`, which opens or closes brackets; undefined where it does not fit. */
export function follow(expected: Expected, token: string, open: Brackets): Expected | undefined {
  const afterValue = (): Expected => (open.length > 0 ? 'comma-or-end' : 'nothing');
  const inner = open[open.length - 1];
  switch (token) {
    case '[':
    case '{':
      if (expected !== 'value' && expected !== 'value-or-end') return undefined;
      open.push(token);
      return token === '[' ? 'value-or-end' : 'key-or-end';
    case ']':
    case '}': {
      const closes = token === ']' ? '[' : '{';
      if (inner !== closes || !['value-or-end', 'key-or-end', 'comma-or-end'].includes(expected)) return undefined;
      open.pop();
      return afterValue();
    }
    case ',':
      return expected === 'comma-or-end' ? (inner === '[' ? 'value' : 'key') : undefined;
    case ':':
      return expected === 'colon' ? 'value' : undefined;
    default:
      if (expected === 'key' || expected === 'key-or-end') return token.startsWith('"') ? 'colon' : undefined;
      return expected === 'value' || expected === 'value-or-end' ? afterValue() : undefined;
  }
}
