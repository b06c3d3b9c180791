const number = '[+-]?(?:\\d{1,6}\\.?\\d{0,6}|\\.\\d{1,6})';
const component = `(?:${number}(?:%|deg|turn)?|none)`;
const colors = [
  /^#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i,
  // A colour's name; the browser knows which there are.
  /^[a-z]{3,24}$/i,
  new RegExp(
    `^(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\\(\\s*${component}(?:(?:\\s*,\\s*|\\s+)${component}){2}(?:\\s*[,/]\\s*${component})?\\s*\\)$`,
    'i',
  ),
];
const length = /^(?:0|(\d{1,2}(?:\.\d{1,3})?)(px|em))$/;
const font =
  /^(?:"[\p{L}\p{N} ._-]+"|'[\p{L}\p{N} ._-]+'|[\p{L}\p{N} ._-]+)(?:\s*,\s*(?:"[\p{L}\p{N} ._-]+"|'[\p{L}\p{N} ._-]+'|[\p{L}\p{N} ._-]+))*$/u;

/**
 * Whether a CSS variable may be set to a text from outside. A variable takes anything, and what it holds goes into any
 * property that reads it: so no functions that load, no references, nothing but what is named here.
 */
export function checkVariable(type: 'color' | 'length' | 'font', text: string): boolean {
  switch (type) {
    case 'color':
      return colors.some((pattern) => pattern.test(text)) && isSupported('color', text);
    case 'length': {
      const [whole, size = '0', unit] = length.exec(text) ?? [];
      return whole !== undefined && Number(size) <= (unit === 'em' ? 4 : 64);
    }
    case 'font':
      return text.length <= 200 && font.test(text) && isSupported('font-family', text);
  }
}

/** What a browser says; without one the patterns have to do. */
function isSupported(property: string, text: string): boolean {
  return typeof CSS === 'undefined' || CSS.supports(property, text);
}
