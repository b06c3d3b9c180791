import { expect } from 'chai';
import { groupByYear, layoutHorizontal, sortEvents } from '../../src/elements/timeline/timeline.utils.js';
import type { ReportEvent } from '../../src/report/types.js';

function event(id: string, date: string): ReportEvent {
  return { id, date, kind: 'milestone', label: {}, source: { paragraph: 'lead.1', printed: '' } };
}

const options = { width: 1000, labelWidth: 150 };

describe('sortEvents', () => {
  it('goes by the date, and puts the less precise first where two begin together', () => {
    const events = [
      event('day', '2024-01-01'),
      event('late', '2025'),
      event('month', '2024-01'),
      event('year', '2024'),
    ];
    expect(sortEvents(events).map(({ id }) => id)).to.deep.equal(['year', 'month', 'day', 'late']);
  });

  it('leaves the given array as it is', () => {
    const events = Object.freeze([event('b', '2025'), event('a', '2024')]);
    expect(sortEvents(events)).to.not.equal(events);
  });
});

describe('groupByYear', () => {
  it('puts each event under its year, and leaves out years without any', () => {
    const groups = groupByYear([event('a', '2021'), event('b', '2021-05'), event('c', '2025-01-02')]);
    expect(groups.map(({ year, events }) => [year, events.map(({ id }) => id)])).to.deep.equal([
      ['2021', ['a', 'b']],
      ['2025', ['c']],
    ]);
  });
});

describe('layoutHorizontal', () => {
  const laid = (...args: Parameters<typeof layoutHorizontal>) => {
    const layout = layoutHorizontal(...args);
    const lanes = layout.events.flatMap((placed) => ('lane' in placed ? [placed] : []));
    const rows = layout.events.flatMap((placed) => ('row' in placed ? [placed] : []));
    return { ...layout, lanes, rows, count: layout.lanes };
  };

  it('spans whole years, a tick at the start of each, and the last label ends within', () => {
    const { ticks, lanes, width } = laid([event('a', '2023-07'), event('b', '2024-12-31')], options);
    expect(ticks.map(({ date }) => date)).to.deep.equal(['2023', '2024']);
    expect(ticks[0]?.position).to.equal(0);
    expect(lanes[1]?.start).to.be.closeTo(850, 1);
    expect(width).to.equal(1000);
  });

  it('gives what has only a year no place in time but a row below that year', () => {
    const { lanes, rows } = laid(
      [event('a', '2023'), event('b', '2023'), event('c', '2023-05'), event('d', '2025')],
      options,
    );
    expect(rows.map(({ event: { id }, year, row }) => [id, year, row])).to.deep.equal([
      ['a', 0, 0],
      ['b', 0, 1],
      ['d', 2, 0],
    ]);
    expect(lanes.map(({ event: { id } }) => id)).to.deep.equal(['c']);
  });

  it('takes more room than there is where years are too narrow for their entries, and only then', () => {
    const many = Array.from({ length: 12 }, (_, index) => event(`e${index}`, String(2010 + index)));
    expect(layoutHorizontal(many, { ...options, leastYear: 128 }).width).to.be.closeTo(12 * 128, 1);
    const dated = many.map(({ id, date }) => event(id, `${date}-06`));
    expect(layoutHorizontal(dated, { ...options, leastYear: 128 }).width).to.equal(1000);
  });

  it('puts labels that would touch into different lanes, the later lower, and reuses a lane that is free again', () => {
    const { lanes, count } = laid([event('a', '2021-01'), event('b', '2021-02'), event('c', '2024-06')], options);
    expect(lanes.map(({ lane }) => lane)).to.deep.equal([1, 0, 0]);
    expect(count).to.equal(2);
  });

  it('gives each event of one date a lane of its own', () => {
    const crowd = Array.from({ length: 40 }, (_, index) => event(`e${index}`, '2024-05-01'));
    const { lanes, count } = laid(crowd, options);
    expect(new Set(lanes.map(({ lane }) => lane)).size).to.equal(40);
    expect(count).to.equal(40);
  });

  it('has quarters where there is room, and fewer years where there is not', () => {
    const wide = layoutHorizontal([event('a', '2024')], { ...options, width: 2000 });
    expect(wide.ticks.map(({ date }) => date)).to.deep.equal(['2024', '2024-04', '2024-07', '2024-10']);
    const narrow = layoutHorizontal([event('a', '1900-01'), event('b', '2025-01')], { ...options, width: 600 });
    expect(narrow.ticks.length).to.be.at.most(11);
  });

  it('of nothing is empty', () => {
    expect(layoutHorizontal([], options)).to.deep.include({ events: [], ticks: [], lanes: 0 });
  });
});
