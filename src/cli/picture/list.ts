/**
 * The words of a line as a shell parts them: quotation marks keep spaces, a backslash the character after it. Undefined
 * where a mark is not closed.
 */
export function splitWords(line: string): string[] | undefined {
  const words: string[] = [];
  let word: string | undefined;
  let mark = '';
  for (let at = 0; at < line.length; at += 1) {
    const character = line[at] ?? '';
    const escapes = character === '\\' && mark !== "'" && (mark === '' || /["\\$`]/.test(line[at + 1] ?? ''));
    if (escapes) word = (word ?? '') + (line[(at += 1)] ?? '');
    else if (mark !== '' && character === mark) mark = '';
    else if (mark === '' && /["']/.test(character)) [mark, word] = [character, word ?? ''];
    else if (mark === '' && /\s/.test(character)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else word = (word ?? '') + character;
  }
  if (mark !== '') return undefined;
  return word === undefined ? words : [...words, word];
}
