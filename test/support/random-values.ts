import * as fc from 'fast-check';
import manifest from '../../custom-elements.json' with { type: 'json' };

interface Attribute {
  readonly name: string;
  readonly type?: { readonly text: string };
}

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Attribute[];
  readonly members?: readonly {
    readonly kind: string;
    readonly name: string;
    readonly privacy?: string;
    readonly readonly?: boolean;
    readonly static?: boolean;
  }[];
}

/** Each element's attributes and public properties, by its documentation. */
export const surfaces = (manifest.modules as readonly { declarations?: readonly Declaration[] }[])
  .flatMap(({ declarations = [] }) => declarations)
  .filter((declaration) => declaration.tagName !== undefined)
  .map(({ tagName = '', attributes = [], members = [] }) => ({
    tag: tagName,
    attributes: attributes.map(({ name }) => name),
    properties: members
      .filter(
        (member) =>
          member.kind === 'field' && (member.privacy ?? 'public') === 'public' && !member.readonly && !member.static,
      )
      .map(({ name }) => name),
  }));

const markup = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  'javascript:alert(1)',
  '{{7*7}}',
  '${1}',
  ']]>',
];
const words = [
  'rd-expenditure',
  'platforms',
  'zh',
  'en',
  'map',
  'auto',
  'none',
  '__proto__',
  'constructor',
  'toString',
  '',
];
const numbers = ['0', '-0', '-1', '1e309', '-1e309', 'NaN', '0x10', '１２', '9'.repeat(400), '1,000', '٣'];

/** What a page may put into an attribute: words that mean something here, numbers of all kinds, markup, any Unicode. */
export const attributeValues = fc.oneof(
  fc.constantFrom(...words, ...numbers, ...markup),
  fc.string({ maxLength: 40, unit: 'binary' }),
  fc.string({ maxLength: 40, unit: 'grapheme' }),
  fc.array(fc.constantFrom(...words), { maxLength: 5 }).map((ids) => ids.join(' ')),
  fc.nat({ max: 3 }).map((power) => 'x'.repeat(10 ** power)),
);

/** What a script may put into a property: any value, right or wrong. */
export const propertyValues = fc.oneof(
  attributeValues,
  fc.constantFrom(undefined, null, NaN, Infinity, -Infinity, -0, true, false, Symbol.iterator, 10n),
  fc.constantFrom<unknown>(() => 0, new Date(NaN), /x/, new Map(), Object.create(null), [], [[]], {}),
  fc.double(),
  fc.anything({ maxDepth: 2, withNullPrototype: true, withBigInt: true, withDate: true, withMap: true }),
);

export function sampleValues<Value>(arbitrary: fc.Arbitrary<Value>, seed: number, count: number): readonly Value[] {
  return fc.sample(arbitrary, { seed, numRuns: count });
}
