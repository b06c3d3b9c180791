import type { Description } from './describe.js';
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
