import { remember } from './intl.js';
import type { LocalizedText, NameOrigin, ReportRecord } from '../report/types.js';

/** A language that a report is written in, and the full tag that `Intl` formats with. */
export interface Locale {
  /** The key of labels: "zh", "en", "zh-Hant". */
  readonly language: string;
  /** BCP 47 tag: "zh-CN", "en-GB". */
  readonly tag: string;
  /** Where it is written from right to left. */
  readonly direction?: 'rtl' | undefined;
  /** The interface's words that the report brings in this language, by key. */
  readonly words?: Readonly<Record<string, string>> | undefined;
}

/**
 * Chooses among languages that have no regions or scripts of their own; `resolveLocale` chooses among any.
 * No `lang` at all gives the report's first language; a language that the report lacks gives English, then the first.
 */
export function plainLocale(lang: string, languages: readonly string[]): Locale {
  return remember(`${lang} of ${languages.join(' ')}`, () => {
    const primary = (lang.split('-')[0] ?? '').toLowerCase();
    if (languages.includes(primary)) return { language: primary, tag: intlTag(lang, primary) };
    const language = primary !== '' && languages.includes('en') ? 'en' : (languages[0] ?? 'en');
    return { language, tag: intlTag(language, language) };
  });
}

/** A name in another language than the one shown. */
export interface OtherName {
  readonly name: string;
  readonly language: string;
  /** The language of the two that the name was brought into, and how that came about. */
  readonly translated: string;
  readonly standing: NameOrigin['standing'] | undefined;
}

/** The original name beside a translated one, and the other way round; `languages` are the report's. */
export function otherName(
  { label, nameOrigin }: ReportRecord,
  { language }: Locale,
  languages: readonly string[],
): OtherName | undefined {
  const [original = ''] = languages;
  const isOriginal = language === original;
  const others = languages.filter((each) => each !== original);
  // Of several translations the one whose origin is known says most.
  const translated = isOriginal ? (others.find((each) => nameOrigin?.[each]) ?? others[0] ?? '') : language;
  const shown = isOriginal ? translated : original;
  const name = label[shown];
  return name === undefined
    ? undefined
    : { name, language: shown, translated, standing: nameOrigin?.[translated]?.standing };
}

/** A written language by its name in the words of what it stands in: "Chinese", "英文". */
export function languageName(language: string): (locale: Locale) => string {
  return ({ language: own, tag }) => {
    try {
      const name = new Intl.DisplayNames(tag, { type: 'language' }).of(language) ?? language;
      // Chinese has a word for what is spoken and one for what is written.
      return own === 'zh' ? name.replace(/语$/, '文') : name;
    } catch {
      return language;
    }
  };
}

/** The words in `language`, else in English, else in whatever language there is. */
export function localize(text: LocalizedText | undefined, language: string): string {
  if (!text) return '';
  return text[language] ?? text['en'] ?? Object.values(text)[0] ?? '';
}

/** Chinese labels are in simplified characters whatever the region asked for, so dates and numbers go with them. */
export function intlTag(lang: string, primary: string): string {
  if (primary === 'zh') return 'zh-CN';
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? primary;
  } catch {
    return primary;
  }
}
