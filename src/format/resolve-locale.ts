import { intlTag, plainLocale, type Locale } from './language.js';

/**
 * Chooses the language to show on a page whose nearest `lang` is `lang`.
 * No `lang` at all gives the report's first language; a language that the report lacks gives English, then the first.
 */
export function resolveLocale(lang: string, languages: readonly string[]): Locale {
  const matched = lang === '' ? undefined : matchLanguage(lang, languages);
  const locale =
    matched === undefined ? plainLocale(lang, languages) : { language: matched, tag: intlTag(lang, matched) };
  return textDirection(locale) === 'rtl' ? { ...locale, direction: 'rtl' } : locale;
}

/** The tag itself, cut from its end; then its script, by which zh-TW is zh-Hant; then the language in any form. */
function matchLanguage(lang: string, languages: readonly string[]): string | undefined {
  const parts = lang.toLowerCase().split('-');
  const [primary = ''] = parts;
  const cut = parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
  const wanted = [...cut.slice(0, -1), `${primary}-${scriptOf(lang).toLowerCase()}`, primary];
  const found = wanted
    .map((tag) => languages.find((each) => each.toLowerCase() === tag))
    .find((each) => each !== undefined);
  return found ?? languages.find((each) => each.startsWith(`${primary}-`));
}

const rightToLeft: ReadonlySet<string> = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg', 'Mand']);

/** Which way the language is written. */
export function textDirection({ tag }: Pick<Locale, 'tag'>): 'ltr' | 'rtl' {
  return rightToLeft.has(scriptOf(tag)) ? 'rtl' : 'ltr';
}

function scriptOf(tag: string): string {
  try {
    return new Intl.Locale(tag).maximize().script ?? '';
  } catch {
    return '';
  }
}
