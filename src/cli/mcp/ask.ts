import {
  attributesOf,
  variableDescriptions,
  variableNames,
  type ElementName,
  type RecordSet,
} from '../../embed/elements.js';
import { faultMessage, parseParameters, type EmbedRequest, type Fault } from '../../embed/parameters.js';
import { checkRecords, kindsInstead, loadRecords } from '../../embed/records.js';
import type { Chosen } from '../../embed/share-names.js';
import { everyShared } from '../../embed/share-records.js';
import { resolveLocale } from '../../format/resolve-locale.js';
import { splitIds } from '../../report/lookup.js';
import type { Report } from '../../report/registry.js';
import { themeNames } from '../../theme/themes.js';
import { lintMessages } from '../lint/lint.messages.js';
import { knownTags, type KnownTag } from '../lint/manifest.js';
import { didYouMean, hint, say, UsageError } from '../usage.js';
import { mcpMessages } from './mcp.messages.js';
import { allRecords, foundKinds, searchAll, type FoundKind } from './search.js';

type Value = string | number | boolean | readonly string[];

/** What a tool is asked to show, as it comes. */
export interface Asked {
  readonly element: string;
  readonly attributes?: Readonly<Record<string, Value>> | undefined;
  readonly lang?: string | undefined;
  readonly theme?: string | undefined;
  readonly scheme?: string | undefined;
}

/** The tag that is meant: "stat", "zj-stat", "<zj-stat>" or "ZjStat". */
export function readElement(given: string, language: string): KnownTag {
  const name = given
    .trim()
    .replace(/^<|\s*\/?>$/g, '')
    .replace(/(?<=[a-z])[A-Z]/g, '-$&')
    .replaceAll('_', '-')
    .toLowerCase()
    .replace(/^zj-?/, '');
  const known = knownTags.get(`zj-${name}`);
  if (known) return known;
  const valid = [...knownTags.keys()].join(', ');
  throw new UsageError(say(mcpMessages, language, 'mcp.unknown-element', { element: name, valid }));
}

/** What is asked for, held against the elements and the report; all that is wrong is told at once. */
export async function readAsked(
  report: Report,
  { element, attributes = {}, lang, theme, scheme }: Asked,
  language: string,
  isTag = false,
): Promise<EmbedRequest> {
  const known = readElement(element, language);
  if (!known.element) throw new UsageError(say(mcpMessages, language, 'mcp.no-code', { tag: known.name }));
  const extra: Record<string, string> = {};
  const name = known.name.replace(/^zj-/, '');
  const given: Record<string, string> = { el: name };
  const wrong: string[] = [];
  const refuse = (key: string) => {
    const valid = [...known.attributes.values()].flatMap((each) => (each.description ? each.name : []));
    const fault = say(mcpMessages, language, 'mcp.unknown-attribute', { element: name, name: key });
    wrong.push(fault + hint(key, [...valid, ...variableNames], language));
  };
  for (const [key, value] of Object.entries(attributes)) {
    const parameter = parameterOf(known, key);
    const own = parameter === undefined ? undefined : known.attributes.get(parameter);
    if (own && !own.description && own.type === 'boolean') {
      if (!isTag) wrong.push(say(mcpMessages, language, 'mcp.tag-only', { element: name, name: own.name }));
      else if (!/^(?:true|false|)$/.test(String(value)))
        wrong.push(
          faultMessage({ code: 'not-boolean', name: own.name, value: String(value) }, { language, tag: language }),
        );
      else if (String(value) !== 'false') extra[own.name] = '';
    } else if (parameter === undefined) refuse(key);
    else given[parameter] = written(known, parameter, value);
  }
  for (const [key, value] of Object.entries({ lang: lang?.replaceAll('_', '-'), theme, scheme }))
    if (value !== undefined) given[key] = value;

  const { request, faults, ignored } = parseParameters(given, { themes: themeNames, languages: report.languages });
  for (const fault of ignored) refuse(fault.name);
  const unknown = request ? checkRecords(request, await loadRecords(report, request)) : [];
  if (request?.element === 'chart' && request.attributes['type'] && unknown.length === 0) {
    const [datasets, figures] = await Promise.all([report.load('datasets'), report.load('figures')]);
    const valid = kindsInstead(request.attributes, { datasets, figures });
    if (valid) {
      const value = request.attributes['type'];
      wrong.push(
        say(lintMessages, language, 'lint.unfit-value', { name: 'type', value }) + didYouMean(valid, language),
      );
    }
  }
  const locale = { language, tag: language };
  for (const fault of [...faults, ...unknown]) {
    const meant = await findMeant(report, known, fault, given);
    wrong.push(faultMessage({ ...fault, ...meant, name: attributeOf(known, fault.name) }, locale));
  }
  if (!request || wrong.length > 0) throw new UsageError(wrong.join('\n'));
  return { ...request, attributes: { ...request.attributes, ...extra } };
}

/** The address of the page that `zj-widgets share` writes of what is asked for. */
export async function shareAddress(
  report: Report,
  request: EmbedRequest,
  base: string,
  language: string,
): Promise<string> {
  const [kind, id] = recordOf(request);
  const shared = (await everyShared(report)).find((each) =>
    id === undefined ? isWhole(request, each.shown) : each.kind === kind && each.id === id,
  );
  if (!shared) {
    const { element } = request;
    throw new UsageError(say(mcpMessages, language, 'mcp.no-share', { element }));
  }
  const { language: written } = resolveLocale(request.lang || (report.languages[0] ?? ''), report.languages);
  return `${base}share/${shared.name}.${written}.html`;
}

/** The record that an element shows by itself, or among others that it has selected. */
function recordOf({ element, attributes }: EmbedRequest): [kind?: string, id?: string | undefined] {
  const { kind, selected, fact, dataset, system, record } = attributes;
  const found = {
    stat: ['figure', fact],
    chart: ['dataset', dataset],
    system: ['system', system],
    source: [kind ?? 'figure', record],
    list: [kind, selected],
    timeline: ['event', selected],
    achievements: ['achievement', selected],
  } satisfies Partial<Record<ElementName, [string?, string?]>>;
  return (found[element as keyof typeof found] ?? []) as [string?, string?];
}

/** Whether a page shows all that is asked for, no record chosen from it but those that the page has chosen too. */
function isWhole({ element, attributes }: EmbedRequest, shown: Chosen): boolean {
  const described = attributesOf(element);
  const chosen = Object.keys(attributes).filter((key) => described[key]?.type === 'record' || key === 'kind');
  const names = Object.keys(shown.attributes).filter((key) => key !== 'layout');
  return element === shown.element && [...chosen, ...names].every((key) => attributes[key] === shown.attributes[key]);
}

/** The name that addresses have for what is set on a tag: an attribute, as a property too, a variable, or what all take. */
function parameterOf({ attributes, otherNames }: KnownTag, key: string): string | undefined {
  const name = attributes.has(key) ? key : otherNames.get(key.toLowerCase())?.name;
  if (name !== undefined) return attributes.get(name)?.parameter;
  if (/^(?:lang|theme|scheme)$/.test(key)) return key;
  return variableNames.find((each) => each === key || variableDescriptions[each].variable === key);
}

/** The attribute as it stands on a tag. */
function attributeOf({ attributes }: KnownTag, parameter: string): string {
  return [...attributes.values()].find((each) => each.parameter === parameter)?.name ?? parameter;
}

/** Ids in a row, or with commas between them, as lists are written elsewhere. */
function written({ attributes }: KnownTag, parameter: string, value: Value): string {
  const text = Array.isArray(value) ? value.join(' ') : String(value);
  const description = [...attributes.values()].find((each) => each.parameter === parameter)?.description;
  const isList = description?.type === 'record' && 'several' in description;
  return isList ? splitIds(text.replace(/[,，、;]/g, ' ')).join(' ') : text;
}

/** For an id that the report does not have, those of records that have its words in their names. */
async function findMeant(
  report: Report,
  { attributes }: KnownTag,
  { code, name, value = '', valid = [] }: Fault,
  given: Readonly<Record<string, string>>,
): Promise<Pick<Fault, 'valid'>> {
  const description = [...attributes.values()].find((each) => each.parameter === name)?.description;
  if (code !== 'unknown-id' || description?.type !== 'record') return {};
  const found = searchAll(await allRecords(report, kindsOf(description.of, given)), value);
  return { valid: [...new Set([...found.slice(0, 3).map(({ record }) => record.id), ...valid])].slice(0, 3) };
}

function kindsOf(set: RecordSet, { kind = 'figure' }: Readonly<Record<string, string>>): FoundKind[] {
  const names = { region: ['corridor', 'city'], lead: ['figure'], kind: [kind], field: [] as string[] };
  const wanted: readonly string[] = Object.hasOwn(names, set) ? names[set as keyof typeof names] : [set];
  return foundKinds.filter((each) => wanted.includes(each));
}
