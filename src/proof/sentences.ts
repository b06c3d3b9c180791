/** Part of a text that is read by itself: what is said in it is said of what is named in it, or just before. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** Whether the sentence before is in another paragraph. */
  readonly isFirst: boolean;
}

/** Lines that go on in the next are as long as the longest, and do not end as sentences do. */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  const ends =
    /[。！？!?]+[”’」』）)]*|\.+[”"’')]*(?=\s+["“(‘]?[\p{Lu}\p{Script=Han}\d])|\n+|(?<=^|\s)[•▪◦●■◆►](?=\s)|$/gu;
  let start = 0;
  let isFirst = true;
  for (const match of text.matchAll(ends)) {
    const end = match.index + match[0].length;
    const isBreak = /^[\n•▪◦●■◆►]/.test(match[0]);
    if (/^\.$/.test(match[0]) && isAbbreviation(text, match.index)) continue;
    if (match[0] === '\n' && goesOn(text, match.index)) continue;
    if (text.slice(start, end).trim() !== '') sentences.push({ start, end, isFirst });
    if (isBreak) isFirst = true;
    else if (text.slice(start, end).trim() !== '') isFirst = false;
    start = end;
  }
  return sentences;
}

function isAbbreviation(text: string, at: number): boolean {
  return /(?:\b(?:No|Nos|Dr|Mr|Mrs|St|approx|ca|vs|U\.S|Fig|p|pp)|\b\p{Lu})$/u.test(
    text.slice(Math.max(0, at - 8), at),
  );
}

function goesOn(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  const next = text.slice(at + 1);
  return line.length >= 50 && !/[。！？.!?：:；;～~…]\s*$/.test(line) && !/^\s*(?:[-*+#>|•·]|\d+[.)、])/.test(next);
}
