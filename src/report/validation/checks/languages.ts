import type { Find } from '../fault.js';
import { pointerPart } from '../pointer.js';
import { isDictionary, listAt, property, type Dictionary } from '../values.js';
import { walkObjects } from './walk.js';

/** Properties that hold words by language. */
const localized = new Set([
  'label',
  'description',
  'note',
  'among',
  'extent',
  'title',
  'publisher',
  'credit',
  'rest',
  'words',
]);
/** Properties that hold something else by language, which need not cover every language. */
const byLanguage = new Set(['nameOrigin', 'titleOrigin']);

const markup = /<\/?[a-z][^<>]*>|&(?:[a-z]+|#\d+|#x[\da-f]+);/i;

/** Words that lack a language of the report, are in another, or look like markup. */
export function findLanguageFaults(report: unknown, find: Find): void {
  const listed = listAt(property(report, 'report'), 'languages');
  const languages = [...new Set(listed)].filter((language): language is string => typeof language === 'string');
  if (languages.length === 0) return;
  if (!languages.includes('en')) {
    find('/report/languages', { code: 'no-english', severity: 'warning', values: { first: languages[0] ?? '' } });
  }
  for (const [topic, value] of Object.entries(report as Dictionary)) {
    walkObjects(value, pointerPart(topic), ({ value: object, pointer }) => {
      // What a geometry says of its features is not shown.
      if (pointer.startsWith('/map/geometry') || pointer.startsWith('/report/messages')) return;
      for (const [key, words] of Object.entries(object)) {
        if (!isDictionary(words)) continue;
        const at = pointer + pointerPart(key);
        if (localized.has(key) || pointer === '/figures/units') {
          checkLanguages(words, at, languages, find);
          checkMarkup(words, at, find);
        } else if (byLanguage.has(key)) checkListed(words, at, languages, find);
      }
    });
  }
}

function checkLanguages(words: Dictionary, pointer: string, languages: readonly string[], find: Find): void {
  const [first = ''] = languages;
  for (const language of languages) {
    if (Object.hasOwn(words, language)) continue;
    if (language === first) find(pointer, { code: 'missing-first-language', values: { language } });
    else find(pointer, { code: 'missing-language', severity: 'warning', values: { language } });
  }
  checkListed(words, pointer, languages, find);
}

function checkListed(words: Dictionary, pointer: string, languages: readonly string[], find: Find): void {
  for (const language of Object.keys(words)) {
    // What is no language at all, the schemas say.
    if (languages.includes(language) || !/^[a-z]{2,3}(?:-|$)/.test(language)) continue;
    find(pointer + pointerPart(language), {
      code: 'unlisted-language',
      severity: 'warning',
      values: { language },
      expected: { code: 'choice', valid: languages },
    });
  }
}

function checkMarkup(words: Dictionary, pointer: string, find: Find): void {
  for (const [language, text] of Object.entries(words)) {
    const [found] = (typeof text === 'string' && markup.exec(text)) || [];
    if (found === undefined) continue;
    find(pointer + pointerPart(language), { code: 'markup', severity: 'warning', values: { value: found } });
  }
}
