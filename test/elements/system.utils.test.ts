import { expect } from 'chai';
import { routeLinks, type Box, type Joint } from '../../src/elements/system/routes.utils.js';
import { arrangeSystem, isLink, layerNodes, type DiagramItem } from '../../src/elements/system/system.utils.js';
import type { System } from '../../src/report/types.js';

/** "a>b" is a link, "a" a node, "a.b" a node b within a. */
function system(layout: System['layout'], ...items: string[]): System {
  return {
    id: 'test',
    label: {},
    source: { paragraph: 'lead.1', printed: '' },
    layout,
    nodes: items
      .filter((item) => !item.includes('>'))
      .map((item) => {
        const [parent, id] = item.split('.') as [string, string?];
        return id ? { id, parent, label: {} } : { id: parent, label: {} };
      }),
    links: items
      .filter((item) => item.includes('>'))
      .map((item) => {
        const [from, to] = item.split('>') as [string, string];
        return { from, to, label: {} };
      }),
  };
}

const name = (item: DiagramItem) => (isLink(item) ? `${item.from}>${item.to}` : item.node.id);
const order = (given: System) => arrangeSystem(given).items.map(name);
const cells = (given: System) =>
  Object.fromEntries(
    arrangeSystem(given).items.map((item) => {
      const { column, columns, row, rows } = item.cell ?? { column: 0, columns: 0, row: 0, rows: 0 };
      return [name(item), [column, columns, row, rows]];
    }),
  );
const lanes = (given: System) =>
  Object.fromEntries(
    arrangeSystem(given)
      .items.filter(isLink)
      .map((item) => [name(item), item.lane]),
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

  it('reads layer by layer, in a layer as the data has it', () => {
    expect(
      order(system('links', 'a', 'm', 'b', 'z', 'a>m', 'b>m', 'm>z')).filter((id) => !id.includes('>')),
    ).to.deep.equal(['a', 'b', 'm', 'z']);
  });

  it('parts each column evenly among what stands in it', () => {
    expect(cells(system('links', 'a', 'b', 'm', 'x', 'y', 'z', 'a>m', 'b>m', 'm>x', 'm>y', 'm>z'))).to.deep.include({
      a: [1, 1, 1, 3],
      b: [1, 1, 4, 3],
      'b>m': [2, 1, 4, 3],
      m: [3, 1, 1, 6],
      'm>y': [4, 1, 3, 2],
      z: [5, 1, 5, 2],
    });
  });

  it('gives a link that passes a layer a row of its own below the nodes', () => {
    expect(cells(system('links', 'a', 'b', 'c', 'a>b', 'b>c', 'a>c'))['a>c']).to.deep.equal([2, 3, 2, 1]);
  });

  it('stands two links both ways side by side, between their nodes', () => {
    const both = system('links', 'a', 'b', 'a>b', 'b>a');
    expect(order(both)).to.deep.equal(['a', 'a>b', 'b>a', 'b']);
    expect(
      arrangeSystem(both)
        .items.filter(isLink)
        .every(({ half, lane }) => half && lane === undefined),
    ).to.equal(true);
  });

  it('goes round: half of the steps along the top, the others back along the foot', () => {
    const { form, items } = arrangeSystem(system('loop', ...'abcde', 'a>b', 'b>c', 'c>d', 'd>e', 'e>a'));
    expect(form).to.equal('ring');
    expect(items.map(name)).to.deep.equal(['a', 'a>b', 'b', 'b>c', 'c', 'c>d', 'd', 'd>e', 'e', 'e>a']);
    const at = cells(system('loop', ...'abcde', 'a>b', 'b>c', 'c>d', 'd>e', 'e>a'));
    expect(at).to.deep.include({ a: [1, 1, 1, 1], c: [5, 1, 1, 1], d: [5, 1, 3, 1], e: [1, 1, 3, 1] });
    expect(at['d>e']).to.deep.equal([2, 3, 3, 1]);
    expect(at['e>a']).to.deep.equal([1, 1, 2, 1]);
    expect(items.map((item) => !isLink(item) && item.number).filter(Boolean)).to.deep.equal([1, 2, 3, 4, 5]);
  });

  it('gives each step a cell of its own, however many there are', () => {
    for (let count = 3; count <= 10; count++) {
      const steps = [...'abcdefghij'].slice(0, count);
      const taken = arrangeSystem(system('loop', ...steps)).items.map(({ cell }) => `${cell?.column} ${cell?.row}`);
      expect(new Set(taken).size, `${count} steps`).to.equal(count);
    }
  });

  it('sets pillars side by side under what they carry', () => {
    expect(cells(system('pillars', 'roof', 'a', 'a.inner', 'b', 'a>roof', 'b>roof'))).to.deep.equal({
      roof: [1, 2, 1, 1],
      'a>roof': [1, 1, 2, 1],
      a: [1, 1, 3, 1],
      'b>roof': [2, 1, 2, 1],
      b: [2, 1, 3, 1],
    });
  });

  it('joins outermost nodes where a link begins or ends within one, and passes over what is not there', () => {
    const { items } = arrangeSystem(system('tiers', 'a', 'a.inner', 'b', 'inner>b', 'inner>a', 'a>nowhere'));
    expect(items.map(name)).to.deep.equal(['a', 'a>b', 'b']);
  });

  it('ends with parents in a circle', () => {
    expect(order(system('tiers', 'a.b', 'b.a', 'c'))).to.include('c');
  });

  describe('rails', () => {
    it('are shared by links that branch from one node, and by those that meet at one', () => {
      const given = system('links', 'a', 'b', 'm', 'x', 'y', 'a>m', 'b>m', 'm>x', 'm>y');
      expect(lanes(given)).to.deep.equal({ 'a>m': 0, 'b>m': 0, 'm>x': 0, 'm>y': 0 });
      expect(arrangeSystem(given).lanes).to.equal(1);
    });

    it('are not needed to the next node alone', () => {
      expect(lanes(system('links', 'a', 'b', 'a>b'))).to.deep.equal({ 'a>b': undefined });
    });

    it('stand apart where they run side by side', () => {
      const { 'a>d': long, 'b>d': other } = lanes(
        system('links', 'a', 'b', 'c', 'd', 'a>b', 'a>d', 'b>c', 'b>d', 'c>d'),
      ) as Record<string, number>;
      expect(long).to.not.equal(other);
    });
  });
});

describe('routeLinks', () => {
  const box = (left: number, top: number, width = 100, height = 40): Box => ({
    left,
    top,
    right: left + width,
    bottom: top + height,
  });
  const joint = (source: Box, target: Box, words: Box, lane?: number): Joint => ({ source, target, words, lane });
  const ends = (line: string) => {
    const points = [...line.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
    return [points[0], points[points.length - 1]];
  };

  it('goes straight where nodes and words are level', () => {
    const [route] = routeLinks([joint(box(0, 0), box(200, 0), box(100, 0))], true, 300);
    expect(route?.line).to.equal('M100 20L200 20');
    expect(route?.head).to.match(/^M200 20L/);
  });

  it('turns to the words and back to the node', () => {
    const source = box(0, 100);
    const routes = routeLinks(
      [joint(source, box(300, 0), box(100, 0, 200)), joint(source, box(300, 200), box(100, 200, 200))],
      true,
      400,
    );
    expect(ends(routes[0]?.line ?? '')).to.deep.equal([
      [100, 120],
      [300, 20],
    ]);
    expect(routes[0]?.line).to.contain('Q');
  });

  it('keeps two ways apart where both nodes are as high as both words', () => {
    const [a, b] = [box(0, 0, 100, 100), box(200, 0, 100, 100)];
    const routes = routeLinks([joint(a, b, box(100, 0, 100, 50)), joint(b, a, box(100, 50, 100, 50))], true, 300);
    expect(routes.map(({ line }) => line)).to.deep.equal(['M100 25L200 25', 'M200 75L100 75']);
  });

  it('goes down and up between nodes one below the other', () => {
    const [a, b] = [box(0, 0), box(0, 100)];
    const routes = routeLinks([joint(a, b, box(0, 40, 50, 60)), joint(b, a, box(50, 40, 50, 60))], false, 100);
    expect(routes.map(({ line }) => ends(line).map((point) => point?.[1]))).to.deep.equal([
      [40, 100],
      [100, 40],
    ]);
  });

  it('goes by the rail in the margin, each further lane further out', () => {
    const [a, b] = [box(40, 0), box(40, 300)];
    const furthest = (lane: number) => {
      const [route] = routeLinks([joint(a, b, box(40, 40), lane)], false, 140);
      return Math.min(...[...(route?.line ?? '').matchAll(/[MLQ ]?(-?[\d.]+) -?[\d.]+/g)].map(([, x]) => Number(x)));
    };
    expect(furthest(0)).to.be.within(0, 40);
    expect(furthest(1)).to.be.lessThan(furthest(0)).and.to.be.at.least(0);
  });
});
