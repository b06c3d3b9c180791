/** A text cut where a line may end between two Chinese words; what it counts stays with its number. */
export function splitWords(text: string): string[] {
  if (!/\p{sc=Han}/u.test(text) || !('Segmenter' in Intl)) return [text];
  const segments = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)].map(({ segment }) => segment);
  const words: string[] = [];
  segments.forEach((segment, index) => {
    const [last = '', before = ''] = [segments[index - 1], segments[index - 2]];
    const isApart =
      /\p{sc=Han}$/u.test(last) && /^[\p{sc=Han}\d]/u.test(segment) && !(/\d$/.test(before) && last.length < 2);
    if (isApart || words.length === 0) words.push(segment);
    else words[words.length - 1] += segment;
  });
  return words;
}
