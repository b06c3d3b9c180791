import { codeTargets, type CodeTarget } from '../code.js';
import { attributesOf, elementNames, type ElementName } from '../elements.js';
import { parseParameters, toParameters, type EmbedRequest, type Fault } from '../parameters.js';

export const previewWidths = ['320', '480', '768', 'full'] as const;

export type PreviewWidth = (typeof previewWidths)[number];

/** All that the builder knows; its address keeps it. */
export interface BuilderState {
  readonly request: EmbedRequest;
  readonly width: PreviewWidth;
  readonly target: CodeTarget;
  /** Empty for the builder's own. */
  readonly base: string;
  /** Language of the builder itself; empty for the page's. */
  readonly ui: string;
}

const own = ['width', 'code', 'base', 'ui'] as const;

/** What each element shows when it is first chosen. */
const firsts: Readonly<Record<ElementName, Readonly<Record<string, string>>>> = {
  stat: { fact: 'rd-expenditure' },
  'stat-grid': { section: 'lead' },
  chart: { dataset: 'platforms' },
  ranking: {},
  timeline: {},
  'corridor-map': { layout: 'tiles' },
  system: { system: 'siti-yiping' },
  constellation: {},
  achievements: {},
  list: { kind: 'policy' },
  report: {},
  source: { record: 'rd-expenditure' },
};

/** The request for an element that is newly chosen, its looks kept. */
export function chosen(element: ElementName, looks?: EmbedRequest): EmbedRequest {
  return {
    lang: 'zh-CN',
    theme: '',
    scheme: 'auto',
    variables: {},
    id: '',
    ...looks,
    element,
    attributes: firsts[element],
  };
}

/** Reads an address' fragment. What cannot be used is left out, and said. */
export function readState(
  hash: string,
  themes: readonly string[],
): { readonly state: BuilderState; readonly faults: readonly Fault[] } {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const faults: Fault[] = [];
  const take = <T extends string>(name: string, valid: readonly T[], fallback: T): T => {
    const value = given.get(name);
    if (value === null || valid.includes(value as T)) return (value as T | null) ?? fallback;
    faults.push({ code: 'unknown-value', name, value: value.slice(0, 60), valid });
    return fallback;
  };
  const width = take('width', previewWidths, 'full');
  const target = take('code', codeTargets, 'html');
  const ui = take('ui', ['', 'zh', 'en'], '');
  const base = given.get('base') ?? '';
  if (base !== '' && !isBase(base)) faults.push({ code: 'unknown-value', name: 'base', value: base.slice(0, 60) });
  for (const name of own) given.delete(name);
  const read = readRequest(given, themes);
  return {
    state: { request: read.request, width, target, base: isBase(base) ? base : '', ui },
    faults: [...faults, ...read.faults],
  };
}

/** Parameter by parameter: one that is wrong takes no other with it. */
function readRequest(given: URLSearchParams, themes: readonly string[]) {
  const whole = parseParameters(given, { themes });
  if (whole.request) return { request: whole.request, faults: whole.ignored };
  const wrong = new Set(whole.faults.map(({ name }) => name));
  const named = (given.get('el') ?? '').replace(/^zj-/, '') as ElementName;
  const element = elementNames.includes(named) ? named : 'stat';
  const rest = new URLSearchParams({ el: element });
  for (const [name, value] of given) if (name !== 'el' && !wrong.has(name)) rest.set(name, value);
  for (const [name, value] of Object.entries(firsts[element])) {
    const description = attributesOf(element)[name];
    if (!rest.has(name) && description && 'required' in description) rest.set(name, value);
  }
  const { request } = parseParameters(rest, { themes });
  // Nothing was asked for: that is no fault.
  const faults = [...given].length === 0 ? [] : whole.faults;
  return { request: [...given].length > 0 && request ? request : chosen('stat'), faults };
}

export function writeState({ request, width, target, base, ui }: BuilderState): string {
  const parameters = toParameters(request);
  if (width !== 'full') parameters.set('width', width);
  if (target !== 'html') parameters.set('code', target);
  if (base) parameters.set('base', base);
  if (ui) parameters.set('ui', ui);
  return `#${parameters.toString()}`;
}

/** An address that code can be made with: of a folder on the web. */
export function isBase(text: string): boolean {
  return /^https?:\/\/[^\s"'<>?#]+$/.test(text) && URL.canParse(text);
}

export function asFolder(base: string): string {
  return base.endsWith('/') ? base : `${base}/`;
}
