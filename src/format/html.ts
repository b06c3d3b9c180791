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

/** The script that loads the elements which a page uses. */
export function moduleScriptCode(src: string): string {
  return `<script type="module" src="${escapeHtml(src)}"></script>`;
}
