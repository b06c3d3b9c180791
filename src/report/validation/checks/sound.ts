import type { Corridor, City, Dataset, Figure, System, Topics } from '../../types.js';
import { listAt, property } from '../values.js';
import { located } from './walk.js';

/** A record that keeps to its schema, and where it is. */
export interface Sound<T> {
  readonly value: T;
  readonly pointer: string;
}

/** The records that keep to their schemas: of others it cannot be said whether they fit. */
export interface SoundRecords {
  /** The languages of the report, the one that it was written in first, as far as it says so. */
  readonly languages: readonly string[];
  readonly figures: readonly Sound<Figure>[];
  readonly figuresById: ReadonlyMap<string, Figure>;
  readonly systems: readonly Sound<System>[];
  readonly datasets: readonly Sound<Dataset>[];
  readonly cities: readonly Sound<City>[];
  readonly corridors: readonly Sound<Corridor>[];
  readonly units: Topics['figures']['units'];
  /** Of all figures, the broken ones too. */
  readonly usedUnits: ReadonlySet<unknown>;
  /** Shapes drawn beforehand, where there are such. */
  readonly map: Pick<Topics['map'], 'cities' | 'corridors'> | undefined;
}

/** `breaches` are pointers to what breaks the schemas. */
export function soundRecords(report: unknown, breaches: readonly string[]): SoundRecords {
  const isSound = (pointer: string) =>
    !breaches.some(
      (breach) => breach === pointer || breach.startsWith(`${pointer}/`) || pointer.startsWith(`${breach}/`),
    );
  const sound = <T>(topic: string, list: string): Sound<T>[] =>
    located(report, topic, list).filter(({ pointer }) => isSound(pointer)) as unknown as Sound<T>[];
  const figures = sound<Figure>('figures', 'figures');
  const map = property(report, 'map');
  return {
    languages: listAt(property(report, 'report'), 'languages').filter((each) => typeof each === 'string'),
    figures,
    figuresById: new Map(figures.map(({ value }) => [value.id, value])),
    systems: sound('systems', 'systems'),
    datasets: sound('datasets', 'datasets'),
    cities: sound('corridors', 'cities'),
    corridors: sound('corridors', 'corridors'),
    units: isSound('/figures/units')
      ? ((property(property(report, 'figures'), 'units') ?? {}) as SoundRecords['units'])
      : {},
    usedUnits: new Set(located(report, 'figures', 'figures').map(({ value }) => value['unit'])),
    map: isSound('/map') && property(map, 'geometry') === undefined ? (map as SoundRecords['map']) : undefined,
  };
}
