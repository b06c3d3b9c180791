import { expect } from 'chai';
import { html } from 'lit';
import '../../src/index.js';
import type { ZjReport } from '../../src/elements/report/report.js';
import { composeSection, type ReportTopics } from '../../src/elements/report/report.utils.js';
import { bundledReport } from '../../src/report/registry.js';
import { topicNames } from '../../src/report/topics.js';
import report from '../../data/zhejiang-2021-2025/report.json';
import { fixture, oneEvent, silence, until, updated } from '../support/fixture.js';
import {
  accessibleText,
  deepActiveElement,
  deepQuery,
  deepQueryAll,
  deepQueryEvery,
  deepQuerySome,
} from '../support/text.js';

const titles = (page: ZjReport) => deepQueryAll(page, '.section-title').map((title) => accessibleText(title));

const kickers = (page: ZjReport) =>
  deepQueryAll(page, '.section-head > .kicker').map((kicker) => accessibleText(kicker));

async function filled(page: ZjReport): Promise<void> {
  await until(() => deepQueryEvery(page, '[part=section]', (section) => section.matches('.filled')), 'all sections');
  await until(
    () => deepQueryEvery(page, '.block > :not(.block-title)', (element) => element.matches(':state(ready)')),
    'all elements',
  );
}

describe('<zj-report>', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('has the report’s sections in order, and a table of contents that leads to them', async () => {
    const page = await fixture<ZjReport>(html`<zj-report></zj-report>`, 'zh');
    const labels = report.sections.map(({ label }) => label.zh);
    expect(titles(page)).to.deep.equal(report.sections.map(({ claim }) => claim.zh));
    expect(kickers(page)).to.deep.equal(labels);
    const links = deepQueryAll<HTMLAnchorElement>(page, 'nav a');
    expect(links.map((link) => accessibleText(link))).to.deep.equal(labels);
    expect(links.map(({ hash }) => hash)).to.deep.equal(report.sections.map(({ id }) => `#zj-section-${id}`));
  });

  it('names its sections in short where the row has little room, so that in Chinese all are in view on a phone', async () => {
    const short = report.sections.map((section) => section.shortLabel?.zh ?? section.label.zh);
    for (const [width, names] of [
      [343, short],
      [1000, report.sections.map(({ label }) => label.zh)],
    ] as const) {
      const box = await fixture<HTMLElement>(html`<div style="width: ${width}px"><zj-report></zj-report></div>`, 'zh');
      const nav = deepQuery(box, 'nav');
      expect(deepQueryAll(box, 'nav a').map((link) => link.innerText.trim())).to.deep.equal(names);
      expect(nav.scrollWidth, `${width} px`).to.be.at.most(nav.clientWidth);
    }
  });

  it('loads what is in view first, and in the end everything, without an error', async () => {
    const page = await fixture<ZjReport>(html`<zj-report></zj-report>`);
    await until(() => deepQueryAll(page, '[part=section].filled').length > 0, 'the first section');
    expect(deepQuery(page, '[part=section]').matches('.filled')).to.equal(true);
    expect(deepQueryAll(page, '[part=section]').at(-1)?.matches('.filled')).to.equal(false);
    await filled(page);
    expect(deepQueryAll(page, '.error')).to.have.length(0);
  });

  it('fits its width, whatever it is', async () => {
    for (const width of [320, 1200]) {
      const box = await fixture<HTMLElement>(html`<div style="width: ${width}px"><zj-report></zj-report></div>`);
      box.scrollIntoView();
      await filled(box.firstElementChild as ZjReport);
      for (const block of deepQuerySome(box, '.block > *')) {
        const { left, right } = block.getBoundingClientRect();
        expect(right - box.getBoundingClientRect().left, `${block.localName} at ${width}`).to.be.at.most(width + 1);
        expect(left).to.be.at.least(box.getBoundingClientRect().left - 1);
      }
    }
  });

  it('gives its one section the whole width', async () => {
    for (const width of [700, 1050, 1354]) {
      const box = await fixture<HTMLElement>(
        html`<div style="width: ${width}px"><zj-report sections="core-technology"></zj-report></div>`,
      );
      expect(deepQuery(box, '[part=section]').getBoundingClientRect().width, `at ${width}`).to.equal(width);
    }
  });

  it('marks the section that the reader is at', async () => {
    const page = await fixture<ZjReport>(html`<zj-report sections="lead talent"></zj-report>`);
    await filled(page);
    const current = () => deepQueryAll(page, 'nav a[aria-current]').map((link) => accessibleText(link));
    deepQueryAll(page, '[part=section]')[1]?.scrollIntoView();
    await until(() => current().join() === 'Talent', 'the second entry');
    scrollTo(0, 0);
    deepQueryAll(page, '[part=section]')[0]?.scrollIntoView();
    await until(() => current().join() === 'Overview', 'the first entry');
  });

  describe('folds what is beyond the face of a section', () => {
    const folded = (page: ZjReport) => deepQuerySome<HTMLDetailsElement>(page, 'details.more');

    it('and names what it holds, which a press opens', async () => {
      const page = await fixture<ZjReport>(html`<zj-report sections="talent"></zj-report>`, 'en');
      await filled(page);
      const [more] = folded(page);
      const summary = deepQuery(more, 'summary');
      expect(accessibleText(summary))
        .to.match(/^More data/)
        .and.to.contain('Other figures')
        .and.to.contain('Events');
      const [hidden] = deepQuerySome(more, 'zj-timeline');
      expect(hidden.checkVisibility()).to.equal(false);
      summary.click();
      expect(hidden.checkVisibility()).to.equal(true);
    });

    it('but not on paper', async () => {
      const page = await fixture<ZjReport>(html`<zj-report sections="lead talent"></zj-report>`);
      await filled(page);
      const [first, ...others] = folded(page);
      expect(others).to.have.length(1);
      first.open = true;
      dispatchEvent(new Event('beforeprint'));
      expect(folded(page).map(({ open }) => open)).to.deep.equal([true, true]);
      dispatchEvent(new Event('afterprint'));
      expect(folded(page).map(({ open }) => open)).to.deep.equal([true, false]);
    });

    it('and opens it for an address that names something in it', async () => {
      history.replaceState(null, '', '#zj-policy-platform-evaluation');
      const page = await fixture<ZjReport>(html`<zj-report sections="platforms"></zj-report>`);
      await filled(page);
      await until(() => deepQuery(page, '[data-id=platform-evaluation]').checkVisibility(), 'the policy in sight');
    });
  });

  it('goes to the section that the address names', async () => {
    const page = await fixture<ZjReport>(html`<zj-report></zj-report>`);
    await filled(page);
    location.hash = '#zj-section-talent';
    await until(() => (deepActiveElement() as HTMLElement).dataset['id'] === 'talent', 'the focus in the section');
    expect((deepActiveElement() as Element).getBoundingClientRect().top).to.be.within(-1, innerHeight / 2);
  });

  describe('opened at a section', () => {
    const top = (page: ZjReport, id: string) =>
      deepQueryAll(page, '[part=section]')
        .find((section) => (section as HTMLElement).dataset['id'] === id)
        ?.getBoundingClientRect().top ?? NaN;
    const isAt = (page: ZjReport, id: string) => top(page, id) > -1 && top(page, id) < innerHeight / 3;
    const open = async (fragment: string) => {
      scrollTo(0, 0);
      history.replaceState(null, '', fragment);
      const page = await fixture<ZjReport>(html`<zj-report></zj-report>`);
      // The last section would be at the end of the page, and its start out of reach.
      (page.parentElement as HTMLElement).style.paddingBlockEnd = '100vh';
      return page;
    };

    afterEach(() => history.replaceState(null, '', location.pathname + location.search));

    it('lands there, and stays while the others come', async () => {
      const page = await open('#zj-section-ecosystem');
      await filled(page);
      await until(() => isAt(page, 'ecosystem'), 'the section');
      // Also by an entry that is chosen before they are all there.
      const other = await open('#');
      deepQueryAll<HTMLAnchorElement>(other, 'nav a').at(-1)?.click();
      await filled(other);
      await until(() => isAt(other, 'ecosystem'), 'the section');
    }).timeout(30_000);

    it('leaves the reader where they scroll to meanwhile', async () => {
      const page = await open('#zj-section-ecosystem');
      await until(() => isAt(page, 'ecosystem'), 'the section');
      scrollTo(0, 0);
      await filled(page);
      expect(scrollY).to.equal(0);
    }).timeout(30_000);

    it('goes to an entry again, and stays in a page with a base', async () => {
      const base = document.createElement('base');
      base.href = 'https://example.org/elsewhere/';
      document.head.append(base);
      try {
        const page = await open('#zj-section-talent'.replace(/^/, location.href.split('#')[0] as string));
        await filled(page);
        const link = deepQueryAll<HTMLAnchorElement>(page, 'nav a').find(({ hash }) => hash === '#zj-section-talent');
        expect(link?.href).to.equal(location.href);
        await until(() => isAt(page, 'talent'), 'the section');
        scrollTo(0, 0);
        link?.click();
        await until(() => isAt(page, 'talent'), 'the section again');
      } finally {
        base.remove();
      }
    }).timeout(30_000);
  });

  it('goes on loading and following where it is moved to', async () => {
    const page = await fixture<ZjReport>(html`<zj-report sections="lead talent"></zj-report>`);
    const elsewhere = await fixture<HTMLElement>(html`<div></div>`);
    elsewhere.append(page);
    await filled(page);
    deepQueryAll(page, '[part=section]')[1]?.scrollIntoView();
    await until(() => deepQueryAll(page, 'nav a')[1]?.ariaCurrent === 'location', 'the second entry');
  });

  it('shows chosen sections only, in the report’s order', async () => {
    const page = await fixture<ZjReport>(html`<zj-report sections="talent lead"></zj-report>`);
    expect(kickers(page)).to.deep.equal(['Overview', 'Talent']);
  });

  it('keeps the sections it knows where one is unknown, and says which there are', async () => {
    silence('error');
    const page = document.createElement('zj-report');
    page.sections = 'lead talents';
    const failed = oneEvent(page, 'zj-error');
    (await fixture<HTMLElement>(html`<div lang="en"></div>`)).append(page);
    expect((await failed).message).to.contain('talent');
    await updated(page);
    expect(kickers(page)).to.deep.equal(['Overview']);
  });

  it('continues the outline of the page without a gap', async () => {
    const page = await fixture<ZjReport>(html`<zj-report heading-level="2" sections="talent"></zj-report>`);
    await filled(page);
    const levels = deepQueryAll(page, '[role=heading], h1, h2, h3, h4, h5, h6').map((heading) =>
      Number(heading.ariaLevel ?? heading.localName[1]),
    );
    expect(levels[0]).to.equal(2);
    levels.slice(1).forEach((level, index) => expect(level - (levels[index] ?? 0), levels.join()).to.be.at.most(1));
  });
});

async function loadTopics(): Promise<ReportTopics> {
  return Object.fromEntries(
    await Promise.all(topicNames.map(async (name) => [name, await bundledReport.load(name)] as const)),
  ) as unknown as ReportTopics;
}

describe('composeSection', () => {
  it('shows every record of the report in some section', async () => {
    const topics = await loadTopics();
    const stories = topics.report.sections.map((section) => composeSection(section, topics));
    const blocks = stories.flatMap(({ face, more }) => [...face, ...more]);
    const shown = (element: string) => blocks.filter((block) => block.element === element);
    const facts = blocks.flatMap((block) => (block.element === 'stat-grid' ? block.facts.split(' ') : []));
    expect([...facts].sort()).to.deep.equal(topics.figures.figures.map(({ id }) => id).sort());
    expect(shown('system')).to.have.length(topics.systems.systems.length);
    expect(shown('chart')).to.have.length(topics.datasets.datasets.length);
    for (const element of ['ranking', 'corridor-map', 'constellation'])
      expect(shown(element), element).to.have.length(1);
    expect(shown('list').map((block) => 'kind' in block && block.kind)).to.include.members([
      'policy',
      'cooperation',
      'place',
    ]);
  });

  it('has on the face of each section at most three figures, and one graphic that says something else', async () => {
    const topics = await loadTopics();
    for (const section of topics.report.sections) {
      const { face } = composeSection(section, topics);
      expect(
        face.map(({ element }) => element),
        section.id,
      ).to.have.length(2);
      const [grid, graphic] = face;
      const facts = grid?.element === 'stat-grid' ? grid.facts.split(' ') : [];
      expect(facts, section.id).to.deep.equal(section.keyFigures);
      const dataset = topics.datasets.datasets.find(({ id }) => graphic?.element === 'chart' && id === graphic.dataset);
      const points = dataset?.panels.flatMap((panel) => panel.points.map(({ figure }) => figure)) ?? [];
      expect(
        points.filter((figure) => facts.includes(figure)),
        section.id,
      ).to.deep.equal([]);
    }
  });

  it('takes the first three figures where the data names none', async () => {
    const topics = await loadTopics();
    const { face } = composeSection({ id: 'platforms', label: {} }, topics);
    const [grid] = face;
    expect(grid?.element === 'stat-grid' && grid.facts.split(' ')).to.have.length(3);
  });
});
