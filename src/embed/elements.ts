import { recordKinds, type RecordKind } from '../report/kinds.js';

/**
 * Which records' ids an attribute holds: a kind of record, those of the kind that another attribute names, a figure's or
 * `none`, a figure of the dataset or a node of the system that is shown.
 */
export type RecordSet = RecordKind | 'section' | 'field' | 'dataset' | 'region' | 'kind' | 'lead' | 'point' | 'node';

export type AttributeDescription =
  | {
      readonly type: 'choice';
      readonly values: readonly string[];
      /** What no attribute means; empty where that depends on the data. */
      readonly default: string;
      readonly required?: true;
    }
  | { readonly type: 'boolean' }
  | { readonly type: 'number'; readonly min: number; readonly max: number; readonly default: number }
  /** Ids of records: one, or several parted by spaces. */
  | {
      readonly type: 'record';
      readonly of: RecordSet;
      readonly several?: true;
      readonly required?: true;
      /** The attribute's own name on a tag, where addresses and commands have a shorter one. */
      readonly attribute?: string;
    }
  | { readonly type: 'text' };

const actions = { type: 'choice', values: ['auto', 'none'], default: 'auto' } as const;
const controls = actions;
const links = actions;
const search = { type: 'choice', values: ['auto', 'always', 'none'], default: 'auto' } as const;
const section = { type: 'record', of: 'section', several: true } as const;
/** 0 follows the headings of the page; from outside only a level can be asked for. */
const headingLevel = { type: 'number', min: 1, max: 6, default: 0 } as const;

/**
 * What may be asked of each element from outside a page: by the address of a frame, on the command line, in the embed
 * builder. The order of attributes is that in which an author thinks of them. A test holds it against the elements.
 */
export const elementDescriptions = {
  stat: {
    fact: { type: 'record', of: 'figure', required: true },
    variant: { type: 'choice', values: ['card', 'hero', 'inline'], default: 'card' },
    unit: { type: 'choice', values: ['auto', 'none'], default: 'auto' },
    'count-up': { type: 'boolean' },
    actions,
  },
  'stat-grid': {
    facts: { type: 'record', of: 'figure', several: true },
    section,
    lead: { type: 'record', of: 'lead' },
    actions,
  },
  chart: {
    dataset: { type: 'record', of: 'dataset', required: true, attribute: 'dataset-id' },
    type: { type: 'choice', values: ['bar', 'doughnut', 'line', 'waffle', 'units', 'numbers'], default: '' },
    orientation: { type: 'choice', values: ['horizontal', 'vertical'], default: '' },
    selected: { type: 'record', of: 'point' },
    'heading-level': headingLevel,
    actions,
  },
  ranking: {
    layout: { type: 'choice', values: ['table', 'ladder'], default: 'table' },
    sort: { type: 'choice', values: ['place', 'report'], default: 'place' },
    section,
    actions,
  },
  timeline: {
    orientation: { type: 'choice', values: ['vertical', 'horizontal'], default: 'vertical' },
    section,
    selected: { type: 'record', of: 'event' },
    controls,
    zoom: { type: 'number', min: 1, max: 16, default: 1 },
    actions,
  },
  'corridor-map': {
    layout: { type: 'choice', values: ['map', 'tiles'], default: 'map' },
    selected: { type: 'record', of: 'region' },
    'review-number': { type: 'text' },
    details: { type: 'choice', values: ['auto', 'none'], default: 'auto' },
    'heading-level': headingLevel,
    actions,
  },
  system: {
    system: { type: 'record', of: 'system', required: true },
    selected: { type: 'record', of: 'node' },
    'heading-level': headingLevel,
    actions,
  },
  constellation: {
    paused: { type: 'boolean' },
    'heading-level': headingLevel,
    actions,
  },
  achievements: {
    field: { type: 'record', of: 'field', several: true },
    section,
    selected: { type: 'record', of: 'achievement' },
    search,
    controls,
    links,
    'heading-level': headingLevel,
    actions,
  },
  list: {
    kind: { type: 'choice', values: ['policy', 'cooperation', 'place'], default: '', required: true },
    section,
    selected: { type: 'record', of: 'kind' },
    search,
    controls,
    links,
    'heading-level': headingLevel,
    actions,
  },
  report: {
    sections: { type: 'record', of: 'section', several: true },
    'heading-level': headingLevel,
  },
  source: {
    kind: { type: 'choice', values: recordKinds, default: 'figure' },
    record: { type: 'record', of: 'kind', required: true },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, AttributeDescription>>>>;

export type ElementName = keyof typeof elementDescriptions;

export const elementNames = Object.keys(elementDescriptions) as ElementName[];

/** The attributes of an element; those that hold what is shown come first. */
export function attributesOf(element: ElementName): Readonly<Record<string, AttributeDescription>> {
  return elementDescriptions[element];
}

/** What is asked for as it is written on a tag. */
export function tagAttributes(
  element: ElementName,
  parameters: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const described = attributesOf(element);
  const onTag = Object.entries(parameters).map(([name, value]) => [tagName(name, described[name]), value]);
  return Object.fromEntries(onTag) as Record<string, string>;
}

/** The attribute of a tag that says `name`, under its own name or one that the element reads as well; undefined for none. */
export function attributeFor(
  element: ElementName,
  name: string,
  given: Readonly<Record<string, string>>,
): string | undefined {
  const own = tagName(name, attributesOf(element)[name]);
  return [own, own.replaceAll('-', ''), name].find((spelling) => given[spelling] !== undefined);
}

function tagName(name: string, description: AttributeDescription | undefined): string {
  return (description && 'attribute' in description && description.attribute) || name;
}

/** The page's variables that may be set from outside, by the name that they have there. */
export const variableDescriptions = {
  accent: { variable: '--zj-accent', type: 'color' },
  ink: { variable: '--zj-ink', type: 'color' },
  muted: { variable: '--zj-muted', type: 'color' },
  rule: { variable: '--zj-rule', type: 'color' },
  wash: { variable: '--zj-wash', type: 'color' },
  paper: { variable: '--zj-paper', type: 'color' },
  negative: { variable: '--zj-negative', type: 'color' },
  radius: { variable: '--zj-radius', type: 'length' },
  font: { variable: '--zj-font-family', type: 'font' },
} as const;

export type VariableName = keyof typeof variableDescriptions;

export const variableNames = Object.keys(variableDescriptions) as VariableName[];

export const schemes = ['auto', 'light', 'dark'] as const;

export type Scheme = (typeof schemes)[number];
