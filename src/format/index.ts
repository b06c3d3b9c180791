export { resolveLocale, localize, textDirection, type Locale } from './language.js';
export { addMessages, translate, fill, type Messages } from './messages.js';
export { datePrecision, dateSpan, formatDate, formatPeriod, type DatePrecision } from './date.js';
export { figureParts, formatFigure, type FigurePart } from './figure.js';
