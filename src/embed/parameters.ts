import { canonicalLanguage, type Locale } from '../format/language.js';
import { translate } from '../format/messages.js';
import { nearest } from '../report/nearest.js';
import {
  attributesOf,
  elementNames,
  schemes,
  variableDescriptions,
  variableNames,
  type AttributeDescription,
  type ElementName,
  type Scheme,
} from './elements.js';
import { parametersMessages } from './parameters.messages.js';
import { checkVariable } from './variables.js';

/** One element as it is asked for from outside a page, every word of it checked. */
export interface EmbedRequest {
  /** Without its prefix: "stat". */
  readonly element: ElementName;
  /** As they are set on the tag; a boolean one is empty. What is the default anyway is left out. */
  readonly attributes: Readonly<Record<string, string>>;
  /** BCP 47; empty for the report's own language. */
  readonly lang: string;
  /** Empty for none. */
  readonly theme: string;
  readonly scheme: Scheme;
  /** CSS variables of the page by their full names. */
  readonly variables: Readonly<Record<string, string>>;
  /** Names the frame to the page around it. */
  readonly id: string;
}

/** What is wrong with a parameter; `faultMessage` puts it into words. */
export interface Fault {
  readonly code:
    | 'missing'
    | 'unknown-value'
    | 'unknown-id'
    | 'unknown-parameter'
    | 'out-of-range'
    | 'not-boolean'
    | 'not-color'
    | 'not-length'
    | 'not-font'
    | 'not-language'
    | 'not-id'
    | 'repeated'
    | 'too-long'
    | 'markup';
  /** The parameter. */
  readonly name: string;
  readonly value?: string;
  /** What would have been valid: all of it in words, or the values nearest to the one given. */
  readonly valid?: readonly string[];
}

export interface Parameters {
  /** Undefined where there are faults. */
  readonly request: EmbedRequest | undefined;
  readonly faults: readonly Fault[];
  /** What has no effect: addresses gather parameters on their way, such as those that count visits. */
  readonly ignored: readonly Fault[];
}

/** What the ways of asking have in common beside the attributes of an element. */
const common = ['el', 'lang', 'theme', 'scheme', 'id', ...variableNames] as const;

const longest = 2000;
const markup = /[<>\p{Cc}]/u;

/**
 * Reads what is asked for from an address, `?el=stat&fact=rd-expenditure&lang=en`, or from a record. Everything is held
 * against `elements.ts` but the ids, which only the report knows: `checkRecords` does that.
 */
export function parseParameters(
  input: URLSearchParams | Readonly<Record<string, string>>,
  { themes, languages = ['zh', 'en'] }: { readonly themes: readonly string[]; readonly languages?: readonly string[] },
): Parameters {
  const faults: Fault[] = [];
  const ignored: Fault[] = [];
  const given = new Map<string, string>();
  for (const [name, value] of input instanceof URLSearchParams ? input : Object.entries(input)) {
    if (given.has(name)) faults.push({ code: 'repeated', name });
    given.set(name, value.trim());
  }
  const take = (name: string, check: (value: string) => Fault | undefined): string => {
    const value = given.get(name) ?? '';
    const fault = value && (unfit(name, value) ?? check(value));
    if (fault) faults.push(fault);
    return fault ? '' : value;
  };
  const among = (name: string, valid: readonly string[]) => (value: string) =>
    valid.includes(value) ? undefined : unknown(name, value, valid);

  const tag = (given.get('el') ?? '').replace(/^zj-/, '');
  given.set('el', tag);
  const element = take('el', among('el', elementNames)) as ElementName | '';
  if (tag === '') faults.push({ code: 'missing', name: 'el', valid: elementNames });

  const described = element ? attributesOf(element) : {};
  const attributes: Record<string, string> = {};
  for (const [name, description] of Object.entries(described)) {
    const value = take(name, (text) => checkAttribute(name, text, description));
    const isMissing = 'required' in description && !given.get(name);
    if (isMissing) {
      const valid = description.type === 'choice' ? description.values : undefined;
      faults.push({ code: 'missing', name, ...(valid ? { valid } : {}) });
    }
    const written = given.has(name) ? attributeValue(value, description) : undefined;
    if (written !== undefined) attributes[name] = written;
  }

  const variables: Record<string, string> = {};
  for (const name of variableNames) {
    const { variable, type } = variableDescriptions[name];
    const value = take(name, (text) => (checkVariable(type, text) ? undefined : fault(`not-${type}`, name, text)));
    if (value) variables[variable] = value;
  }

  const lang = take('lang', (value) => checkLanguage(value, languages));
  const theme = take('theme', among('theme', themes));
  const scheme = take('scheme', among('scheme', schemes)) as Scheme | '';
  const id = take('id', (value) => (/^[\w-]{1,64}$/.test(value) ? undefined : fault('not-id', 'id', value)));

  for (const name of given.keys()) {
    if (!(common as readonly string[]).includes(name) && !Object.hasOwn(described, name) && element) {
      ignored.push({
        code: 'unknown-parameter',
        name,
        valid: nearest(name, [...Object.keys(described), ...common], 2),
      });
    }
  }
  const isSound = element !== '' && faults.length === 0;
  return {
    request: isSound ? { element, attributes, lang, theme, scheme: scheme || 'auto', variables, id } : undefined,
    faults,
    ignored,
  };
}

/** The address' parameters that ask for `request`, in one order whatever the order was that it was asked in. */
export function toParameters({
  element,
  attributes,
  lang,
  theme,
  scheme,
  variables,
  id,
}: EmbedRequest): URLSearchParams {
  const parameters = new URLSearchParams({ el: element });
  for (const [name, { type }] of Object.entries(attributesOf(element))) {
    const value = attributes[name];
    if (value !== undefined) parameters.set(name, type === 'boolean' ? 'true' : value);
  }
  if (lang) parameters.set('lang', lang);
  if (theme) parameters.set('theme', theme);
  if (scheme !== 'auto') parameters.set('scheme', scheme);
  for (const name of variableNames) {
    const value = variables[variableDescriptions[name].variable];
    if (value) parameters.set(name, value);
  }
  if (id) parameters.set('id', id);
  return parameters;
}

/** One sentence on what is wrong, with the values nearest to the one given. */
export function faultMessage({ code, name, value = '', valid = [] }: Fault, locale: Locale): string {
  const message = translate(parametersMessages, locale, `parameters.${code}`, { name, value, valid: valid.join(', ') });
  const hasHint = valid.length > 0 && /^(missing|unknown-value|unknown-id)$/.test(code);
  if (!hasHint) return message;
  const hint = translate(parametersMessages, locale, 'parameters.nearest', { ids: valid.join(', ') });
  return locale.language === 'zh' ? message + hint : `${message} ${hint}`;
}

function fault(code: Fault['code'], name: string, value: string): Fault {
  return { code, name, value: shortened(value) };
}

/** A few that come nearest; of few, all. */
export function unknown(
  name: string,
  value: string,
  valid: readonly string[],
  code: Fault['code'] = 'unknown-value',
): Fault {
  return { ...fault(code, name, value), valid: nearest(value, valid, valid.length <= 5 ? valid.length : 3) };
}

function unfit(name: string, value: string): Fault | undefined {
  if (value.length > longest) return { code: 'too-long', name, valid: [String(longest)] };
  return markup.test(value) ? { code: 'markup', name } : undefined;
}

function checkAttribute(name: string, value: string, description: AttributeDescription): Fault | undefined {
  switch (description.type) {
    case 'choice':
      return description.values.includes(value) ? undefined : unknown(name, value, description.values);
    case 'boolean':
      return /^(true|false)$/.test(value) ? undefined : fault('not-boolean', name, value);
    case 'number': {
      const { min, max } = description;
      const number = /^\d{1,3}(\.\d{1,6})?$/.test(value) ? Number(value) : NaN;
      const isWhole = name !== 'heading-level' || Number.isInteger(number);
      if (number >= min && number <= max && isWhole) return undefined;
      return { ...fault('out-of-range', name, value), valid: [`${min}–${max}`] };
    }
    case 'record':
      return undefined;
    case 'text':
      return value.length <= 100 ? undefined : { code: 'too-long', name, valid: ['100'] };
  }
}

/** What to set on the tag; undefined where that is what no attribute means anyway. */
function attributeValue(value: string, description: AttributeDescription): string | undefined {
  switch (description.type) {
    // A parameter without a value is true, as an attribute is.
    case 'boolean':
      return value === 'false' ? undefined : '';
    case 'choice':
      return value === description.default || value === '' ? undefined : value;
    case 'number':
      return value === '' || Number(value) === description.default ? undefined : String(Number(value));
    case 'record':
    case 'text':
      return value.replace(/\s+/g, ' ') || undefined;
  }
}

function checkLanguage(value: string, languages: readonly string[]): Fault | undefined {
  const [primary = ''] = canonicalLanguage(value).split('-');
  if (/^[\w-]+$/.test(value) && languages.includes(primary)) return undefined;
  return { ...fault('not-language', 'lang', value), valid: languages };
}

/** Messages stay readable whatever was sent. */
function shortened(value: string): string {
  return value.length > 60 ? `${value.slice(0, 60)}…` : value;
}
