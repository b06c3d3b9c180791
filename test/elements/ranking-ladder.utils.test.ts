import { expect } from 'chai';
import { layLadder } from '../../src/elements/ranking/ranking-ladder.utils.js';

/** Lists of places as reports have them, and as they do not. */
const lists: readonly (readonly number[])[] = [
  [1],
  [7],
  [1, 1, 1, 1],
  [1, 3, 3, 4, 13, 50],
  [48, 49, 50],
  [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  [1, 999],
  [2, 31, 130, 2400],
  Array<number>(30).fill(50),
];

describe('a ladder', () => {
  for (const places of lists) {
    it(`has a rung for each of ${places.join(', ')}, none over another, all on it`, () => {
      const { rungs, units, rest, ticks } = layLadder(places);
      const end = (units - 2) / units;
      expect(rungs).to.have.length(places.length);
      let free = 0;
      for (const [index, { at, from, gap }] of rungs.entries()) {
        free += gap;
        expect(gap).to.be.at.least(0);
        expect(at * units).to.be.closeTo(free + index * 2, 1e-9);
        expect(from).to.be.within(0, end);
        const before = rungs[index - 1];
        if (before) expect(from).to.be.at.least(before.from);
      }
      expect(free + places.length * 2 + rest).to.equal(units);
      expect(rest).to.be.at.least(0);
      expect(ticks[0]).to.deep.equal({ place: 1, at: 0 });
      expect(ticks.at(-1)?.at).to.be.closeTo(end, 1e-9);
      expect(ticks.at(-1)?.place).to.be.at.least(Math.max(...places));
      expect(ticks.length).to.be.within(3, 12);
    });
  }

  it('brings rungs as near to their places as the others let it', () => {
    const { rungs, units } = layLadder([1, 10, 100]);
    expect(rungs.map(({ at }) => at * units)).to.deep.equal([0, 4, 8]);
    const crowded = layLadder([9, 10, 11]).rungs.map(({ at, from }) => at - from);
    expect(crowded[0]).to.be.below(0);
    expect(crowded[2]).to.be.above(0);
  });
});
