import { expect } from 'chai';
import { layoutHorizontal, sortEvents } from '../../src/elements/timeline/timeline.utils.js';
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

describe('layoutHorizontal', () => {
  it('spans whole years, a tick at the start of each', () => {
    const { ticks, events } = layoutHorizontal([event('a', '2023-07'), event('b', '2024-12-31')], options);
    expect(ticks.map(({ date }) => date)).to.deep.equal(['2023', '2024']);
    expect(ticks[0]?.position).to.equal(0);
    expect(events[1]?.start).to.be.closeTo(1000 - 1000 / 731, 0.01);
  });

  it('puts labels that would touch into different lanes, and reuses a lane that is free again', () => {
    const { events, lanes } = layoutHorizontal(
      [event('a', '2021-01'), event('b', '2021-02'), event('c', '2024-06')],
      options,
    );
    expect(events.map(({ lane }) => lane)).to.deep.equal([0, 1, 0]);
    expect(lanes).to.equal(2);
  });

  it('gives each event of one date a lane of its own', () => {
    const crowd = Array.from({ length: 40 }, (_, index) => event(`e${index}`, '2024-05-01'));
    const { events, lanes } = layoutHorizontal(crowd, options);
    expect(events.map(({ lane }) => lane)).to.deep.equal(crowd.map((_, index) => index));
    expect(lanes).to.equal(40);
  });

  it('has quarters where there is room, and fewer years where there is not', () => {
    const wide = layoutHorizontal([event('a', '2024')], { ...options, width: 2000 });
    expect(wide.ticks.map(({ date }) => date)).to.deep.equal(['2024', '2024-04', '2024-07', '2024-10']);
    const narrow = layoutHorizontal([event('a', '1900'), event('b', '2025')], { ...options, width: 600 });
    expect(narrow.ticks.length).to.be.at.most(11);
  });

  it('of nothing is empty', () => {
    expect(layoutHorizontal([], options)).to.deep.equal({ events: [], ticks: [], lanes: 0 });
  });
});
