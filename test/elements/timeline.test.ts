import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
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
  it('names each event of one date on its axis, and lets each be pressed', async () => {
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

  it('shows every event of the report in order, each date at its own precision', async () => {
    const timeline = await fixture<ZjTimeline>(html`<zj-timeline></zj-timeline>`, 'zh-CN');
    expect(titles(timeline)).to.have.length(topic.events.length);
    const dates = deepQueryAll<HTMLTimeElement>(timeline, 'time');
    const iso = dates.map(({ dateTime }) => dateTime);
    expect(iso).to.deep.equal([...iso].sort());
    const shown = new Map(dates.map((date) => [date.dateTime, accessibleText(date)]));
    expect(shown.get('2025-09-29')).to.equal('2025年9月29日');
    expect(shown.get('2025-05')).to.equal('2025年5月');
    expect(shown.get('2023')).to.equal('2023年');
  });

  it('gives each event its title, description and section, in the page’s language', async () => {
    const timeline = await fixture<ZjTimeline>(html`<zj-timeline></zj-timeline>`);
    const text = accessibleText(timeline);
    for (const { label, description } of topic.events) {
      expect(text).to.contain(label.en);
      expect(text).to.contain(description.en);
    }
    expect(text).to.contain('29').and.to.contain('September').and.to.contain('Talent');
  });

  it('opens an event’s source', async () => {
    const timeline = await fixture<ZjTimeline>(html`<zj-timeline></zj-timeline>`);
    deepQueryAll(timeline, '.source-button')[0]?.click();
    await until(() => timeline.shadowRoot?.querySelector(':popover-open zj-source:state(ready)'), 'the source');
    expect(accessibleText(deepQuery(timeline, '[role=dialog]'))).to.contain('paragraph 4');
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

    it('lets the reader choose one, and all again', async () => {
      const timeline = await fixture<ZjTimeline>(html`<zj-timeline></zj-timeline>`, 'zh');
      const choice = (label: string) =>
        deepQueryAll(timeline, '.choice').find((button) => accessibleText(button).startsWith(label));
      choice('科创人才')?.click();
      await updated(timeline);
      expect(titles(timeline)).to.have.length(3);
      expect(timeline.section).to.equal('talent');
      expect(choice('科创人才')?.getAttribute('aria-pressed')).to.equal('true');
      choice('全部')?.click();
      await updated(timeline);
      expect(titles(timeline)).to.have.length(topic.events.length);
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

    it('makes a mark as long as its date is imprecise', async () => {
      const timeline = await horizontal(900);
      const lengths = new Map(
        deepQueryAll(timeline, '.horizontal .event').map((event) => [
          deepQuery(event, '.title').dataset['id'],
          deepQuery(event, '.mark').getBoundingClientRect().width,
        ]),
      );
      expect(lengths.get('delta-decision')).to.be.closeTo(300, 2);
      expect(lengths.get('constellation-launch')).to.be.closeTo((31 / 1096) * 900, 2);
      expect(lengths.get('centrifuge-in-use')).to.equal(6);
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
