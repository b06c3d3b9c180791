import type { Locale } from '../format/language.js';
import { translate } from '../format/messages.js';
import type { ReportError } from '../report/errors.js';
import { nearest } from '../report/nearest.js';
import { errorMessages } from './error.messages.js';

/** What went wrong, in the reader's language, with the valid values nearest to the one given; notes them in `error`. */
export function errorMessage(error: ReportError, locale: Locale): string {
  const { name, value = '', valid = [] } = error.details;
  if (error.nearest.length === 0) error.nearest = nearest(value, valid);
  const cause = translate(errorMessages, locale, `error.${error.code}` as keyof typeof errorMessages.en, {
    name,
    value,
  });
  if (error.nearest.length === 0) return cause;
  return `${cause} ${translate(errorMessages, locale, 'error.nearest', { ids: error.nearest.join(', ') })}`;
}
