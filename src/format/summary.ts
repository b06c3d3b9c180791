import type { Locale } from './language.js';
import { translate, type MessageValue } from './messages.js';
import { summaryMessages } from './summary.messages.js';

/** How a keyboard goes through what is one tab stop. */
export function sayKeys(selects: boolean, locale: Locale): string {
  return saySummary(selects ? 'keys-select' : 'keys', locale);
}

/** A sentence for those who do not see at a glance what a picture or a list amounts to. */
export function saySummary(
  key: keyof typeof summaryMessages.en extends `summary.${infer Name}` ? Name : never,
  locale: Locale,
  values: Readonly<Record<string, MessageValue>> = {},
): string {
  return translate(summaryMessages, locale, `summary.${key}`, values);
}
