import type { Topics } from '../../src/report/types.js';
import { recordKinds, recordsOfKind } from '../../src/report/kinds.js';

/** Elements that differ in one attribute alone: a selector for all of them, and what that attribute may be. */
export interface Group {
  readonly tag: string;
  /** Attributes that all of them have. */
  readonly form: Readonly<Record<string, string>>;
  /** The attribute that tells them apart, if there is one, and its values; empty is for an element without it. */
  readonly attribute?: string;
  readonly values: readonly string[];
  /** How roughly their heights are kept, where it is not worth more bytes. */
  readonly coarseness?: number;
}

const whole = '';
const ids = (records: readonly { readonly id: string }[]): string[] => records.map(({ id }) => id);

/** All that an author may ask of the bundled report, in the order of the rules: later ones hold where several apply. */
export function groupsOf(topics: Topics): Group[] {
  const figures = ids(topics.figures.figures);
  const { datasets } = topics.datasets;
  const sections = [whole, ...ids(topics.report.sections)];
  const group = (tag: string, form: Group['form'], attribute?: string, values = [whole]): Group => ({
    tag: `zj-${tag}`,
    form,
    values,
    ...(attribute ? { attribute } : {}),
  });
  return [
    group('stat', {}, 'fact', figures),
    group('stat', { variant: 'hero' }, 'fact', figures),
    group('stat-grid', {}, 'section', sections),
    group('chart', {}, 'dataset', ids(datasets)),
    group('chart', { orientation: 'horizontal' }, 'dataset', ids(datasets)),
    group('chart', { orientation: 'vertical' }, 'dataset', ids(datasets)),
    group('ranking', {}, 'section', sections),
    group('timeline', {}, 'section', sections),
    group('timeline', { orientation: 'horizontal' }, 'section', sections),
    group('corridor-map', {}),
    group('corridor-map', { layout: 'tiles' }),
    group('system', {}, 'system', ids(topics.systems.systems)),
    group('constellation', {}),
    group('achievements', {}, 'section', sections),
    group('achievements', {}, 'field', ids(topics.achievements.fields)),
    ...['policy', 'cooperation', 'place'].map((kind) => group('list', { kind }, 'section', sections)),
    ...recordKinds.map((kind) => ({
      ...group('source', kind === 'figure' ? {} : { kind }, 'record', ids(recordsOfKind(topics, kind))),
      coarseness: 3,
    })),
    group('report', {}),
  ].filter(({ values }) => values.length > 0);
}

/** The element with one of its group's values, as it is written in a page. */
export function markupOf({ tag, form, attribute }: Group, value: string): string {
  const all = { ...form, ...(attribute && value ? { [attribute]: value } : {}) };
  const written = Object.entries(all).map(([name, text]) => ` ${name}="${text}"`);
  return `<${tag}${written.join('')}></${tag}>`;
}
