import { canonicalLanguage, intlTag, plainLocale, scriptOf, type Locale } from './language.js';

/**
 * Chooses the language to show on a page whose nearest `lang` is `lang`.
 * No language at all gives the report's first; a language that the report lacks gives English, then the first.
 */
export function resolveLocale(lang: string, languages: readonly string[]): Locale {
  const tag = canonicalLanguage(lang);
  // Wu, Cantonese and their like are all written as Chinese is.
  const chinese = /^Han[st]$/.test(scriptOf(tag)) ? `zh-${scriptOf(tag)}` : '';
  const wanted = [tag, chinese].find((each) => each !== '' && matchLanguage(each, languages) !== undefined);
  const matched = wanted && matchLanguage(wanted, languages);
  const locale = wanted && matched ? { language: matched, tag: intlTag(wanted, matched) } : plainLocale(tag, languages);
  return textDirection(locale) === 'rtl' ? { ...locale, direction: 'rtl' } : locale;
}

/** The tag itself, cut from its end; then its script, by which zh-TW is zh-Hant; then the language in any form. */
function matchLanguage(tag: string, languages: readonly string[]): string | undefined {
  const parts = tag.split('-');
  const [primary = ''] = parts;
  const cut = parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
  const wanted = [...cut.slice(0, -1), `${primary}-${scriptOf(tag)}`, primary];
  const found = wanted
    .map((each) => languages.find((language) => canonicalLanguage(language) === each))
    .find((each) => each !== undefined);
  return found ?? languages.find((language) => canonicalLanguage(language).startsWith(`${primary}-`));
}

const rightToLeft: ReadonlySet<string> = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg', 'Mand']);

/** Which way the language is written. */
export function textDirection({ tag }: Pick<Locale, 'tag'>): 'ltr' | 'rtl' {
  return rightToLeft.has(scriptOf(tag)) ? 'rtl' : 'ltr';
}
