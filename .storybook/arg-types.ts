import type { InputType } from 'storybook/internal/types';
import manifest from '../custom-elements.json';
import { inOrder, tokenName, words } from '../demo/theme-editor/messages.js';
import { tokens } from '../demo/theme-editor/tokens.js';
import { attributesOf, elementNames, type AttributeDescription, type ElementName } from '../src/embed/elements.js';
import chinese from '../stories/descriptions.zh-CN.json';
import { choiceOf, described, type Texts } from './choices.js';

interface Item {
  readonly name: string;
  readonly description?: string;
  /** Of what has no description in the manifest. */
  readonly texts?: Texts;
  readonly default?: string;
  readonly type?: { readonly text: string };
  readonly fieldName?: string;
}

interface Declaration {
  readonly tagName?: string;
  readonly description?: string;
  readonly members?: readonly (Item & { kind: string; privacy?: string; static?: boolean; attribute?: string })[];
  readonly attributes?: readonly Item[];
  readonly slots?: readonly Item[];
  readonly cssProperties?: readonly Item[];
  readonly cssParts?: readonly Item[];
  readonly events?: readonly Item[];
  readonly cssStates?: readonly Item[];
}

const declarations = (manifest.modules as readonly { declarations: readonly Declaration[] }[]).flatMap(
  (module) => module.declarations,
);

export function declarationOf(tag: string): Declaration | undefined {
  return declarations.find(({ tagName }) => tagName === tag);
}

/** Name of a tag's element where a page may ask for it from outside. */
export function elementOf(tag: string): ElementName | undefined {
  return elementNames.find((name) => `zj-${name}` === tag);
}

/** An attribute as the embed code knows it, with the name that it has there. */
export function describeAttribute(
  tag: string,
  attribute: string,
): readonly [name: string, AttributeDescription] | undefined {
  const element = elementOf(tag);
  if (!element) return undefined;
  return Object.entries(attributesOf(element)).find(
    ([name, description]) => (('attribute' in description && description.attribute) || name) === attribute,
  );
}

/** The rows of a table of controls: what is set first, then what is filled in, dressed, styled, heard. */
export function argTypesOf(tag: string): Record<string, InputType> {
  const declaration = declarationOf(tag);
  if (!declaration) return {};
  const { attributes = [], slots = [], cssProperties = [], cssParts = [], events = [], cssStates = [] } = declaration;
  const properties = (declaration.members ?? []).filter(
    ({ kind, privacy, static: isStatic, attribute, name }) =>
      kind === 'field' && (privacy ?? 'public') === 'public' && !isStatic && !attribute && !name.startsWith('#'),
  );
  const own = new Set(cssProperties.map(({ name }) => name));
  return Object.fromEntries([
    ...attributes.map((item) => [item.name, { ...row(item, '属性 Attributes'), ...controlOf(tag, item) }]),
    ...slots.map((item) => [`slot:${item.name}`, told({ ...item, name: item.name || '(default)' }, '插槽 Slots')]),
    ...cssProperties.map((item) => [item.name, { ...row(item, '变量 CSS variables'), ...variableControl(item) }]),
    ...(cssProperties.length > 0 ? inOrder(tokens) : [])
      .filter(({ name }) => !own.has(name))
      .map((token) => {
        const item = {
          name: token.name,
          texts: { 'zh-CN': tokenName(words['zh-CN'], token), en: tokenName(words.en, token) },
          default: token.fallback,
        };
        return [item.name, { ...row(item, '变量 CSS variables', '各元素共用 Shared by all'), ...tokenControl(token) }];
      }),
    ...cssParts.map((item) => [`part:${item.name}`, told(item, '部件 Parts')]),
    ...events.map((item) => [`event:${item.name}`, told(item, '事件 Events')]),
    ...cssStates.map((item) => [`state:${item.name}`, told(item, '状态 States')]),
    ...properties.map((item) => [`property:${item.name}`, told(item, '特性 Properties')]),
  ]) as Record<string, InputType>;
}

/** The manifest's words and, by these, those that stories/ has for them in Chinese. */
export function textsOf(description = ''): Texts {
  return { en: description, 'zh-CN': (chinese as Readonly<Record<string, string>>)[description] ?? description };
}

function row(
  { name, description, texts = textsOf(description), type, default: value }: Item,
  category: string,
  subcategory?: string,
): InputType {
  return {
    name,
    ...described(texts),
    table: {
      category,
      ...(subcategory && { subcategory }),
      ...(type && { type: { summary: type.text } }),
      ...(value && { defaultValue: { summary: value } }),
    },
  };
}

/** Documented, and nothing to be set. */
function told(item: Item, category: string): InputType {
  return { ...row(item, category), control: false };
}

function controlOf(tag: string, { name, type }: Item): InputType {
  const described = describeAttribute(tag, name)?.[1];
  if (!described) return type?.text === 'boolean' ? { control: { type: 'boolean' } } : { control: false };
  switch (described.type) {
    case 'choice':
      return { control: { type: 'select' }, options: described.values };
    case 'boolean':
      return { control: { type: 'boolean' } };
    case 'number':
      return { control: { type: 'number', min: described.min, max: described.max } };
    case 'text':
      return { control: { type: 'text' } };
    case 'record': {
      const { options, labels } = choiceOf(described.of);
      return { control: { type: described.several ? 'multi-select' : 'select', labels }, options };
    }
  }
}

const families = {
  'system-ui, sans-serif': '系统黑体 System sans',
  "'Songti SC', 'Noto Serif CJK SC', Georgia, serif": '宋体 Serif',
  "'Kaiti SC', KaiTi, STKaiti, Georgia, serif": '楷体 Kai',
  'ui-monospace, monospace': '等宽 Monospace',
};

function tokenControl({ kind, range }: (typeof tokens)[number]): InputType {
  if (kind === 'family') return { control: { type: 'select', labels: families }, options: Object.keys(families) };
  if (!range) return { control: { type: 'color' } };
  const { min, max, step } = range;
  return { control: { type: 'range', min, max, step } };
}

const length = /^([\d.]+)(em|px|s)$/;

function variableControl({ default: value = '' }: Item): InputType {
  const number = length.exec(value)?.[1];
  if (number === undefined) return { control: { type: 'color' } };
  const most = Number(number) * 3 || 200;
  return { control: { type: 'range', min: 0, max: most, step: most > 100 ? 1 : 0.25 } };
}

/** Unit of the number that a control gives for this variable. */
export function unitOf(tag: string, variable: string): string {
  const own = declarationOf(tag)?.cssProperties?.find(({ name }) => name === variable);
  if (own) return length.exec(own.default ?? '')?.[2] ?? '';
  return tokens.find(({ name }) => name === variable)?.range?.unit ?? '';
}
