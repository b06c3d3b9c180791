import { expect } from 'chai';
import { isBound, placings } from '../../src/elements/ranking/ranking.utils.js';
import type { Figure } from '../../src/report/types.js';

function figure(id: string, more: Partial<Figure>): Figure {
  const source = { paragraph: 'lead.1', printed: '' };
  return { id, label: {}, source, value: 1, unit: 'rank', digits: 1, qualifier: 'exact', ...more };
}

const among = { en: 'in China' };
const figures = [
  figure('top', { value: 50, qualifier: 'at-least', rank: { place: 50, among } }),
  figure('share', { value: 2.7, unit: 'percent', rank: { place: 3, among, figure: 'share-rank' } }),
  figure('share-rank', { value: 3, rank: { place: 3, among } }),
  figure('years', { value: 7, unit: 'years', rank: { place: 60, among } }),
  figure('spending', { value: 100, unit: 'CNY' }),
];

describe('placings', () => {
  const ids = (sort: 'place' | 'report') => placings(figures, [], sort).map((placing) => placing.figure.id);

  it('has each place once, under the figure that states it, and what it is given for', () => {
    expect(ids('report')).to.deep.equal(['top', 'share-rank', 'years']);
    expect(placings(figures, [], 'report').map(({ about }) => about?.id)).to.deep.equal([
      undefined,
      'share',
      undefined,
    ]);
  });

  it('puts the best first, and what is only bounded last', () => {
    expect(ids('place')).to.deep.equal(['share-rank', 'years', 'top']);
    expect(placings(figures, [], 'place').map(isBound)).to.deep.equal([false, false, true]);
  });

  it('makes a place of a rank that no figure states', () => {
    expect(placings(figures, [], 'report')[2]?.place).to.include({ unit: 'rank', value: 60, digits: 2 });
  });

  it('finds none in a section without', () => {
    expect(placings(figures, ['talent'], 'place')).to.deep.equal([]);
  });
});
