/** HTML as text, for codes that are copied. Nothing here is ever parsed by the page itself. */

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

/** A tag with its attributes, an empty one without a value; `content` is HTML already. */
export function tagCode(tag: string, attributes: Readonly<Record<string, string>>, content = ''): string {
  return `<${tag}${attributesCode(attributes)}>${content}</${tag}>`;
}

export function attributesCode(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`))
    .join('');
}

export function styleSheetLink(href: string): string {
  return `<link${attributesCode({ rel: 'stylesheet', href })}>`;
}

/**
 * What a page has in its head: the style sheet that keeps room for the elements from the first paint on, and the script
 * that loads those that the page uses, from the folder of both.
 */
export function libraryCode(folder: string): string {
  return `${styleSheetLink(`${folder}zj-widgets.css`)}\n${tagCode('script', { type: 'module', src: `${folder}autoload.js` })}`;
}
