/**
 * A number with what belongs to it: in Chinese the word before it (第, 前, 截至), its scale and the measure word or words
 * after it, and all of a date or period; in English its currency, its scale and the noun that follows.
 */
const quantity =
  /((?:[第前]|截至|CNY\s)?\d+(?:[.,–—～+-]\d+)*(?:%|年\d+月(?:\d+日)?|[余多]?[万亿]*[余多]?(?:个(?:百分点|国家)|平方公里|\p{sc=Han}[次元]?)|(?:\s(?:million|billion|percentage))?\s(?!(?:also|and|are|as|at|be|but|by|can|for|from|had|has|have|in|into|is|may|not|of|on|or|per|stands?|than|that|the|to|was|were|which|who|will|with)\b)\p{Ll}{2,12})?)/u;

/** A text cut so that every second part is a number with its unit, between which no line should end. */
export function splitQuantities(text: string): string[] {
  return text.split(quantity);
}
