import { expect } from 'chai';
import { routeLinks, type Box, type Ending, type Joint } from '../../src/elements/system/routes.utils.js';
import {
  arrangeSystem,
  isLink,
  layerNodes,
  type DiagramItem,
  type Way,
} from '../../src/elements/system/system.utils.js';
import type { System } from '../../src/report/types.js';

/** "a>b" is a link, "a=b" one that holds both ways, "a" a node, "a.b" a node b within a. */
function system(layout: System['layout'], ...items: string[]): System {
  const isJoined = (item: string) => /[>=]/.test(item);
  return {
    id: 'test',
    label: {},
    source: { paragraph: 'lead.1', printed: '' },
    layout,
    nodes: items
      .filter((item) => !isJoined(item))
      .map((item) => {
        const [parent = '', id] = item.split('.');
        return id ? { id, parent, label: { en: id } } : { id: parent, label: { en: parent } };
      }),
    links: items.filter(isJoined).map((item) => {
      const [from = '', to = ''] = item.split(/[>=]/);
      return { from, to, label: {}, ...(item.includes('=') ? { mutual: true } : {}) };
    }),
  };
}

const name = (item: DiagramItem) => (isLink(item) ? `${item.from}>${item.to}` : item.node.id);
const arrange = (given: System) => arrangeSystem(given, 'en');
const order = (given: System) => arrange(given).items.map(name);
const cells = (given: System, layout: 'wide' | 'narrow') =>
  Object.fromEntries(
    arrange(given).items.map((item) => {
      const place = item[layout];
      return [name(item), place && [place.column, place.columns, place.row, place.rows]];
    }),
  );
const ways = (given: System, layout: 'wide' | 'narrow') =>
  Object.fromEntries(
    arrange(given)
      .items.filter(isLink)
      .map((item) => [name(item), item[layout]?.way]),
  );

describe('layerNodes', () => {
  const layers = (ids: string, ...pairs: string[]) =>
    Object.fromEntries(
      layerNodes(
        [...ids],
        pairs.map(([from = '', to = '']) => ({ from, to })),
      ),
    );

  it('puts a node beyond the furthest that leads to it', () => {
    expect(layers('abc', 'ab', 'bc', 'ac')).to.deep.equal({ a: 0, b: 1, c: 2 });
  });

  it('ends with circles, of two and of more', () => {
    expect(layers('ab', 'ab', 'ba')).to.deep.equal({ a: 0, b: 1 });
    expect(layers('abc', 'ab', 'bc', 'ca')).to.deep.equal({ a: 0, b: 1, c: 2 });
  });

  it('begins where nothing leads in, whatever the order of the data', () => {
    expect(layers('ba', 'ab')).to.deep.equal({ b: 1, a: 0 });
  });
});

describe('arrangeSystem', () => {
  it('reads the words of a link after its source, or before its target where the source has several', () => {
    expect(order(system('links', 'a', 'b', 'c', 'a>b', 'a>c'))).to.deep.equal(['a', 'a>b', 'b', 'a>c', 'c']);
    expect(order(system('links', 'a', 'b', 'c', 'a>c', 'b>c'))).to.deep.equal(['a', 'a>c', 'b', 'b>c', 'c']);
  });

  it('parts each column evenly among what stands in it', () => {
    const given = system('links', 'a', 'b', 'm', 'x', 'y', 'z', 'a>m', 'b>m', 'm>x', 'm>y', 'm>z');
    expect(cells(given, 'wide')).to.deep.include({
      a: [1, 1, 1, 3],
      b: [1, 1, 4, 3],
      'b>m': [2, 1, 4, 3],
      m: [3, 1, 1, 6],
      'm>y': [4, 1, 3, 2],
      z: [5, 1, 5, 2],
    });
  });

  it('has partners before the hub that they are mutually joined to, and what it leads to after it', () => {
    const given = system('links', 'hub', 'a', 'b', 'x', 'hub=a', 'hub=b', 'hub>x');
    expect(cells(given, 'wide')).to.deep.include({ a: [1, 1, 1, 1], b: [1, 1, 2, 1], hub: [3, 1, 1, 2] });
    expect(cells(given, 'wide')['x']?.[0]).to.equal(5);
  });

  it('sets steps in a row, and what leads back below it in its own row', () => {
    const given = system('loop', ...'abcde', 'a>b', 'b>c', 'c>d', 'd>e', 'e>a');
    expect(arrange(given).form).to.equal('row');
    expect(ways(given, 'wide')).to.deep.equal({
      'a>b': 'across',
      'b>c': 'across',
      'c>d': 'across',
      'd>e': 'across',
      'e>a': 'under',
    });
    const back = arrange(given)
      .items.filter(isLink)
      .filter((item) => item.back);
    expect(back.map(name)).to.deep.equal(['e>a']);
    expect(ways(given, 'narrow')).to.include({ 'a>b': 'down', 'e>a': 'side' });
  });

  it('leads a link that passes a step of a chain over it, and beside it in a column', () => {
    const given = system('links', 'a', 'b', 'c', 'a>b', 'b>c', 'a>c');
    expect(ways(given, 'wide')).to.deep.equal({ 'a>b': 'across', 'b>c': 'across', 'a>c': 'over' });
    expect(ways(given, 'narrow')).to.deep.equal({ 'a>b': 'down', 'b>c': 'down', 'a>c': 'side' });
  });

  it('gives each of several that meet at one, or branch from it, a stub of its own in a column', () => {
    const given = system('links', 'a', 'b', 'm', 'x', 'y', 'a>m', 'b>m', 'm>x', 'm>y');
    expect(Object.values(ways(given, 'narrow'))).to.deep.equal(['stub', 'stub', 'stub', 'stub']);
    const rows = Object.values(cells(given, 'narrow')).map((place) => `${place?.[0]} ${place?.[2]}`);
    expect(new Set(rows).size).to.equal(rows.length);
  });

  it('has no narrow arrangement for a graph whose words could not keep to their links', () => {
    const tangled = system('links', 'a', 'b', 'c', 'd', 'a>c', 'a>d', 'b>c', 'b>d');
    expect(arrange(tangled).narrow).to.equal(undefined);
    expect(Object.values(ways(tangled, 'narrow'))).to.deep.equal([undefined, undefined, undefined, undefined]);
  });

  it('gives no two words and nodes one cell, whatever the graph', () => {
    const graphs = [
      system('loop', ...'abcdefg', 'a>b', 'b>c', 'c>d', 'd>e', 'e>f', 'f>g', 'g>a', 'a>d'),
      system('links', ...'abcdef', 'a>b', 'b>c', 'c>d', 'a>d', 'b>e', 'e>f', 'c>f'),
      system('links', 'a', 'b', 'a>b', 'b>a'),
      system('tiers', 'a', 'b', 'c', 'a>b', 'b>a', 'b>c', 'a>c'),
      system('pillars', 'roof', 'a', 'b', 'c', 'a>roof', 'b>roof', 'c>roof'),
    ];
    for (const given of graphs) {
      for (const layout of ['wide', 'narrow'] as const) {
        const taken = arrange(given).items.flatMap((item) =>
          item[layout] ? [`${item[layout].column} ${item[layout].row}`] : [],
        );
        const links = arrange(given).items.filter((item) => isLink(item) && item[layout]);
        expect(new Set(taken).size, `${given.layout} ${layout}`).to.be.at.least(links.length);
      }
    }
  });

  it('sets pillars side by side under what they carry, at any width', () => {
    const given = system('pillars', 'roof', 'a', 'a.inner', 'b', 'a>roof', 'b>roof');
    expect(cells(given, 'wide')).to.deep.equal({
      roof: [1, 2, 1, 1],
      'a>roof': [1, 1, 2, 1],
      a: [1, 1, 3, 1],
      'b>roof': [2, 1, 2, 1],
      b: [2, 1, 3, 1],
    });
    expect(arrange(given).least).to.be.at.most(15);
  });

  it('makes chips of parts that are words alone', () => {
    expect(arrange(system('parts', 'a', 'b')).form).to.equal('chips');
    expect(arrange(system('parts', 'a', 'a.b', 'c')).form).to.equal('bands');
  });

  it('stands a word in a circle where it is short, and fills that of the step or node that the diagram is about', () => {
    const marked = (given: System) =>
      Object.fromEntries(
        arrange(given).items.flatMap((item) => (isLink(item) ? [] : [[item.node.id, item.mark?.filled]])),
      );
    expect(marked(system('loop', 'a', 'b', 'c', 'a>b', 'b>c', 'c>a'))).to.deep.equal({ a: true, b: false, c: false });
    expect(marked(system('links', 'a', 'b', 'm', 'a>m', 'b>m'))).to.deep.equal({ a: false, b: false, m: true });
    const long = 'a name of many words that no circle holds';
    expect(marked(system('links', 'a', long, `a>${long}`))[long]).to.equal(undefined);
  });

  it('joins outermost nodes where a link begins or ends within one, and passes over what is not there', () => {
    const { items } = arrange(system('tiers', 'a', 'a.inner', 'b', 'inner>b', 'inner>a', 'a>nowhere'));
    expect(items.map(name)).to.deep.equal(['a', 'a>b', 'b']);
  });

  it('ends with parents in a circle', () => {
    expect(order(system('tiers', 'a.b', 'b.a', 'c'))).to.include('c');
  });
});

describe('routeLinks', () => {
  const box = (left: number, top: number, width = 100, height = 40): Box => ({
    left,
    top,
    right: left + width,
    bottom: top + height,
  });
  const node = (place: Box): Ending => ({ box: place, circle: undefined });
  const circle = (place: Box): Ending => ({ box: place, circle: place });
  const joint = (source: Ending, target: Ending, words: Box, way: Way, more: Partial<Joint> = {}): Joint => ({
    source,
    target,
    cell: words,
    words,
    way,
    mutual: false,
    back: false,
    ...more,
  });
  const points = (line = '') => [...line.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

  it('goes straight where nodes and words are level, from edge to edge', () => {
    const [route] = routeLinks([joint(node(box(0, 0)), node(box(200, 0)), box(120, 0, 60), 'across')]);
    expect(route?.line).to.equal('M105 20L195 20');
    expect(route?.head).to.match(/^M195 20L/);
  });

  it('begins and ends at the bow of a circle, whatever the level of its words', () => {
    const place = box(0, 0, 80, 80);
    for (const top of [-60, 0, 30, 60]) {
      const [route] = routeLinks([joint(circle(place), node(box(300, top)), box(140, top, 60), 'across')]);
      const [x = 0, y = 0] = points(route?.line)[0] ?? [];
      expect(Math.hypot(x - 40, y - 40), `words at ${top}`).to.be.within(40, 48);
    }
  });

  it('has no head where a link leads both ways, and is dashed where it leads back', () => {
    const given = joint(node(box(0, 0)), node(box(200, 0)), box(120, 0, 60), 'across');
    const [mutual, back] = routeLinks([
      { ...given, mutual: true },
      { ...given, back: true },
    ]);
    expect(mutual?.head).to.equal('');
    expect(back).to.include({ dashed: true });
  });

  it('leaves a gap for its words where it goes round', () => {
    const words = box(150, 90, 60, 20);
    const [route] = routeLinks([joint(node(box(300, 0)), node(box(0, 0)), words, 'under')]);
    expect(route?.line.match(/M/g)).to.have.length(2);
    for (const [x = 0, y = 0] of points(route?.line)) {
      expect(x > words.left && x < words.right && y > words.top && y < words.bottom, `${x} ${y}`).to.equal(false);
    }
  });

  it('joins a stub to the rail of the one that it belongs to, in the direction of the link', () => {
    const [hub, leaf] = [node(box(0, 0)), node(box(128, 60))];
    const [out, into] = routeLinks([
      joint(hub, leaf, box(0, 60, 128), 'stub'),
      joint(leaf, hub, box(0, 60, 128), 'stub'),
    ]);
    expect(points(out?.line).at(-1)).to.deep.equal([123, 80]);
    expect(points(into?.line)[0]).to.deep.equal([123, 80]);
    expect(points(into?.line).at(-1)).to.deep.equal([28, 45]);
  });

  it('mirrors what stands beside words in a page from right to left', () => {
    const [a, b] = [node(box(0, 0)), node(box(0, 100))];
    const xOf = (rtl: boolean) => points(routeLinks([joint(a, b, box(0, 40, 100, 60), 'down')], rtl)[0]?.line)[0]?.[0];
    expect([xOf(false), xOf(true)]).to.deep.equal([9, 91]);
  });
});
