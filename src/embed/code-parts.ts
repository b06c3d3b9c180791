import type { Description } from './describe.js';
import type { ElementName } from './elements.js';
import { toParameters, type EmbedRequest } from './parameters.js';

export interface CodeSettings {
  /** Address of the folder with `embed.html`, `cdn/` and `themes/`, with a slash at its end. */
  readonly base: string;
  /** What the element shows, in words: readers see it where the element does not come. */
  readonly description: Description;
  /** Of a frame, in px, until its content says its own. */
  readonly height?: number | undefined;
  /** Hash (SRI) of the single file. */
  readonly integrity?: string | undefined;
}

/** Heights at 640 px, till the frame says its own; measured, and rounded up. */
const heights: Readonly<Record<ElementName, number>> = {
  stat: 180,
  'stat-grid': 720,
  chart: 420,
  ranking: 640,
  timeline: 1000,
  'corridor-map': 1000,
  system: 640,
  constellation: 680,
  achievements: 1000,
  list: 1000,
  report: 1000,
  source: 320,
};

/** One line of text, with what the page in the frame keeps around it. */
const lineHeight = 34;

/** Of a frame, in px, until its content says its own: a figure in a sentence takes a line, else what was measured. */
export function frameHeight({ element, attributes }: EmbedRequest, measured?: number): number {
  return attributes['variant'] === 'inline' ? lineHeight : (measured ?? heights[element]);
}

/** Address of the page that shows what is asked for by itself. */
export function frameAddress(request: EmbedRequest, base: string): string {
  return `${base}embed.html?${toParameters(request).toString()}`;
}

/** Theme, variables and colour scheme, for the tag itself. */
export function dressing({ theme, scheme, variables }: EmbedRequest): Readonly<Record<string, string>> {
  const styles = [
    ...(scheme === 'auto' ? [] : [`color-scheme: ${scheme}`]),
    ...Object.entries(variables).map(([name, value]) => `${name}: ${value}`),
  ];
  return {
    ...(theme ? { class: `zj-theme-${theme}` } : {}),
    ...(styles.length > 0 ? { style: styles.join('; ') } : {}),
  };
}
