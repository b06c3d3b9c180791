import type { ExtendedFeature } from 'd3-geo';
import type { Topology } from 'topojson-specification';
import { fetchText } from '../fetch-text.js';
import { parseJson } from '../parse.js';
import { copyPlain } from '../plain.js';
import { geometryError, type GeometryPlace } from './faults.js';

/** A feature as it was given; what is in it is yet to be checked. */
export interface GivenFeature {
  readonly id: string;
  readonly geometry: unknown;
  readonly place: GeometryPlace;
}

/** All features of what a report gives as its geometry: GeoJSON or TopoJSON, there or at an address, one or several. */
export async function readFeatures(
  geometry: unknown,
  idProperty: string | undefined,
  base: string | undefined,
): Promise<GivenFeature[]> {
  const given = Array.isArray(geometry) ? (geometry as unknown[]) : [geometry];
  const loaded = await Promise.all(given.map((each) => (typeof each === 'string' ? fetchGeometry(each, base) : each)));
  const features = await Promise.all(loaded.map((each, part) => featuresOf(each, part)));
  return features.flat().map(({ feature, place }) => ({
    id: idOf(feature, idProperty),
    geometry: feature.geometry,
    place,
  }));
}

async function fetchGeometry(address: string, base: string | undefined): Promise<unknown> {
  const url = new URL(address, base ?? (Reflect.get(Node.prototype, 'baseURI', document) as string));
  if (!/^(?:https?|blob|data):$/.test(url.protocol)) {
    throw geometryError(`“${address}”不是网址`, `“${address}” is no web address`);
  }
  const { text } = await fetchText(url.href);
  return copyPlain(await parseJson(text, address));
}

interface PlacedFeature {
  readonly feature: ExtendedFeature;
  readonly place: GeometryPlace;
}

async function featuresOf(data: unknown, part: number): Promise<PlacedFeature[]> {
  const { type, features } = (data ?? {}) as { type?: unknown; features?: unknown };
  if (type === 'Feature') return [{ feature: data as ExtendedFeature, place: { part, pointer: '' } }];
  if (type === 'FeatureCollection' && Array.isArray(features)) {
    return (features as unknown[]).flatMap((each, index) =>
      typeof each === 'object' && each !== null
        ? [{ feature: each as ExtendedFeature, place: { part, pointer: `/features/${index}` } }]
        : [],
    );
  }
  if (type === 'Topology') return topologyFeatures(data as Topology, part);
  throw geometryError(
    '应为 GeoJSON 的 FeatureCollection、Feature，或 TopoJSON 的 Topology',
    'it should be a FeatureCollection or Feature of GeoJSON, or a Topology of TopoJSON',
    { part, pointer: '' },
  );
}

async function topologyFeatures(topology: Topology, part: number): Promise<PlacedFeature[]> {
  const { feature } = await import('./library.js');
  try {
    return Object.entries(topology.objects).flatMap(([name, object]): PlacedFeature[] => {
      const made = feature(topology, object);
      const pointer = `/objects/${name}`;
      return 'features' in made
        ? made.features.map((each, index) => ({
            feature: each,
            place: { part, pointer: `${pointer}/geometries/${index}` },
          }))
        : [{ feature: made, place: { part, pointer } }];
    });
  } catch (cause) {
    throw geometryError(
      'TopoJSON 的 arcs 或 objects 不完整',
      'the TopoJSON lacks arcs or objects that it refers to',
      { part, pointer: '' },
      { cause },
    );
  }
}

function idOf({ id, properties }: ExtendedFeature, idProperty: string | undefined): string {
  const own: unknown = idProperty === undefined ? (id ?? properties?.['id']) : properties?.[idProperty];
  return typeof own === 'string' || typeof own === 'number' ? String(own) : '';
}
