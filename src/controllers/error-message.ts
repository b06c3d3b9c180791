import { localize, type Locale } from '../format/language.js';
import { translate } from '../format/messages.js';
import type { ReportError } from '../report/errors.js';
import { nearest } from '../report/nearest.js';
import { errorMessages } from './error.messages.js';

/** What went wrong, in the reader's language, with the valid values nearest to the one given; notes them in `error`. */
export function errorMessage(error: ReportError, locale: Locale): string {
  const { name, value = '', valid = [], text } = error.details;
  if (error.nearest.length === 0) error.nearest = nearest(value, valid);
  const say = (key: keyof typeof errorMessages.en, values: Record<string, string> = {}) =>
    translate(errorMessages, locale, key, values);
  const cause = say(`error.${error.code}` as keyof typeof errorMessages.en, {
    name,
    value,
    reason: localize(text, locale.language),
  });
  if (error.nearest.length === 0) return cause;
  return value
    ? say('error.nearest', { cause, ids: alternatives(error.nearest, say('error.comma'), say('error.or')) })
    : say('error.examples', { cause, ids: error.nearest.join(say('error.comma')) });
}

/** "a, b or c". */
function alternatives(ids: readonly string[], comma: string, or: string): string {
  return [ids.slice(0, -1).join(comma), ...ids.slice(-1)].filter(Boolean).join(or);
}
