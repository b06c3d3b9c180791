import { faultMessage, parseParameters, type EmbedRequest } from '../../embed/parameters.js';
import { checkRecords, loadRecords } from '../../embed/records.js';
import type { Report } from '../../report/registry.js';
import { themeNames } from '../../theme/themes.js';
import { knownTags } from '../lint/manifest.js';
import { UsageError } from '../usage.js';

/** What a tool is asked to show, as it comes. */
export interface Asked {
  readonly element: string;
  readonly attributes?: Readonly<Record<string, string | number | boolean>> | undefined;
  readonly lang?: string | undefined;
  readonly theme?: string | undefined;
  readonly scheme?: string | undefined;
}

/** What is asked for, held against the elements and the report; all that is wrong is told at once. */
export async function readAsked(
  report: Report,
  { element, attributes = {}, lang, theme, scheme }: Asked,
  language: string,
): Promise<EmbedRequest> {
  const name = element.replace(/^zj-/, '');
  const given = Object.entries({ ...attributes, lang, theme, scheme }).flatMap(([key, value]) =>
    value === undefined ? [] : [[parameterOf(name, key), String(value)] as const],
  );
  const { request, faults, ignored } = parseParameters(
    { el: name, ...Object.fromEntries(given) },
    { themes: themeNames, languages: report.languages },
  );
  const unknown = request ? checkRecords(request, await loadRecords(report, request)) : [];
  const all = [...faults, ...ignored, ...unknown];
  if (!request || all.length > 0) {
    const locale = { language, tag: language };
    const named = all.map((fault) => ({ ...fault, name: fault.name === 'el' ? 'element' : fault.name }));
    throw new UsageError(
      named
        .map((fault) => {
          const near = fault.code === 'unknown-parameter' ? ` (${fault.valid?.join(', ') ?? ''})` : '';
          return faultMessage(fault, locale) + near;
        })
        .join('\n'),
    );
  }
  return request;
}

/** The name that addresses have for an attribute of a tag. */
function parameterOf(element: string, name: string): string {
  return knownTags.get(`zj-${element}`)?.attributes.get(name)?.parameter ?? name;
}
