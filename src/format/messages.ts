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
  const own =
    words?.[key] ?? added.get(language)?.[key] ?? (messages[language] ?? messages[language.split('-')[0] ?? ''])?.[key];
  const shown = own === undefined ? english : locale;
  const filled = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'function' ? value(shown) : value,
  ]);
  return fill(own ?? messages['en']?.[key] ?? key, Object.fromEntries(filled) as Record<string, string | number>);
}

/** Fills the "{name}" places of a pattern; a place without a value stays as it is. */
export function fill(pattern: string, values: Readonly<Record<string, string | number>>): string {
  return pattern.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
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
