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
 * The language that a `lang` means, as BCP 47 writes it, without what is said of calendars and digits; empty where it
 * means none. Pages say it as systems do (zh_CN.UTF-8), by three letters (zho, cmn-Hans), or by a country (cn).
 */
export function canonicalLanguage(lang: string): string {
  return remember(`language ${lang}`, () => {
    const [words = ''] = lang
      .trim()
      .replaceAll('_', '-')
      .split(/[^\w-]/);
    // The language within a language (zh-yue) is written after it, where `Intl` knows none.
    const parts = words.replace(/^(\w{2,3})(-[a-z]{3})+(?![^-])/i, '$1').split('-');
    for (let length = parts.length; length > 0; length--) {
      const locale = localeOf(parts.slice(0, length).join('-'));
      if (!locale) continue;
      if (locale.baseName.startsWith('und')) return '';
      if (locale.maximize().script) return locale.baseName;
      const [country = ''] = parts;
      return regionName(country) === undefined ? '' : (localeOf(`und-${country}`)?.maximize().language ?? '');
    }
    return '';
  });
}

/** The script in which a language is written, "Hans" for zh-CN; empty where it is not known. */
export function scriptOf(tag: string): string {
  return localeOf(tag)?.maximize().script ?? '';
}

function localeOf(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag);
  } catch {
    return undefined;
  }
}

function regionName(country: string): string | undefined {
  try {
    return new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(country.toUpperCase());
  } catch {
    return undefined;
  }
}

/**
 * Chooses among languages that have no regions or scripts of their own; `resolveLocale` chooses among any.
 * No language at all gives the report's first; a language that the report lacks gives English, then the first.
 */
export function plainLocale(lang: string, languages: readonly string[]): Locale {
  return remember(`${lang} of ${languages.join(' ')}`, () => {
    const tag = canonicalLanguage(lang);
    const [primary = ''] = tag.split('-');
    // Wu, Cantonese and their like are all written as Chinese is.
    const found = [primary, /^Han[st]$/.test(scriptOf(tag)) ? 'zh' : ''].find((each) => languages.includes(each));
    if (found) return { language: found, tag: intlTag(tag, found) };
    const language = tag !== '' && languages.includes('en') ? 'en' : (languages[0] ?? 'en');
    return { language, tag: intlTag(language, language) };
  });
}

/** A name in another language than the one shown. */
export interface OtherName {
  /** Empty where there is none. */
  readonly name: string;
  readonly language: string;
  /** The language of the two that the name was brought into, and how that came about. */
  readonly translated: string;
  readonly origin: NameOrigin | undefined;
}

/** The original name beside a translated one, and the other way round; `languages` are the report's. */
export function otherName(
  { label, nameOrigin = {} }: ReportRecord,
  { language: shown }: Locale,
  [original = '']: readonly string[],
): OtherName {
  const translated = shown === original ? (Object.keys(nameOrigin)[0] ?? '') : shown;
  const language = shown === original ? translated : original;
  return { name: label[language] ?? '', language, translated, origin: nameOrigin[translated] };
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
export function intlTag(tag: string, primary: string): string {
  if (primary === 'zh') return 'zh-CN';
  return canonicalLanguage(tag) || primary;
}
