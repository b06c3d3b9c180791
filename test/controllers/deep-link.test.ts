import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import type { ZjSelectEvent } from '../../src/controllers/events.js';
import '../../src/elements/achievements/define.js';
import type { ZjAchievements } from '../../src/elements/achievements/achievements.js';
import '../../src/elements/list/define.js';
import type { ZjList } from '../../src/elements/list/list.js';
import { fixture, until, updated } from '../support/fixture.js';
import { accessibleText, deepActiveElement, deepQuery, deepQueryAll } from '../support/text.js';

const marked = (element: Element) => deepQueryAll(element, '[aria-current]').map(({ dataset }) => dataset['id']);

function inView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= -1 && bottom <= innerHeight + 1;
}

describe('deep links', () => {
  beforeEach(() => scrollTo(0, 0));

  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
    scrollTo(0, 0);
  });

  it('lead a page that opens with one to the record, mark it and say so', async () => {
    location.hash = '#zj-policy-delta-decision';
    const selected: string[] = [];
    const page = await fixture<HTMLElement>(
      html`<div @zj-select=${({ kind, id }: ZjSelectEvent) => selected.push(`${kind} ${id}`)}>
        <div style="height: 3000px"></div>
        <zj-list kind="policy"></zj-list>
      </div>`,
    );
    const list = page.querySelector('zj-list') as ZjList;
    await until(() => list.selected === 'delta-decision', 'the selection');
    await updated(list);
    expect(marked(list)).to.deep.equal(['delta-decision']);
    await until(() => inView(deepQuery(list, '[aria-current]')), 'the entry in view');
    expect(selected).to.deep.equal(['policy delta-decision']);
  });

  it('are followed when the address changes, with the focus', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <div style="height: 3000px"></div>
        <zj-achievements></zj-achievements>
      </div>`,
    );
    const achievements = page.querySelector('zj-achievements') as ZjAchievements;
    location.hash = '#zj-achievement-qwen3';
    await until(() => marked(achievements)[0] === 'qwen3', 'the mark');
    await until(() => inView(deepQuery(achievements, '[aria-current]')), 'the result in view');
    await until(() => (deepActiveElement() as HTMLElement).dataset['id'] === 'qwen3', 'the focus');
    location.hash = '#zj-achievement-national-award';
    await until(() => marked(achievements)[0] === 'national-award', 'the other mark');
    expect(marked(achievements)).to.have.length(1);
    expect((deepActiveElement() as HTMLElement).dataset['id']).to.equal('national-award');
    // A page that marks another takes the focus from no reader.
    achievements.selected = 'qwen3';
    await until(() => marked(achievements)[0] === 'qwen3', 'the mark of the page');
    expect((deepActiveElement() as HTMLElement).dataset['id']).to.equal('national-award');
  });

  it('show a record that a filter hides', async () => {
    const list = await fixture<ZjList>(html`<zj-list kind="policy" section="platforms"></zj-list>`);
    location.hash = '#zj-policy-basic-research';
    await until(() => marked(list)[0] === 'basic-research', 'the mark');
    expect(list.section).to.equal('');
  });

  it('leave an author’s choice as it is where there are no buttons', async () => {
    const list = await fixture<ZjList>(html`<zj-list kind="policy" section="platforms" controls="none"></zj-list>`);
    location.hash = '#zj-policy-basic-research';
    await new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    await updated(list);
    expect(list.section).to.equal('platforms');
    expect(marked(list)).to.deep.equal([]);
  });

  it('are taken from no other fragment', async () => {
    const list = await fixture<ZjList>(html`<zj-list kind="policy"></zj-list>`);
    for (const hash of ['#delta-decision', '#zj-policy-', '#zj-policy-%E0%A4%A', '#zj-place-longquan-celadon', '#"]']) {
      location.hash = hash;
      await new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
      await updated(list);
      expect(marked(list), hash).to.deep.equal([]);
      expect(list.matches(':state(ready)')).to.equal(true);
    }
  });

  it('mark the record in every list that has it, and go to the first', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <zj-list kind="place"></zj-list>
        <div style="height: 3000px"></div>
        <zj-list kind="place"></zj-list>
      </div>`,
    );
    const [first, second] = page.querySelectorAll('zj-list') as unknown as [ZjList, ZjList];
    location.hash = '#zj-place-longquan-celadon';
    await until(() => marked(first).length === 1 && marked(second).length === 1, 'both marks');
    await until(() => first.shadowRoot?.activeElement, 'the focus in the first');
    expect(inView(deepQuery(first, '[aria-current]'))).to.equal(true);
  });

  it('are given with each record, and work by keyboard', async () => {
    const list = await fixture<ZjList>(html`<zj-list kind="cooperation"></zj-list>`, 'zh');
    const links = deepQueryAll<HTMLAnchorElement>(list, '.deep-link');
    expect(links).to.have.length(5);
    const [link] = links as [HTMLAnchorElement];
    expect(link.getAttribute('href')).to.equal('#zj-cooperation-basic-research-pilot');
    expect(accessibleText(link)).to.contain('链接');
    expect(link.getAttribute('aria-label')).to.contain('试点省');
    link.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => marked(list)[0] === 'basic-research-pilot', 'the mark');
    expect(location.hash).to.equal('#zj-cooperation-basic-research-pilot');
    expect(deepActiveElement()).to.equal(link);
  });

  it('are whole addresses on a page with a base', async () => {
    const base = document.createElement('base');
    base.href = 'https://example.org/elsewhere/';
    document.head.append(base);
    try {
      const list = await fixture<ZjList>(html`<zj-list kind="place"></zj-list>`);
      const [link] = deepQueryAll<HTMLAnchorElement>(list, '.deep-link') as [HTMLAnchorElement];
      expect(link.href).to.equal(`${location.href.split('#')[0]}#zj-place-shaoxing-rice-wine`);
    } finally {
      base.remove();
    }
  });

  it('are neither given nor followed where the author took them away', async () => {
    location.hash = '#zj-place-longquan-celadon';
    const list = await fixture<ZjList>(html`<zj-list kind="place" links="none"></zj-list>`);
    expect(deepQueryAll(list, '.deep-link')).to.deep.equal([]);
    await updated(list);
    expect(marked(list)).to.deep.equal([]);
  });
});
