import type { Find } from '../fault.js';
import { pointerPart } from '../pointer.js';
import { isDictionary, listAt, property, type Dictionary } from '../values.js';
import { walkObjects } from './walk.js';

/** Properties that hold words by language. */
const localized = new Set([
  'label',
  'claim',
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

/** Tags of HTML, with attributes that have values: "a<b and c>d" and <info@example.org> are none. */
const tags =
  'a|abbr|article|aside|b|big|blockquote|br|button|center|cite|code|dd|del|details|div|dl|dt|em|embed|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|li|link|main|mark|math|meta|nav|object|ol|p|pre|q|s|script|section|small|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|th|tr|tt|u|ul|var|video|wbr|[a-z]+-[a-z-]+';
const markup = new RegExp(
  `</?(?:${tags})(?:\\s+[\\w:-]+\\s*=[^<>]*)?\\s*/?>|&(?:amp|lt|gt|quot|apos|nbsp|ensp|emsp|shy|copy|reg|trade|hellip|[mn]dash|[lr][sd]?aquo|[lr][sd]quo|middot|times|deg|euro|sup[123]|[aeiou](?:acute|grave|circ|uml)|#\\d+|#x[\\da-f]+);`,
  'i',
);

/** Words that lack a language of the report, are in another, or look like markup. */
export function findLanguageFaults(report: unknown, find: Find): void {
  const listed = listAt(property(report, 'report'), 'languages');
  const languages = [...new Set(listed)].filter((language): language is string => typeof language === 'string');
  if (languages.length === 0) return;
  if (!languages.includes('en')) {
    find('/report/languages', { code: 'no-english', severity: 'warning', values: { first: languages[0] ?? '' } });
  }
  const words: Words[] = [];
  const origins: Words[] = [];
  for (const [topic, value] of Object.entries(report as Dictionary)) {
    walkObjects(value, pointerPart(topic), ({ value: object, pointer }) => {
      // What a geometry says of its features is not shown.
      if (pointer.startsWith('/map/geometry') || pointer.startsWith('/report/messages')) return;
      for (const [key, texts] of Object.entries(object)) {
        if (!isDictionary(texts)) continue;
        const at = pointer + pointerPart(key);
        if (localized.has(key) || pointer === '/figures/units') words.push({ texts, at });
        else if (byLanguage.has(key)) origins.push({ texts, at });
      }
    });
  }
  checkTags(listed, find);
  const told = checkThroughout(words, languages, find);
  for (const { texts, at } of words) {
    checkLanguages(texts, at, languages, told, find);
    checkMarkup(texts, at, find);
    // Units have signs in Latin letters in any language.
    if (!at.startsWith('/figures/units/')) checkScripts(texts, at, find);
  }
  for (const { texts, at } of origins) checkListed(texts, at, languages, told, find);
}

/** Words that are all in the script of another language: labels whose languages were swapped. */
function checkScripts(texts: Dictionary, pointer: string, find: Find): void {
  const entries = Object.entries(texts).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  for (const [language, text] of entries) {
    const own = scriptOf(language);
    const letters = text.match(/\p{L}/gu) ?? [];
    if (!own || letters.length < 2 || letters.some((letter) => own.test(letter))) continue;
    // A name may stand in Latin letters anywhere, and is the same there in the languages that are written so.
    const isName = entries.some(([other, words]) => other !== language && words === text);
    const isOther = entries.some(([other]) => {
      const script = other === language ? undefined : scriptOf(other);
      return script !== undefined && letters.every((letter) => script.test(letter));
    });
    if (isName || !isOther) continue;
    find(pointer + pointerPart(language), {
      code: 'other-script',
      severity: 'warning',
      values: { language, value: text },
    });
  }
}

const scripts: Readonly<Record<string, string>> = {
  Hans: '\\p{Script=Han}',
  Hant: '\\p{Script=Han}',
  Jpan: '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}',
  Kore: '\\p{Script=Hangul}\\p{Script=Han}',
};

/** Letters of the script that a language is written in. */
function scriptOf(language: string): RegExp | undefined {
  try {
    const { script = '' } = new Intl.Locale(language).maximize();
    return script === '' ? undefined : new RegExp(`[${scripts[script] ?? `\\p{Script=${script}}`}]`, 'u');
  } catch {
    return undefined;
  }
}

interface Words {
  readonly texts: Dictionary;
  readonly at: string;
}

/** Tags of no language, such as "cn" and "jp", which are countries, or of one that has a shorter tag. */
function checkTags(languages: readonly unknown[], find: Find): void {
  languages.forEach((language, index) => {
    if (typeof language !== 'string' || !/^[a-z]{2,3}(?:-|$)/.test(language)) return;
    const meant = meantLanguage(language);
    if (meant === language) return;
    find(`/report/languages/${index}`, {
      code: 'unknown-language',
      severity: 'warning',
      values: { language },
      ...(meant && { expected: { code: 'meant', values: { value: meant } } }),
    });
  });
}

/** The tag itself where it is a language; the one that was meant, if that can be said. */
function meantLanguage(tag: string): string | undefined {
  try {
    const [canonical = tag] = Intl.getCanonicalLocales(tag);
    if (canonical !== tag) return canonical;
    const { language } = new Intl.Locale(tag);
    const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
    if (names.of(language) !== undefined) return tag;
    const ofCountry = new Intl.Locale(`und-${language.slice(0, 2)}`).maximize().language;
    return ofCountry === 'und' || names.of(ofCountry) === undefined ? undefined : ofCountry;
  } catch {
    return undefined;
  }
}

/** So much of a report lacks a language, or has one that is not listed, that one fault in the list is meant. */
const throughout = { least: 10, share: 0.8 };

/** Says once what would be said of nearly all words; the languages that it is said of. */
function checkThroughout(words: readonly Words[], languages: readonly string[], find: Find): ReadonlySet<string> {
  const told = new Set<string>();
  const counts = new Map<string, number>(languages.map((language) => [language, 0]));
  for (const { texts } of words) {
    for (const language of Object.keys(texts)) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  for (const [language, count] of counts) {
    const isListed = languages.includes(language);
    const odd = isListed ? words.length - count : count;
    if (odd < throughout.least || odd < words.length * throughout.share) continue;
    told.add(language);
    const index = languages.indexOf(language);
    find(`/report/languages${isListed ? pointerPart(index) : ''}`, {
      code: isListed ? 'language-without-words' : 'language-not-listed',
      severity: index === 0 ? 'error' : 'warning',
      values: { language, count: odd, total: words.length },
    });
  }
  return told;
}

function checkLanguages(
  words: Dictionary,
  pointer: string,
  languages: readonly string[],
  told: ReadonlySet<string>,
  find: Find,
): void {
  const [first = ''] = languages;
  for (const language of languages) {
    if (Object.hasOwn(words, language) || told.has(language)) continue;
    if (language === first) find(pointer, { code: 'missing-first-language', values: { language } });
    else find(pointer, { code: 'missing-language', severity: 'warning', values: { language } });
  }
  checkListed(words, pointer, languages, told, find);
}

function checkListed(
  words: Dictionary,
  pointer: string,
  languages: readonly string[],
  told: ReadonlySet<string>,
  find: Find,
): void {
  for (const language of Object.keys(words)) {
    // What is no language at all, the schemas say.
    if (languages.includes(language) || told.has(language) || !/^[a-z]{2,3}(?:-|$)/.test(language)) continue;
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
