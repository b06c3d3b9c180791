import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html, nothing } from 'lit';
import type { ZjSelectEvent } from '../../src/controllers/events.js';
import '../../src/elements/timeline/define.js';
import type { ZjTimeline } from '../../src/elements/timeline/timeline.js';
import { registerReport, unregisterReport } from '../../src/report/register.js';
import type { ReportEvent } from '../../src/report/types.js';
import topic from '../../data/zhejiang-2021-2025/events.json';
import { fixture, oneEvent, silence, until, updated } from '../support/fixture.js';
import { accessibleText, deepActiveElement, deepQuery, deepQueryAll, deepQuerySome } from '../support/text.js';
import { valmarin } from '../support/valmarin.js';

const titles = (timeline: ZjTimeline) => deepQueryAll(timeline, '.title').map((title) => accessibleText(title));
const press = (keys: string) => sendKeys({ press: keys });

describe('<zj-timeline>', () => {
  it('names each event of one year below its axis, and lets each be pressed', async () => {
    const events = Array.from({ length: 20 }, (_, index) => ({
      id: `event-${index}`,
      kind: 'milestone' as const,
      label: { en: `Something of which there is a long name, number ${index}` },
      date: '2025',
      source: { paragraph: 'lead.1', printed: '2025' },
    }));
    const box = await fixture<HTMLElement>(
      html`<div style="width: 900px"><zj-timeline orientation="horizontal" .events=${events}></zj-timeline></div>`,
    );
    const timeline = box.querySelector('zj-timeline') as ZjTimeline;
    await until(() => deepQueryAll(timeline, '.horizontal .title').length === events.length, 'the axis');
    for (const title of deepQuerySome<HTMLElement>(timeline, '.horizontal .title')) {
      title.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = deepQuery(title, '.title-text').getBoundingClientRect();
      const hit = timeline.shadowRoot?.elementFromPoint(left + width / 2, top + height / 2);
      expect(hit?.closest('.title'), title.textContent ?? '').to.equal(title);
      expect(getComputedStyle(deepQuery(title, '.title-text')).opacity).to.equal('1');
    }
  });

  it('lists the events in order under their years, each date at its own precision', async () => {
    const timeline = await fixture<ZjTimeline>(html`<zj-timeline></zj-timeline>`, 'zh-CN');
    expect(titles(timeline)).to.have.length(topic.events.length);
    const iso = deepQueryAll<HTMLTimeElement>(timeline, 'time').map(({ dateTime }) => dateTime);
    expect(iso).to.deep.equal([...iso].sort());
    const years = deepQuerySome(timeline, '[part~=year]').map((year) => ({
      name: accessibleText(deepQuery(year, '[part~=year-name]')),
      dates: deepQueryAll(year, '[part~=date]').map((date) => accessibleText(date)),
      events: deepQuerySome(year, 'ol > li').length,
    }));
    expect(years).to.deep.equal([
      { name: '2023', dates: ['9月'], events: 2 },
      { name: '2024', dates: [], events: 4 },
      { name: '2025', dates: ['5月', '9月29日'], events: 5 },
    ]);
  });

  it('gives each event its title, description and section, in the page’s language', async () => {
    const timeline = await fixture<ZjTimeline>(html`<zj-timeline></zj-timeline>`);
    for (const { id, label, description } of topic.events) {
      timeline.selected = id;
      await updated(timeline);
      const text = accessibleText(timeline);
      expect(text).to.contain(label.en);
      expect(text).to.contain(description.en);
    }
    expect(accessibleText(timeline)).to.contain('29 September').and.to.contain('Strategic platforms');
  });

  it('shows of an event what more is known where it is selected', async () => {
    const timeline = await fixture<ZjTimeline>(html`<zj-timeline selected="constellation-launch"></zj-timeline>`);
    const seen = deepQuerySome(timeline, '.description').filter((each) => each.getClientRects().length > 0);
    expect(seen.map(accessibleText)).to.deep.equal(['Twelve computing satellites reach orbit, and networking begins']);
  });

  it('opens the source of the selected event', async () => {
    const timeline = await fixture<ZjTimeline>(html`<zj-timeline selected="china-europe-centre"></zj-timeline>`);
    const buttons = deepQueryAll(timeline, '.source-button').filter((each) => each.getClientRects().length > 0);
    expect(buttons).to.have.length(1);
    buttons[0]?.click();
    await until(() => timeline.shadowRoot?.querySelector(':popover-open zj-source:state(ready)'), 'the source');
    expect(accessibleText(deepQuery(timeline, '[role=dialog]'))).to.contain('paragraph 4');
  });

  for (const [report, lang] of [
    ['', 'zh'],
    ['', 'en'],
    ['valmarin-2026', 'fr'],
    ['valmarin-2026', 'ar'],
  ] as const) {
    it(`has years side by side where there is room, below each other where not: ${report} ${lang}`, async () => {
      if (report) registerReport(valmarin);
      try {
        const box = await fixture<HTMLElement>(
          html`<div style="width: 640px"><zj-timeline report=${report || nothing}></zj-timeline></div>`,
          lang,
        );
        const timeline = box.querySelector('zj-timeline') as ZjTimeline;
        await until(() => timeline.matches(':state(ready)'), 'the timeline');
        const boxes = () => deepQuerySome(timeline, '[part~=year]').map((year) => year.getBoundingClientRect());
        const wide = boxes();
        expect(new Set(wide.map(({ top }) => Math.round(top))).size).to.equal(1);
        box.style.width = '320px';
        const narrow = boxes();
        expect(new Set(narrow.map(({ left }) => Math.round(left))).size).to.equal(1);
        expect(narrow[0]!.width).to.equal(320);
      } finally {
        if (report) unregisterReport('valmarin-2026');
      }
    });
  }

  it('draws no year without events, and keeps many years within its width', async () => {
    const events = [2009, 2012, 2013, 2015, 2018, 2019, 2021, 2025].map((year): ReportEvent => ({
      id: `event-${year}`,
      date: String(year),
      kind: 'milestone',
      label: { en: `Something that happened in ${year}, told at some length` },
      source: { external: [] },
    }));
    const box = await fixture<HTMLElement>(
      html`<div style="width: 700px"><zj-timeline .events=${events}></zj-timeline></div>`,
    );
    const timeline = box.firstElementChild as ZjTimeline;
    const years = deepQuerySome(timeline, '[part~=year]');
    expect(years.map((year) => accessibleText(deepQuery(year, '[part~=year-name]')))).to.deep.equal(
      events.map(({ date }) => date),
    );
    for (const year of years)
      expect(year.getBoundingClientRect().right).to.be.at.most(box.getBoundingClientRect().right);
    const bottoms = deepQuerySome(timeline, '[part~=title]').map((title) => title.getBoundingClientRect());
    for (const [index, title] of bottoms.entries())
      for (const other of bottoms.slice(index + 1))
        expect(
          title.left >= other.right ||
            other.left >= title.right ||
            title.bottom <= other.top ||
            other.bottom <= title.top,
        ).to.equal(true);
  });

  it('keeps the head of a year in sight while its events go by in a narrow column', async () => {
    const events = Array.from({ length: 60 }, (_, index): ReportEvent => ({
      id: `event-${index}`,
      date: index < 30 ? '2024' : '2025',
      kind: 'milestone',
      label: { en: `Something of which there is a long name, number ${index}` },
      source: { external: [] },
    }));
    const box = await fixture<HTMLElement>(
      html`<div style="width: 320px"><zj-timeline controls="none" .events=${events}></zj-timeline></div>`,
    );
    const timeline = box.firstElementChild as ZjTimeline;
    for (const [year, index] of [
      ['2024', 15],
      ['2025', 45],
    ] as const) {
      deepQueryAll(timeline, '.title')[index]?.scrollIntoView({ block: 'center' });
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const head = deepQuerySome(timeline, '[part~=year-name]').find((each) => accessibleText(each) === year)!;
      const { left, top, height } = head.getBoundingClientRect();
      expect(top).to.be.closeTo(0, 1);
      expect(timeline.shadowRoot?.elementFromPoint(left + 2, top + height / 2)?.closest('[part~=year-name]')).to.equal(
        head,
      );
    }
    scrollTo(0, 0);
  });

  describe('by keyboard', () => {
    it('is one tab stop; arrows, Home and End move, and stop at the ends', async () => {
      const timeline = await fixture<ZjTimeline>(html`<zj-timeline controls="none"></zj-timeline>`);
      const [first = '', second = ''] = titles(timeline);
      const last = titles(timeline).at(-1);
      const focused = async () => {
        await updated(timeline);
        return accessibleText(deepActiveElement() as Element);
      };
      expect(deepQueryAll(timeline, '.title[tabindex="0"]')).to.have.length(1);
      deepQuery(timeline, '.title[tabindex="0"]').focus();
      expect(await focused()).to.equal(first);
      await press('ArrowDown');
      expect(await focused()).to.equal(second);
      await press('ArrowLeft');
      expect(await focused()).to.equal(first);
      await press('ArrowUp');
      expect(await focused()).to.equal(first);
      await press('End');
      expect(await focused()).to.equal(last);
      await press('ArrowRight');
      expect(await focused()).to.equal(last);
      await press('Home');
      expect(await focused()).to.equal(first);
      expect(deepQueryAll(timeline, '.title[tabindex="0"]')).to.have.length(1);
    });

    it('selects with Enter, says so once, and takes it back', async () => {
      const timeline = await fixture<ZjTimeline>(html`<zj-timeline></zj-timeline>`);
      const selected: string[] = [];
      document.addEventListener('zj-select', (event) => selected.push((event as ZjSelectEvent).id), { once: false });
      const button = deepQuery(timeline, '.title[tabindex="0"]');
      button.focus();
      await press('Enter');
      await updated(timeline);
      expect(timeline.getAttribute('selected')).to.equal('china-europe-centre');
      expect(button.getAttribute('aria-pressed')).to.equal('true');
      await press('Enter');
      await updated(timeline);
      expect(selected).to.deep.equal(['china-europe-centre', '']);
      expect(button.getAttribute('aria-pressed')).to.equal('false');
    });

    it('moves the other way in a language that runs from right to left', async () => {
      registerReport(valmarin);
      try {
        const timeline = await fixture<ZjTimeline>(html`<zj-timeline report="valmarin-2026"></zj-timeline>`, 'ar');
        await until(() => timeline.matches(':state(ready)'), 'the timeline');
        deepQuery(timeline, '.title[tabindex="0"]').focus();
        await press('ArrowLeft');
        await updated(timeline);
        expect(accessibleText(deepActiveElement() as Element)).to.equal(titles(timeline)[1]);
      } finally {
        unregisterReport('valmarin-2026');
      }
    });
  });

  describe('by section', () => {
    it('shows only the section of its attribute', async () => {
      const timeline = await fixture<ZjTimeline>(html`<zj-timeline section="platforms"></zj-timeline>`);
      expect(titles(timeline)).to.have.length(3);
    });

    it('shows several sections', async () => {
      const timeline = await fixture<ZjTimeline>(html`<zj-timeline section="platforms talent"></zj-timeline>`);
      expect(titles(timeline)).to.have.length(6);
    });

    const twice: readonly ReportEvent[] = topic.events.flatMap((event) => [
      event as ReportEvent,
      { ...event, id: `${event.id}-again` } as ReportEvent,
    ]);

    for (const orientation of ['vertical', 'horizontal'] as const) {
      it(`has buttons for that from 20 events on: ${orientation}`, async () => {
        for (const [count, there] of [
          [19, false],
          [20, true],
        ] as const) {
          const box = await fixture<HTMLElement>(
            html`<div style="width: 800px">
              <zj-timeline orientation=${orientation} .events=${twice.slice(0, count)}></zj-timeline>
            </div>`,
          );
          const timeline = box.querySelector('zj-timeline') as ZjTimeline;
          expect(deepQueryAll(timeline, '.choice').length > 0, `${count} events`).to.equal(there);
          expect(accessibleText(deepQuery(timeline, '[role=status]'))).to.equal(there ? `${count} shown` : '');
        }
      });
    }

    it('lets the reader choose one, and all again', async () => {
      const timeline = await fixture<ZjTimeline>(html`<zj-timeline .events=${twice}></zj-timeline>`, 'zh');
      const choice = (label: string) =>
        deepQueryAll(timeline, '.choice').find((button) => accessibleText(button).startsWith(label));
      choice('科创人才')?.click();
      await updated(timeline);
      expect(titles(timeline)).to.have.length(6);
      expect(timeline.section).to.equal('talent');
      expect(choice('科创人才')?.getAttribute('aria-pressed')).to.equal('true');
      choice('全部')?.click();
      await updated(timeline);
      expect(titles(timeline)).to.have.length(twice.length);
    });

    it('says that a section has no dated events', async () => {
      const timeline = await fixture<ZjTimeline>(html`<zj-timeline .events=${[]}></zj-timeline>`);
      expect(accessibleText(timeline)).to.contain('No dated events');
    });

    it('names the sections there are where one is unknown', async () => {
      const said = silence('error');
      const timeline = await fixture<ZjTimeline>(html`<zj-timeline section="platform">Events</zj-timeline>`);
      expect(accessibleText(timeline)).to.contain('platforms').and.to.contain('Events');
      expect(said).to.have.length(1);
    });
  });

  it('reports an unknown selection and keeps the events', async () => {
    silence('error');
    const timeline = document.createElement('zj-timeline');
    timeline.selected = 'launch';
    const failed = oneEvent(timeline, 'zj-error');
    (await fixture<HTMLElement>(html`<div></div>`)).append(timeline);
    expect((await failed).message).to.contain('constellation-launch');
    await updated(timeline);
    expect(accessibleText(timeline)).to.contain('constellation-launch');
    expect(titles(timeline)).to.have.length(topic.events.length);
  });

  describe('horizontal', () => {
    const horizontal = async (width: number, zoom = 1) => {
      const box = await fixture<HTMLElement>(
        html`<div style="width: ${width}px"><zj-timeline orientation="horizontal" zoom=${zoom}></zj-timeline></div>`,
      );
      const timeline = box.firstElementChild as ZjTimeline;
      if (width >= 560) await until(() => timeline.shadowRoot?.querySelector('.horizontal'), 'the axis');
      return timeline;
    };

    it('is a list on paper, drawn before the event that says so has gone by', async () => {
      const timeline = await horizontal(900);
      const count = deepQueryAll(timeline, '[part~=event]').length;
      expect(count).to.equal(topic.events.length);
      dispatchEvent(new Event('beforeprint'));
      const printing = deepQueryAll(timeline, '[part~=event]').length;
      dispatchEvent(new Event('afterprint'));
      expect(printing).to.equal(2 * count);
    });

    it('has a mark at each day and month, and lists below its year what has no more than that', async () => {
      const timeline = await horizontal(900);
      const axis = deepQuery(timeline, '.axis').getBoundingClientRect();
      for (const { id, date } of topic.events) {
        const event = deepQuerySome(timeline, '.horizontal .event').find((each) =>
          each.querySelector(`[data-id="${id}"]`),
        );
        const marks = deepQueryAll(event!, '.mark').map((mark) => mark.getBoundingClientRect());
        const title = deepQuery(event!, '.title').getBoundingClientRect();
        expect(marks, id).to.have.length(date.length > 4 ? 1 : 0);
        for (const { width } of marks) expect(width, 'no duration').to.be.at.most(8);
        if (marks.length > 0) expect(title.bottom, id).to.be.at.most(axis.bottom);
        else expect(title.top, id).to.be.at.least(axis.bottom);
      }
    });

    it('keeps labels apart', async () => {
      const timeline = await horizontal(900);
      const boxes = deepQueryAll(timeline, '.horizontal .title').map((title) => title.getBoundingClientRect());
      boxes.forEach((a, index) => {
        for (const b of boxes.slice(index + 1)) {
          const overlap = a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
          expect(overlap, `${JSON.stringify(a)} and ${JSON.stringify(b)}`).to.equal(false);
        }
      });
    });

    it('shows the details of what is selected', async () => {
      const timeline = await horizontal(900);
      deepQueryAll(timeline, '.title')
        .find(({ dataset }) => dataset['id'] === 'constellation-launch')
        ?.click();
      await updated(timeline);
      expect(accessibleText(deepQuery(timeline, '[part=details]')))
        .to.contain('May 2025')
        .and.to.contain('Three-Body');
    });

    it('zooms by buttons, up to an end, and scrolls within itself', async () => {
      const timeline = await horizontal(900);
      const scroller = deepQuery(timeline, '.scroller');
      const zoomIn = deepQueryAll(timeline, '.zoom')[1] as HTMLElement;
      expect(scroller.scrollWidth).to.be.at.most(scroller.clientWidth);
      for (let times = 0; times < 6; times++) {
        zoomIn.click();
        await updated(timeline);
      }
      expect(timeline.zoom).to.equal(16);
      expect(zoomIn.getAttribute('aria-disabled')).to.equal('true');
      expect(scroller.scrollWidth).to.be.closeTo(16 * 900, 2);
      expect(timeline.getBoundingClientRect().width).to.equal(900);
    });

    it('stands upright where there is no room', async () => {
      const timeline = await horizontal(400);
      expect(timeline.shadowRoot?.querySelector('.vertical')).to.not.equal(null);
      expect(titles(timeline)).to.have.length(topic.events.length);
    });

    it('lies down and stands up as its width changes', async () => {
      const timeline = await horizontal(900);
      (timeline.parentElement as HTMLElement).style.width = '320px';
      await until(() => timeline.shadowRoot?.querySelector('.vertical'), 'the vertical list');
      (timeline.parentElement as HTMLElement).style.width = '700px';
      await until(() => timeline.shadowRoot?.querySelector('.horizontal'), 'the axis');
    });
  });

  it('ignores events that are no list', async () => {
    const timeline = await fixture<ZjTimeline>(
      html`<zj-timeline .events=${'' as unknown as ReportEvent[]}></zj-timeline>`,
    );
    expect(titles(timeline)).to.have.length(topic.events.length);
  });

  it('stays usable with 2,000 events', async () => {
    const events = Array.from({ length: 2000 }, (_, index): ReportEvent => {
      const date = new Date(Date.UTC(2021, 0, 1 + Math.floor(index * 0.9))).toISOString().slice(0, 10);
      return {
        id: `event-${index}`,
        date,
        kind: 'milestone',
        label: { en: `Event ${index}` },
        source: { external: [] },
      };
    });
    const timeline = await fixture<ZjTimeline>(html`<zj-timeline controls="none" .events=${events}></zj-timeline>`);
    expect(deepQueryAll(timeline, '.title')).to.have.length(2000);
    deepQuery(timeline, '.title[tabindex="0"]').focus();
    await press('End');
    await updated(timeline);
    expect(accessibleText(deepActiveElement() as Element)).to.equal('Event 1999');
    const box = (deepActiveElement() as Element).getBoundingClientRect();
    expect(box.bottom).to.be.at.most(innerHeight);
    await press('Enter');
    await updated(timeline);
    expect(timeline.selected).to.equal('event-1999');
  });
});
