import manifest from '../../../custom-elements.json';
import { attributesOf, elementNames, type AttributeDescription, type ElementName } from '../../embed/elements.js';
import { baseStyles } from '../../theme/base.styles.js';
import { categoryStyles } from '../../theme/category.styles.js';
import { sequenceStyles } from '../../theme/sequence.styles.js';

/** What a tag takes, by the manifest and by what is known of its attributes beyond that. */
export interface KnownTag {
  readonly name: string;
  /** One line on what it shows. */
  readonly summary: string;
  /** Undefined for tags that show no records. */
  readonly element: ElementName | undefined;
  readonly attributes: ReadonlyMap<string, KnownAttribute>;
  /** Names that attributes had, or that frameworks write them by, with those that they have. */
  readonly otherNames: ReadonlyMap<string, { readonly name: string; readonly isFormer: boolean }>;
  readonly slots: readonly string[];
  readonly parts: readonly string[];
}

export interface KnownAttribute {
  readonly name: string;
  readonly type: 'choice' | 'boolean' | 'number' | 'text';
  /** Of a choice. */
  readonly values: readonly string[];
  /** The name that addresses and commands have for it. */
  readonly parameter: string;
  readonly description: AttributeDescription | undefined;
  /** What the manifest says of it. */
  readonly text: string;
}

interface Declaration {
  readonly tagName?: string;
  readonly summary?: string;
  readonly attributes?: readonly {
    readonly name: string;
    readonly fieldName?: string;
    readonly description?: string;
    readonly type: { readonly text: string };
  }[];
  readonly slots?: readonly { readonly name: string }[];
  readonly cssParts?: readonly { readonly name: string }[];
  readonly cssProperties?: readonly { readonly name: string }[];
}

const declarations = (manifest as unknown as { modules: { declarations?: Declaration[] }[] }).modules.flatMap(
  (module) => module.declarations ?? [],
);

export const knownTags: ReadonlyMap<string, KnownTag> = new Map(
  declarations.flatMap((declaration) => {
    const tag = toTag(declaration);
    return tag ? [[tag.name, tag] as const] : [];
  }),
);

/** The variables that a page may set: those of single elements, and those of all, read from the styles that use them. */
export const knownVariables: readonly string[] = [
  ...new Set([
    ...[baseStyles, categoryStyles, sequenceStyles].flatMap(({ cssText }) => cssText.match(/--zj-[\w-]+/g) ?? []),
    ...declarations.flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name)),
    '--zj-reserved',
  ]),
];

function toTag({
  tagName,
  summary = '',
  attributes = [],
  slots = [],
  cssParts = [],
}: Declaration): KnownTag | undefined {
  if (tagName === undefined) return undefined;
  const element = elementNames.find((name) => `zj-${name}` === tagName);
  const described = Object.entries(element ? attributesOf(element) : {});
  const otherNames = new Map<string, { name: string; isFormer: boolean }>();
  const known = attributes.map(({ name, fieldName, type, description: text = '' }): KnownAttribute => {
    const [parameter = name, description] =
      described.find(([own, each]) => (('attribute' in each && each.attribute) || own) === name) ?? [];
    const property = fieldName?.toLowerCase() ?? name;
    if (property !== name) otherNames.set(property, { name, isFormer: false });
    if (parameter !== name) otherNames.set(parameter, { name, isFormer: true });
    return { name, parameter, description, text, ...typeOf(type.text) };
  });
  return {
    name: tagName,
    summary,
    element,
    attributes: new Map(known.map((each) => [each.name, each])),
    otherNames,
    slots: slots.map(({ name }) => name),
    parts: cssParts.map(({ name }) => name),
  };
}

function typeOf(text: string): Pick<KnownAttribute, 'type' | 'values'> {
  if (text === 'boolean' || text === 'number') return { type: text, values: [] };
  const values = [...text.matchAll(/'([^']*)'/g)].map(([, value = '']) => value);
  return { type: values.length > 0 ? 'choice' : 'text', values };
}
