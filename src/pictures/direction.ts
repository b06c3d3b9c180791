import type { Locale } from '../format/language.js';
import { textDirection } from '../format/resolve-locale.js';
import type { Block } from './blocks.js';
import { round, tag } from './svg.js';

/**
 * For languages that run from right to left the whole drawing is turned round, and each text back again: it then begins
 * at the right of where it stood. What has a direction of its own, charts and maps, is turned back as it is.
 */
export function inReadingDirection(block: Block, locale: Locale): Block {
  return textDirection(locale) === 'rtl' ? turned({ ...block, content: turnTexts(block.content) }) : block;
}

/** Keeps a block as it is drawn, whichever way the language runs. */
export function steady(block: Block, locale: Locale): Block {
  if (textDirection(locale) !== 'rtl') return block;
  return turned({ ...block, content: block.content.replace(/<(text|tspan)\b/g, '<$1 direction="ltr"') });
}

function turned({ width, height, content }: Block): Block {
  return { width, height, content: tag('g', { transform: `translate(${round(width)} 0) scale(-1 1)` }, content) };
}

/** 80–90 stays what it is, as in the elements. */
const range = /\d[\d.,]*(?:–\d[\d.,]*)+/g;

/** Markup of ours alone: within texts, "<" is written as an entity, and `x` stands first. */
function turnTexts(content: string): string {
  return content
    .replace(/>[^<]+</g, (text) => text.replace(range, '\u2066$&\u2069'))
    .replace(/<tspan x="([^"]*)"/g, (_, x: string) => `<tspan x="${round(-Number(x))}"`)
    .replace(/<text(?! direction)(?: x="([^"]*)")?/g, (_, x: string | undefined) => {
      const at = x === undefined ? '' : ` x="${round(-Number(x))}"`;
      return `<text transform="scale(-1 1)" direction="rtl"${at}`;
    });
}
