import type { ExtendedFeature } from 'd3-geo';
import type { Topology } from 'topojson-specification';
import { fetchText } from '../fetch-text.js';
import { parseJson } from '../parse.js';
import { copyPlain } from '../plain.js';
import { geometryError } from './faults.js';

/** A feature as it was given; what is in it is yet to be checked. */
export interface GivenFeature {
  readonly id: string;
  readonly geometry: unknown;
}

/** All features of what a report gives as its geometry: GeoJSON or TopoJSON, there or at an address, one or several. */
export async function readFeatures(
  geometry: unknown,
  idProperty: string | undefined,
  base: string | undefined,
): Promise<GivenFeature[]> {
  const given = Array.isArray(geometry) ? (geometry as unknown[]) : [geometry];
  const loaded = await Promise.all(given.map((each) => (typeof each === 'string' ? fetchGeometry(each, base) : each)));
  const features = await Promise.all(loaded.map((each) => featuresOf(each)));
  return features.flat().map((feature) => ({ id: idOf(feature, idProperty), geometry: feature.geometry }));
}

async function fetchGeometry(address: string, base: string | undefined): Promise<unknown> {
  const url = new URL(address, base ?? (Reflect.get(Node.prototype, 'baseURI', document) as string));
  if (!/^(?:https?|blob|data):$/.test(url.protocol)) {
    throw geometryError(`“${address}”不是网址`, `“${address}” is no web address`);
  }
  const { text } = await fetchText(url.href);
  return copyPlain(await parseJson(text, address));
}

async function featuresOf(data: unknown): Promise<ExtendedFeature[]> {
  const { type, features } = (data ?? {}) as { type?: unknown; features?: unknown };
  if (type === 'Feature') return [data as ExtendedFeature];
  if (type === 'FeatureCollection' && Array.isArray(features)) {
    return features.filter((each): each is ExtendedFeature => typeof each === 'object' && each !== null);
  }
  if (type === 'Topology') return topologyFeatures(data as Topology);
  throw geometryError(
    '应为 GeoJSON 的 FeatureCollection、Feature，或 TopoJSON 的 Topology',
    'it should be a FeatureCollection or Feature of GeoJSON, or a Topology of TopoJSON',
  );
}

async function topologyFeatures(topology: Topology): Promise<ExtendedFeature[]> {
  const { feature } = await import('./library.js');
  try {
    return Object.values(topology.objects).flatMap((object): ExtendedFeature[] => {
      const made = feature(topology, object);
      return 'features' in made ? made.features : [made];
    });
  } catch (cause) {
    throw geometryError('TopoJSON 的 arcs 或 objects 不完整', 'the TopoJSON lacks arcs or objects that it refers to', {
      cause,
    });
  }
}

function idOf({ id, properties }: ExtendedFeature, idProperty: string | undefined): string {
  const own: unknown = idProperty === undefined ? (id ?? properties?.['id']) : properties?.[idProperty];
  return typeof own === 'string' || typeof own === 'number' ? String(own) : '';
}
