export { localize, type Locale } from './language.js';
export { resolveLocale, textDirection } from './resolve-locale.js';
export { addMessages, translate, fill, type Messages } from './messages.js';
export { datePrecision, dateSpan, formatDate, formatPeriod, type DatePrecision } from './date.js';
export { figureParts, formatFigure, type FigurePart } from './figure.js';
