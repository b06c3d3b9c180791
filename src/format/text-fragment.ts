import type { PrintedSource } from '../report/types.js';

/** The end of an address by which a browser scrolls to words and marks them: "#:~:text=prefix-,words,-suffix". */
export function textFragment({ printed, prefix = '', suffix = '' }: PrintedSource, language: string): string {
  const before = words(prefix, language);
  const after = words(suffix, language);
  // A browser takes whole words alone: of what was cut off in the midst of one, the rest is left out.
  const context = [
    before.length > 1 ? `${encode(before.slice(1).join(''))}-,` : '',
    encode(printed),
    after.length > 1 ? `,-${encode(after.slice(0, -1).join(''))}` : '',
  ];
  return `#:~:text=${context.join('')}`;
}

/** A text word by word; the whole of it where the browser cannot tell words. */
function words(text: string, language: string): string[] {
  const trimmed = text.trim();
  if (typeof Intl.Segmenter !== 'function' || trimmed === '') return trimmed === '' ? [] : ['', trimmed, ''];
  return [...new Intl.Segmenter(language, { granularity: 'word' }).segment(trimmed)].map(({ segment }) => segment);
}

/** Commas, ampersands and hyphens part what a fragment says; half a sign is none. */
function encode(text: string): string {
  return encodeURIComponent(text.trim().replace(/\p{Cs}/gu, '\ufffd')).replace(/-/g, '%2D');
}

/** An address of the web or of the page's site with the fragment after it; undefined for what is none. Its own stays. */
export function addressOfWords(url: string, source: PrintedSource, language: string): string | undefined {
  if (!/^(?:https?:\/\/|(?![^/?#]*:))[^\s\p{Cc}<>"]+$/iu.test(url)) return undefined;
  const fragment = textFragment(source, language);
  return url.includes('#') ? `${url.replace(/:~:.*$/, '')}${fragment.slice(1)}` : url + fragment;
}
