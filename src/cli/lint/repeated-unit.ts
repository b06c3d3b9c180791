import { figureParts, unitPatterns } from '../../format/figure.js';
import { localize } from '../../format/language.js';
import { resolveLocale } from '../../format/resolve-locale.js';
import type { Figure, Unit } from '../../report/types.js';
import { childrenOf, isElementNode, isTextNode, type Element, type ParentNode } from '../prerender/tree.js';
import { inline } from '../proof/html.js';

/** What ends the phrase that a number begins. */
const stops =
  'a|also|an|and|are|as|at|but|by|can|did|do|for|from|had|has|have|in|is|make|may|now|of|on|or|than|that|the|through|to|took|under|was|were|where|which|while|who|will|with|work';
const phrase = new RegExp(
  `^\\s+((?!(?:${stops})\\b)[\\p{L}\\p{N}&'’-]+(?:\\s+(?!(?:${stops})\\b)[\\p{L}\\p{N}&'’-]+){0,5})`,
  'iu',
);

/** The words beside an inline figure that say once more what it counts: "38 laboratories national key laboratories". */
export function repeatedUnit(
  node: Element,
  figure: Figure,
  units: Readonly<Record<string, Unit>>,
  languages: readonly string[],
): { readonly shown: string; readonly word: string } | undefined {
  const [before, after] = [wordsBeside(node, -1), wordsBeside(node, 1)];
  for (const language of languages) {
    const locale = resolveLocale(language, languages);
    const parts = figureParts(figure, units, locale);
    const shown = parts
      .map(({ text }) => text)
      .join('')
      .replaceAll('\u00a0', ' ');
    const first = parts.findIndex(({ type }) => type === 'number');
    const unit = (side: typeof parts) =>
      side.flatMap(({ type, text }) => (type === 'unit' ? text.trim() : [])).join('');
    const [own, counted] = [unit(parts.slice(0, first)), unit(parts.slice(first))];
    if (/\w/.test(own) && before.trimEnd().endsWith(own)) return { shown, word: own };
    if (counted === '') continue;
    const word = language.startsWith('zh')
      ? sameWord(after.trimStart(), counted)
      : sameNoun(after, counted, unitPatterns(units, figure.unit, locale), localize(figure.label, language));
    if (word !== undefined) return { shown, word };
  }
  return undefined;
}

/** In Chinese: 家 after 38家, but not 家庭; 国家 after 20多个国家. */
function sameWord(after: string, unit: string): string | undefined {
  const words = new Intl.Segmenter('zh', { granularity: 'word' });
  const starts = [...words.segment(unit)].map(({ index }) => index);
  const ends = new Set([...words.segment(after.slice(0, 20))].map(({ index, segment }) => index + segment.length));
  return starts.map((start) => unit.slice(start)).find((word) => after.startsWith(word) && ends.has(word.length));
}

/** Where words are parted by spaces: a form of the unit in the phrase that follows, or a word of the figure's own name at its start. */
function sameNoun(after: string, unit: string, patterns: Unit[string] | undefined, name: string): string | undefined {
  if (!/\p{L}/u.test(unit)) return after.trimStart().startsWith(unit) ? unit : undefined;
  const [, following = ''] = phrase.exec(after) ?? [];
  const words = following.split(/\s+/).filter(Boolean);
  const forms = [patterns ?? ''].flatMap((each) => (typeof each === 'string' ? each : Object.values(each)));
  const nouns = forms.flatMap((each) => each.replace('{value}', ' ').trim().toLowerCase().split(/\s+/).at(-1) ?? []);
  const found = words.find((word) => nouns.includes(word.toLowerCase()));
  if (found !== undefined) return found;
  const names = name.toLowerCase().split(/[\s,]+/);
  const [first = ''] = words;
  return first.length > 2 && names.includes(first.toLowerCase()) ? first : undefined;
}

/** The text of the paragraph before an element, or after it, as far as the next element of ours. */
function wordsBeside(node: Element, step: 1 | -1): string {
  let text = '';
  const add = (more: string) => {
    text = step === 1 ? text + more : more + text;
  };
  for (let at: Element = node; ;) {
    const parent: ParentNode | null = at.parentNode;
    if (!parent) return text;
    const siblings = parent.childNodes;
    for (let index = siblings.indexOf(at) + step; siblings[index]; index += step) {
      const sibling = siblings[index];
      if (sibling && isTextNode(sibling)) add(sibling.value);
      else if (sibling && isElementNode(sibling)) {
        if (!isInText(sibling.tagName)) return text;
        add(textOf(sibling));
      }
    }
    if (!isElementNode(parent) || !isInText(parent.tagName)) return text;
    at = parent;
  }
}

function textOf(node: ParentNode): string {
  return childrenOf(node)
    .map((child) =>
      isTextNode(child) ? child.value : isElementNode(child) && isInText(child.tagName) ? textOf(child) : ' | ',
    )
    .join('');
}

/** Cells and line breaks stand among text for a proofreader, and end a sentence here. */
function isInText(tag: string): boolean {
  return inline.test(tag) && !/^(?:br|t[dh]|thead|tbody|tfoot)$/.test(tag);
}
