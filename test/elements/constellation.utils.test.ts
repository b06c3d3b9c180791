import { expect } from 'chai';
import {
  graticule,
  inSight,
  links,
  picture,
  places,
  project,
} from '../../src/elements/constellation/constellation.utils.js';

describe('places', () => {
  it('are as many as asked for, all as far from the centre, evenly apart', () => {
    const points = places(12, 100);
    expect(points).to.have.length(12);
    const apart = points.map(([x, y], index) => {
      const [nextX, nextY] = points[(index + 1) % 12] as [number, number];
      expect(Math.hypot(x, y)).to.be.closeTo(100, 1e-9);
      return Math.hypot(nextX - x, nextY - y);
    });
    for (const distance of apart) expect(distance).to.be.closeTo(apart[0] as number, 1e-9);
  });

  it('of none are none', () => expect(places(0, 100)).to.deep.equal([]));
});

describe('links', () => {
  it('join each place to the next, and the last to the first', () => {
    const square = links(places(4, 10));
    expect(square).to.deep.equal(['M10 0L0 10', 'M0 10L-10 0', 'M-10 0L0 -10', 'M0 -10L10 0']);
  });

  it('join two once, and one to nothing', () => {
    expect(links(places(2, 10))).to.deep.equal(['M10 0L-10 0']);
    expect(links(places(1, 10))).to.deep.equal([]);
  });
});

describe('inSight', () => {
  it('leaves out the half of the Earth that lies behind the orbit, and nothing else', () => {
    const canvas = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
    const path = new Path2D(inSight());
    const isInSight = (x: number, y: number) =>
      canvas.isPointInPath(path, picture.width / 2 + x, picture.height / 2 + y, 'evenodd');
    expect(isInSight(0, -picture.earth / 2), 'behind the Earth').to.equal(false);
    expect(isInSight(0, picture.earth / 2), 'before the Earth').to.equal(true);
    expect(isInSight(0, -picture.earth - 5), 'above the Earth').to.equal(true);
    expect(isInSight(picture.orbit, -60), 'beside the Earth').to.equal(true);
    // The orbit rises to the right, and the half that hides rises with it.
    expect(isInSight(-picture.earth * 0.9, 0), 'on the left').to.equal(false);
    expect(isInSight(picture.earth * 0.9, 0), 'on the right').to.equal(true);
  });
});

describe('project', () => {
  it('sees the north pole where the Earth leans toward the reader', () => {
    const { point, faces } = project(0, 90, 100, 30);
    expect(faces).to.equal(true);
    expect(point[1]).to.be.closeTo(-100 * Math.cos(Math.PI / 6), 1e-9);
    expect(project(0, -90, 100, 30).faces).to.equal(false);
  });

  it('sees the near side of the equator only', () => {
    expect(project(0, 0, 100, 0).faces).to.equal(true);
    expect(project(180, 0, 100, 0).faces).to.equal(false);
  });
});

describe('graticule', () => {
  it('stays within the Earth', () => {
    const numbers = (graticule(100, 24).match(/-?[\d.]+ -?[\d.]+/g) ?? []).map((pair) => pair.split(' ').map(Number));
    expect(numbers.length).to.be.greaterThan(100);
    for (const [x = 0, y = 0] of numbers) expect(Math.hypot(x, y)).to.be.at.most(100.1);
  });
});
