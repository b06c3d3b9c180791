import { expect } from 'chai';
import { feature as topojsonFeature } from 'topojson-client';
import { drawMap } from '../../src/report/geometry/draw.js';
import { examineRings } from '../../src/report/geometry/rings.js';
import { labelInArea, labelOnLine } from '../../src/report/geometry/labels.js';
import type { CorridorsTopic } from '../../src/report/types.js';
import { silence } from '../support/fixture.js';
import { json, serve } from '../support/served.js';

type Position = [longitude: number, latitude: number];

const source = { external: [{ publisher: 'nobody' }] };
const topic: CorridorsTopic = {
  cities: ['west', 'east'].map((id) => ({ id, label: { en: id }, source })),
  corridors: [{ id: 'road', label: { en: 'road' }, source }],
  holdings: [],
};

const square = (west: number, south: number, size = 1): Position[] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];

const feature = (id: string, type: string, coordinates: unknown) => ({
  type: 'Feature',
  id,
  properties: { code: id },
  geometry: { type, coordinates },
});

const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });
const west = feature('west', 'Polygon', [square(10, 50)]);
const east = feature('east', 'Polygon', [square(11, 50)]);

const draw = (geometry: unknown, idProperty?: string, base?: string) =>
  drawMap({ geometry, credit: {}, ...(idProperty === undefined ? {} : { idProperty }) }, topic, base);

async function failure(geometry: unknown): Promise<string> {
  return draw(geometry).then(
    () => 'it was drawn',
    (error: Error) => error.message,
  );
}

/** The numbers of a path. */
const numbers = (path = '') => (path.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);

describe('geometry of a report’s own', () => {
  it('fits the picture, west on the left and north above', async () => {
    const map = await draw(collection(west, east));
    expect(map.width).to.equal(1000);
    const all = Object.values(map.cities).flatMap(({ path }) => numbers(path));
    expect(Math.min(...all)).to.be.at.least(29);
    expect(Math.max(...all)).to.be.at.most(971);
    expect(map.cities['west']?.label[0]).to.be.lessThan(map.cities['east']?.label[0] ?? 0);
  });

  it('is the same whichever way its rings run', async () => {
    const reversed = feature('west', 'Polygon', [square(10, 50).reverse()]);
    expect(await draw(collection(reversed, east))).to.deep.equal(await draw(collection(west, east)));
  });

  it('closes rings, keeps holes, and joins features of one city', async () => {
    const holed = feature('west', 'Polygon', [square(10, 50).slice(0, 4), square(10.4, 50.4, 0.2)]);
    const map = await draw(collection(holed, feature('west', 'Polygon', [square(10, 52, 0.2)]), east));
    expect(map.cities['west']?.path.match(/M/g)).to.have.length(3);
    expect(map.cities['west']?.path.match(/Z/g)).to.have.length(3);
  });

  it('says which ring crosses itself and which hole is outside, and draws them all the same', async () => {
    const bow: Position[] = [
      [10, 50],
      [11, 51],
      [11, 50],
      [10, 51],
      [10, 50],
    ];
    const odd: string[] = [];
    const geometry = collection(
      feature('west', 'Polygon', [bow]),
      feature('east', 'MultiPolygon', [
        [square(11, 50), square(13, 50, 0.2)],
        [square(11, 52), square(11.2, 52.2, 0.2)],
      ]),
    );
    const map = await drawMap(
      { geometry, credit: {} },
      topic,
      undefined,
      ({ text }) => odd.push(text.en),
      examineRings,
    );
    expect(Object.keys(map.cities)).to.deep.equal(['west', 'east']);
    expect(odd).to.deep.equal([
      'the feature “west” has a ring that crosses itself',
      'the feature “east” has a hole outside its outline',
    ]);
  });

  it('draws a corridor as a line or as an area', async () => {
    const line = feature('road', 'LineString', [
      [10.2, 50.5],
      [11.8, 50.5],
    ]);
    expect((await draw(collection(west, east, line))).corridors['road']?.area).to.equal(false);
    const area = feature('road', 'Polygon', [square(10.5, 50.2, 0.5)]);
    expect((await draw(collection(west, east, area))).corridors['road']?.area).to.equal(true);
  });

  it('may name its records by a property, and lie at several addresses beside the report', async () => {
    const asked = serve({
      '/own/west.json': () => json(collection({ ...west, id: 7 })),
      '/own/east.json': () => json({ ...east, id: 8 }),
    });
    const map = await draw(['west.json', 'east.json'], 'code', 'https://example.org/own/report.json');
    expect(Object.keys(map.cities).sort()).to.deep.equal(['east', 'west']);
    expect(asked.sort()).to.deep.equal(['https://example.org/own/east.json', 'https://example.org/own/west.json']);
  });

  it('may be TopoJSON', async () => {
    const topology = {
      type: 'Topology' as const,
      transform: { scale: [0.5, 0.5] as [number, number], translate: [10, 50] as [number, number] },
      arcs: [
        square(0, 0, 2).map(([x, y], index, ring) => {
          const [lastX, lastY] = ring[index - 1] ?? [0, 0];
          return [x - lastX, y - lastY];
        }),
      ],
      objects: {
        cities: {
          type: 'GeometryCollection' as const,
          geometries: [{ type: 'Polygon' as const, id: 'west', arcs: [[0]] }],
        },
      },
    };
    // That the example says what it is meant to say.
    expect(topojsonFeature(topology, topology.objects.cities).features[0]?.geometry).to.deep.equal(west.geometry);
    silence('warn');
    expect((await draw(topology)).cities).to.deep.equal((await draw(collection(west))).cities);
    expect(await failure({ ...topology, arcs: [] })).to.contain('lacks arcs');
  });

  it('lies anywhere, across the date line too', async () => {
    const map = await draw(
      collection(
        feature('west', 'Polygon', [square(179, -17, 0.9)]),
        feature('east', 'Polygon', [square(-179.9, -17, 0.9)]),
      ),
    );
    expect(map.cities['west']?.label[0]).to.be.lessThan(map.cities['east']?.label[0] ?? 0);
    expect(map.height).to.be.lessThan(1000);
  });

  const many = Array.from({ length: 200_001 }, (_, index) => [10 + index / 1e6, 50]);

  for (const [what, geometry, says] of [
    ['is no geometry', { type: 'Polygon' }, 'FeatureCollection or Feature'],
    ['has no features', collection(), 'no features'],
    [
      'has a ring that bounds nothing',
      collection(
        feature('west', 'Polygon', [
          [
            [10, 50],
            [11, 50],
            [10, 50],
          ],
        ]),
      ),
      'bounds nothing',
    ],
    ['has an empty feature', collection(feature('west', 'MultiPolygon', [])), '“west” is empty'],
    ['has a kind that there is not', collection(feature('west', 'Circle', [10, 50])), 'Circle'],
    ['has too many points', collection(feature('road', 'LineString', many)), '200000 points; simplify'],
    ['is off the globe', collection(feature('west', 'Point', [200, 50])), 'off the globe, [200, 50]'],
    ['is swapped', collection(feature('west', 'Point', [30, 120])), 'look swapped'],
    ['is projected', collection(feature('west', 'Point', [500000, 3340000])), 'look projected'],
    ['has words for numbers', collection(feature('west', 'Point', ['10', '50'])), 'not [longitude, latitude]'],
    ['has a ring of one point', collection(feature('west', 'Polygon', [[[10, 50]]])), 'a line of 1 points'],
    ['is in one point', collection(feature('west', 'Point', [10, 50])), 'in one point'],
    ['is of other cities', collection({ ...west, id: 'north' }), 'theirs are: north'],
  ] as const) {
    it(`${what}: it says so`, async () => {
      expect(await failure(geometry)).to.contain(says);
    });
  }

  it('names what is not drawn', async () => {
    const warned = silence('warn');
    await draw(collection(west, { ...east, id: 'lake' }));
    expect(warned.join()).to.contain('lake').and.to.contain('east');
  });
});

describe('where names stand', () => {
  it('is within the area, even one that bends round its centre', () => {
    const bent: Position[] = [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
      [0, 8],
      [8, 8],
      [8, 2],
      [0, 2],
    ];
    const [x, y] = labelInArea([bent]);
    expect(x).to.be.within(8, 10);
    expect(y).to.be.within(0, 10);
  });

  it('is beside a hole', () => {
    const [x] = labelInArea([square(0, 0, 10), square(4, 4, 5)]);
    expect(x).to.be.lessThan(4);
  });

  it('is the middle of a line by its length', () => {
    expect(
      labelOnLine([
        [0, 0],
        [2, 0],
        [10, 0],
      ]),
    ).to.deep.equal([5, 0]);
  });
});
