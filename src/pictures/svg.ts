/** SVG as text, of attributes that every program reads: no style sheets, no variables, no HTML within. */

export type Attributes = Readonly<Record<string, string | number | undefined>>;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in XML; characters that XML does not have are left out. */
export function escapeXml(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  const allowed = text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/gu, '');
  return allowed.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

/** A tag with its attributes; `content` is markup already. What is undefined is left out. */
export function tag(name: string, attributes: Attributes, ...content: readonly string[]): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeXml(valueText(value))}"`))
    .join('');
  const inner = content.join('');
  return inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}

/** Hundredths of a pixel are as fine as anyone sees. */
function valueText(value: string | number): string {
  return typeof value === 'number' ? String(round(value)) : value;
}

export function round(value: number): number {
  return Math.round(value * 100) / 100 || 0;
}
