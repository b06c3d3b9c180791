/** Storybook's tables in Chinese: what custom-elements.json describes in English, described anew, and nothing else. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import manifest from '../../custom-elements.json' with { type: 'json' };
import chinese from '../../stories/descriptions.zh-CN.json' with { type: 'json' };

interface Described {
  readonly name: string;
  readonly description?: string;
}
interface Member extends Described {
  readonly kind: string;
  readonly privacy?: string;
  readonly static?: boolean;
  readonly attribute?: string;
}
interface Declaration extends Described {
  readonly tagName?: string;
  readonly members?: readonly Member[];
}

const kinds = ['attributes', 'slots', 'cssProperties', 'cssParts', 'events', 'cssStates'] as const;
const elements = (manifest.modules as readonly { declarations: readonly Declaration[] }[])
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName);

/** Of an element, each with where it stands: `zj-stat attributes fact`. */
const descriptions = new Map<string, string>();
for (const element of elements) {
  const lists = element as unknown as Readonly<Record<string, readonly Described[] | undefined>>;
  const properties = (element.members ?? []).filter(
    ({ kind, privacy, static: isStatic, attribute, name }) =>
      kind === 'field' && (privacy ?? 'public') === 'public' && !isStatic && !attribute && !name.startsWith('#'),
  );
  const items = [...kinds.map((kind) => [kind, lists[kind] ?? []] as const), ['properties', properties] as const];
  for (const [kind, list] of [['', [element]] as const, ...items])
    for (const { name, description } of list)
      if (description && !descriptions.has(description))
        descriptions.set(description, `${element.tagName} ${kind} ${name}`);
}

const translations = Object.entries(chinese as Readonly<Record<string, string>>);
const sorted = (text: string, pattern: RegExp) => [...new Set(text.match(pattern))].sort();
const numbers = (text: string) => sorted(text, /\d+(?:\.\d+)?/g);
/** In backticks or quotes, and names of formats, which are alike in both languages. */
const code = (text: string) => sorted(text, /`[^`]+`|"\w+"|\b(?:CSV|JSON|SVG|PNG|BibTeX|RIS|APA|Chicago|GeoJSON)\b/g);

describe('the descriptions in Chinese', () => {
  it('are there for all that the manifest describes, and for nothing else', () => {
    assert.ok(descriptions.size > 200, String(descriptions.size));
    const missing = [...descriptions].filter(([english]) => !(english in chinese));
    assert.deepEqual(missing, [], 'described anew, or not yet in stories/descriptions.zh-CN.json');
    const leftOver = translations.filter(([english]) => !descriptions.has(english)).map(([english]) => english);
    assert.deepEqual(leftOver, []);
  });

  it('have the numbers and the code of the English ones', () => {
    assert.ok(translations.some(([english]) => numbers(english).length > 0 && code(english).length > 0));
    for (const [english, text] of translations) {
      assert.deepEqual(numbers(text), numbers(english), descriptions.get(english));
      assert.deepEqual(code(text), code(english), descriptions.get(english));
      assert.equal(text.split('\n\n').length, english.split('\n\n').length, descriptions.get(english));
    }
  });

  it('are Chinese, by the marks of GB/T 15834', () => {
    for (const [english, text] of translations) {
      const words = text.replace(/`[^`]+`/g, '');
      assert.match(words, /\p{Script=Han}.*[。）]$/su, text);
      assert.doesNotMatch(words, /\p{Script=Han}[,;:?!]|\p{Script=Han}\.(?:\s|$)|"\p{Script=Han}/u, text);
      assert.doesNotMatch(words, /[a-z]{2,} (?:the|of|and|is|are) [a-z]{2,}/, text);
      assert.notEqual(text, english);
    }
  });
});
