/** The script of embed-builder.html. */
import { EmbedBuilder } from './builder.js';

const script = document.querySelector<HTMLScriptElement>('script[src$="embed-builder.js"]');
const folder = new URL('..', script?.src ?? document.baseURI).href;

/** A page that is tried out on one's own machine is no place that others could load from. */
const isPublic = /^https?:$/.test(location.protocol) && !/^(localhost|127\.|\[::1\])/.test(location.hostname);
const base = isPublic ? folder : 'https://your.site/zj-widgets/';

async function readIntegrity(): Promise<string | undefined> {
  try {
    const response = await fetch(`${folder}cdn/integrity.json`);
    const hashes = (await response.json()) as Readonly<Record<string, string>>;
    return hashes['zj-widgets.iife.js'];
  } catch {
    return undefined;
  }
}

async function start(): Promise<void> {
  const root = document.querySelector<HTMLElement>('#builder');
  if (root) await new EmbedBuilder(root, { base, integrity: await readIntegrity() }).start();
}

void start();
