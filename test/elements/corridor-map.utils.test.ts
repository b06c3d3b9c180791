import { expect } from 'chai';
import {
  labelLines,
  labelSize,
  outlinePicture,
  tilePicture,
} from '../../src/elements/corridor-map/corridor-map.utils.js';
import type { CorridorsTopic, MapTopic } from '../../src/report/types.js';
import corridors from '../../data/zhejiang-2021-2025/corridors.json';
import map from '../../data/zhejiang-2021-2025/map.json';

const topic = corridors as unknown as CorridorsTopic;

describe('a label', () => {
  it('is cut where it is longer than a line, and ends in dots where it is longer than a tile', () => {
    expect(labelLines('Hangzhou')).to.deep.equal(['Hangzhou']);
    expect(labelLines('Sainte-Aurore-des-Embruns')).to.deep.equal(['Sainte-Aurore-', 'des-Embruns']);
    expect(labelLines('ABCDEFGHIJKLMNOPQRST')).to.deep.equal(['ABCDEFGHIJ', 'KLMNOPQRST']);
    expect(labelLines('青森県東津軽郡外ヶ浜町')).to.deep.equal(['青森県東津軽郡', '外ヶ浜町']);
    const long = labelLines('x'.repeat(200));
    expect(long).to.have.length(3);
    expect(long[2]).to.match(/^x{13}…$/);
  });

  it('is smaller the longer its lines are', () => {
    expect(
      ['Hangzhou', 'Middelfart by', 'Sainte-Aurore-des-Embruns-sur-Mer'].map((name) => labelSize(labelLines(name))),
    ).to.deep.equal(['', 'long', 'long']);
    expect(labelSize(labelLines('Bremerhaven'))).to.equal('wide');
  });
});

describe('tilePicture', () => {
  const picture = tilePicture(topic);

  it('has a grid of the size of its tiles', () => {
    expect([picture.width, picture.height]).to.deep.equal([1000, 800]);
    expect(new Set(picture.cities.map(({ path }) => path)).size).to.equal(11);
  });

  it('sets each corridor’s number in its city’s tile', () => {
    for (const { id, marks } of picture.corridors) {
      const [label = [0, 0]] = marks;
      const host = topic.corridors.find((corridor) => corridor.id === id)?.cities?.[0];
      const [x = 0, y = 0] = topic.cities.find((city) => city.id === host)?.tile ?? [];
      expect([Math.floor(label[0] / 200), Math.floor(label[1] / 200)], id).to.deep.equal([x, y]);
    }
  });

  it('sets two corridors of one city side by side', () => {
    const [first, second] = topic.corridors as [
      CorridorsTopic['corridors'][number],
      CorridorsTopic['corridors'][number],
    ];
    const { corridors: shapes } = tilePicture({
      ...topic,
      corridors: [first, { ...second, cities: first.cities ?? [] }],
    });
    expect((shapes[1]?.marks[0]?.[0] ?? 0) - (shapes[0]?.marks[0]?.[0] ?? 0)).to.equal(56);
  });

  it('leaves out a corridor whose city is not there', () => {
    expect(tilePicture({ ...topic, cities: [] }).corridors).to.deep.equal([]);
  });
});

describe('outlinePicture', () => {
  it('has every city and corridor, in the order of the data', () => {
    const picture = outlinePicture(topic, map as unknown as MapTopic);
    expect(picture.cities.map(({ id }) => id)).to.deep.equal(topic.cities.map(({ id }) => id));
    expect(picture.corridors.map(({ id }) => id)).to.deep.equal(topic.corridors.map(({ id }) => id));
  });
});
