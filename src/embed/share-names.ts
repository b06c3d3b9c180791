import type { RecordKind } from '../report/kinds.js';
import type { ElementName } from './elements.js';

/** An element with the attributes that choose what it shows. */
export interface Chosen {
  readonly element: ElementName;
  readonly attributes: Readonly<Record<string, string>>;
}

const citation =
  (kind: string) =>
  (record: string): Chosen => ({ element: 'source', attributes: { kind, record } });

/** Tiles draw no boundaries, so that their pages need no map review number. */
const tiles = { layout: 'tiles' } as const;

const place = (selected: string): Chosen => ({ element: 'corridor-map', attributes: { ...tiles, selected } });

const topic = (name: string): Chosen =>
  name === 'corridor-map' ? { element: name, attributes: tiles } : { element: name as ElementName, attributes: {} };

export type SharedKind = RecordKind | 'dataset' | 'list' | 'topic' | 'report';

/** The element that shows what has an address of its own, by the kind that the address names. */
const elementsOfKinds: Readonly<Record<SharedKind, (id: string) => Chosen>> = {
  figure: (fact) => ({ element: 'stat', attributes: { fact } }),
  dataset: (dataset) => ({ element: 'chart', attributes: { dataset } }),
  system: (system) => ({ element: 'system', attributes: { system } }),
  event: citation('event'),
  achievement: citation('achievement'),
  policy: citation('policy'),
  cooperation: citation('cooperation'),
  place: citation('place'),
  corridor: place,
  city: place,
  list: (kind) => ({ element: 'list', attributes: { kind } }),
  topic,
  report: () => ({ element: 'report', attributes: {} }),
};

/** The elements that show a whole topic without being told which record. */
export const topicElements = [
  'stat-grid',
  'ranking',
  'timeline',
  'corridor-map',
  'constellation',
  'achievements',
] as const satisfies readonly ElementName[];

/** What a page that leads to all others is called. */
export const indexName = 'index';

/** How the files of a record begin: "rd-expenditure" of a figure, else with the kind, "dataset.platforms". */
export function shareName(kind: SharedKind, id: string): string {
  return kind === 'figure' && id !== indexName ? id : `${kind}.${id}`;
}

export function chosenOf(kind: SharedKind, id: string): Chosen {
  return elementsOfKinds[kind](id);
}

const fileName =
  /^(?:([a-z]+)\.)?([a-z0-9]+(?:-[a-z0-9]+)*)\.(?!(?:css|csv|png|svg|xml)$)([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)(?:\.html)?$/;

/** The element and language that the name of a page stands for, without its ending too, as some hosts leave it away. */
export function readShareName(name: string): (Chosen & { readonly lang: string }) | undefined {
  const [, named, id = '', lang = ''] = fileName.exec(name) ?? [];
  const kind = named ?? 'figure';
  if (!id || (!named && id === indexName) || !Object.hasOwn(elementsOfKinds, kind)) return undefined;
  if (kind === 'topic' && !(topicElements as readonly string[]).includes(id)) return undefined;
  return { ...chosenOf(kind as SharedKind, id), lang };
}
