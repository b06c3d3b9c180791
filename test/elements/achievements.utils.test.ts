import { expect } from 'chai';
import { chooseAchievements, countByField } from '../../src/elements/achievements/achievements.utils.js';
import type { Achievement } from '../../src/report/types.js';

const result = (id: string, field: string, paragraph: string): Achievement => ({
  id,
  field,
  label: {},
  source: { paragraph, printed: '' },
});

describe('chooseAchievements', () => {
  const fields = [
    { id: 'chips', label: {} },
    { id: 'water', label: {} },
  ];
  const results = [result('a', 'water', 'lead.1'), result('b', 'chips', 'lead.2'), result('c', 'water', 'talent.1')];
  const chosen = (names: string[], sections: string[]) =>
    chooseAchievements(results, fields, { fields: names, sections }).map(({ id }) => id);

  it('goes field by field, else by the report', () => {
    expect(chosen([], [])).to.deep.equal(['b', 'a', 'c']);
  });

  it('takes fields and sections together', () => {
    expect(chosen(['water'], ['lead'])).to.deep.equal(['a']);
    expect(chosen(['chips'], ['talent'])).to.deep.equal([]);
  });

  it('puts a field that is not listed last', () => {
    expect(
      chooseAchievements(results, fields.slice(1), { fields: [], sections: [] }).map(({ id }) => id),
    ).to.deep.equal(['a', 'c', 'b']);
  });

  it('counts by field', () => {
    expect([...countByField(results)]).to.deep.equal([
      ['water', 2],
      ['chips', 1],
    ]);
  });
});
