import { pluralCategory } from './intl.js';
import type { Locale } from './language.js';

/** The words of the interface, by language and key. */
export type Messages<Key extends string = string> = Readonly<Record<string, Readonly<Record<Key, string>>>>;

/** What fills a place: words or a number, or what makes them in the language that the message is in. */
export type MessageValue = string | number | ((locale: Locale) => string);

const english: Locale = { language: 'en', tag: 'en' };

const added = new Map<string, Record<string, string>>();

/**
 * Adds a language, or changes words of one: keys are those of the `*.messages.ts` files.
 * What a language lacks is shown in English.
 */
export function addMessages(language: string, words: Readonly<Record<string, string>>): void {
  added.set(language, { ...added.get(language), ...words });
}

/** The message under `key`, its "{name}" places filled from `values`. */
export function translate<Key extends string>(
  messages: Messages<Key>,
  locale: Locale,
  key: Key,
  values: Readonly<Record<string, MessageValue>> = {},
): string {
  const { language, words } = locale;
  const own = words?.[key] ?? added.get(language)?.[key] ?? messages[language.split('-')[0] ?? '']?.[key];
  return fill(own ?? messages['en']?.[key] ?? key, values, own === undefined ? english : locale);
}

/** Fills the "{name}" places of a pattern; a place without a value stays as it is. */
export function fill(
  pattern: string,
  values: Readonly<Record<string, MessageValue>>,
  locale: Locale = english,
): string {
  if (!pattern.includes('{')) return pattern;
  return pattern.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return String((typeof value === 'function' ? value(locale) : value) ?? place);
  });
}

/** Chooses among patterns by plural category, "other" where there is none for it. */
export function choosePlural(
  patterns: string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>,
  tag: string,
  value: number,
  type: Intl.PluralRuleType = 'cardinal',
): string {
  if (typeof patterns === 'string') return patterns;
  return patterns[pluralCategory(tag, value, type)] ?? patterns.other ?? '{value}';
}
