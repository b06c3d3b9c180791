import type { LocalizedText } from '../report/types.js';

/** A language that a report is written in, and the full tag that `Intl` formats with. */
export interface Locale {
  /** Primary language tag, the key of labels: "zh", "en". */
  readonly language: string;
  /** BCP 47 tag: "zh-CN", "en-GB". */
  readonly tag: string;
  /** The interface's words that the report brings in this language, by key. */
  readonly words?: Readonly<Record<string, string>> | undefined;
}

/**
 * Chooses the language to show on a page whose nearest `lang` is `lang`.
 * No `lang` at all gives the report's first language; a language that the report lacks gives English, then the first.
 */
export function resolveLocale(lang: string, languages: readonly string[]): Locale {
  const primary = (lang.split('-')[0] ?? '').toLowerCase();
  const first = languages[0] ?? 'en';
  if (languages.includes(primary)) return { language: primary, tag: intlTag(lang, primary) };
  const language = primary !== '' && languages.includes('en') ? 'en' : first;
  return { language, tag: intlTag(language, language) };
}

const rightToLeft: ReadonlySet<string> = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg', 'Mand']);

/** Which way the language is written. */
export function textDirection({ tag }: Locale): 'ltr' | 'rtl' {
  try {
    return rightToLeft.has(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}

/** A language by its name in the locale's own words: "Chinese", "英语". */
export function languageName(language: string, { tag }: Locale): string {
  try {
    return new Intl.DisplayNames(tag, { type: 'language' }).of(language) ?? language;
  } catch {
    return language;
  }
}

/** The words in `language`, else in English, else in whatever language there is. */
export function localize(text: LocalizedText | undefined, language: string): string {
  if (!text) return '';
  return text[language] ?? text['en'] ?? Object.values(text)[0] ?? '';
}

/** Chinese labels are in simplified characters whatever the region asked for, so dates and numbers go with them. */
function intlTag(lang: string, primary: string): string {
  if (primary === 'zh') return 'zh-CN';
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? primary;
  } catch {
    return primary;
  }
}
