import type { Picture } from './frame.js';

/** In px, the width of an article: wider pictures would be cut, since the editor ignores shares of a width. */
export const articleWidth = 677;

/**
 * The elements and attributes that the editor of WeChat's public accounts leaves in pasted SVG and HTML, as far as pictures
 * and copied text have a use for them; all that needs an id, a class, a style sheet, a script or an address is taken away.
 */
const kept: Readonly<Record<string, readonly string[]>> = {
  svg: ['xmlns', 'width', 'height', 'viewBox', 'role', 'font-family'],
  title: [],
  desc: [],
  g: ['transform'],
  rect: ['x', 'y', 'width', 'height', 'rx', 'fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray'],
  circle: ['cx', 'cy', 'r', 'fill', 'fill-opacity', 'stroke', 'stroke-width'],
  path: [
    'd',
    'transform',
    'fill',
    'fill-opacity',
    'stroke',
    'stroke-width',
    'stroke-dasharray',
    'stroke-linecap',
    'stroke-linejoin',
    'stroke-opacity',
  ],
  polyline: ['points', 'fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin'],
  text: ['x', 'y', 'transform', 'direction', 'font-size', 'font-weight', 'font-family', 'fill', 'text-anchor'],
  tspan: ['x', 'y', 'dx', 'direction', 'font-size', 'font-weight', 'font-family', 'fill'],
  section: ['lang', 'style'],
  p: ['style'],
  table: ['style'],
  tr: [],
  th: ['style'],
  td: ['style'],
};

/** Addresses, variables, shares of a width, and what takes text out of its place. */
const lost = /url\(|var\(|calc\(|position\s*:|float\s*:|@import|javascript:|\d%/i;

/** What the editor would take away from markup of ours, each with its name; none where it is shown as it is. */
export function lostInWechat(markup: string): string[] {
  const faults: string[] = [];
  for (const [, name = '', rest = ''] of markup.matchAll(
    /<([a-zA-Z!?][^\s/>]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*\/?>/g,
  )) {
    const attributes = kept[name];
    if (!attributes) {
      faults.push(`<${name}>`);
      continue;
    }
    for (const [, attribute = '', value = ''] of rest.matchAll(/([^\s=>/]+)(?:="([^"]*)")?/g)) {
      if (!attributes.includes(attribute)) faults.push(`<${name} ${attribute}>`);
      else if (lost.test(value)) faults.push(`<${name} ${attribute}="${value}">`);
    }
    const width = name === 'svg' ? Number(/ width="(\d+)"/.exec(rest)?.[1] ?? NaN) : 0;
    if (!(width <= articleWidth)) faults.push(`<svg width="${width}">`);
  }
  return faults;
}

/** Without what says in the file whose picture it is, which the editor has no place for; the same is printed in it. */
export function forWechat(picture: Picture): Picture {
  const svg = picture.svg.replace(/<metadata>.*?<\/metadata>/s, '').replace(/^(<svg [^>]*?) xml:lang="[^"]*"/, '$1');
  return { ...picture, svg };
}
