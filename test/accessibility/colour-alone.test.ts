import { expect } from 'chai';
import '../../src/index.js';
import { until, updated } from '../support/fixture.js';
import { type Sample, samples } from '../support/samples.js';
import { show } from '../support/show.js';
import { accessibleText, deepQuery, deepQueryAll } from '../support/text.js';

const sampleNamed = (name: string) => samples.find((sample) => sample.name === name) as Sample;

/** What the eye tells apart without colours: sizes, weights, lines, opacities left aside. */
function shapeOf(element: Element, pseudo: string | null = null): string {
  const style = getComputedStyle(element, pseudo);
  const { content, fontWeight, textDecorationLine, blockSize, strokeWidth, fillOpacity } = style;
  return [content, fontWeight, textDecorationLine, blockSize, strokeWidth, fillOpacity].join(' ');
}

interface State {
  readonly name: string;
  /** What can be in the state, and what of it is seen to be. */
  readonly of: string;
  readonly seenAt: string;
  readonly pseudo?: string;
  /** What assistive technology is told. */
  readonly told: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

const states: readonly State[] = [
  { name: 'zj-achievements', of: '.choice', seenAt: '.choice', told: 'aria-pressed' },
  { name: 'zj-list', of: '.choice', seenAt: '.choice', told: 'aria-pressed' },
  {
    name: 'zj-timeline',
    of: '.title',
    seenAt: '.event',
    told: 'aria-pressed',
    attributes: { selected: 'aksu-pilot' },
  },
  {
    name: 'zj-timeline (horizontal)',
    of: '.title',
    seenAt: '.title-text',
    told: 'aria-pressed',
    attributes: { selected: 'aksu-pilot' },
  },
  {
    name: 'zj-corridor-map',
    of: '.entry',
    seenAt: '.entry-name',
    told: 'aria-pressed',
    attributes: { selected: '330200' },
  },
  {
    name: 'zj-achievements',
    of: '.record',
    seenAt: '.record',
    pseudo: '::before',
    told: 'aria-current',
    attributes: { selected: 'qwen3' },
  },
  {
    name: 'zj-list',
    of: '.record',
    seenAt: '.record',
    pseudo: '::before',
    told: 'aria-current',
    attributes: { selected: 'delta-decision' },
  },
];

describe('without colour', () => {
  for (const { name, of, seenAt, pseudo = null, told, attributes } of states) {
    it(`one that is chosen is told from the others: ${of} in ${name}`, async () => {
      const element = await show(sampleNamed(name), 800, attributes);
      const bearers = deepQueryAll(element, of);
      const isChosen = bearers.map((bearer) => bearer.getAttribute(told) === 'true');
      expect(isChosen.filter(Boolean).length, told).to.be.within(1, 2);
      const seen = deepQueryAll(element, seenAt);
      expect(seen).to.have.length(bearers.length);
      const shapes = (chosen: boolean) =>
        new Set(seen.filter((_, index) => isChosen[index] === chosen).map((each) => shapeOf(each, pseudo)));
      for (const shape of shapes(true)) expect([...shapes(false)]).to.not.include(shape);
    });
  }

  it('the section in view is told from the others in a report', async () => {
    const report = await show({ tag: 'zj-report', name: 'zj-report', attributes: {} });
    const links = deepQueryAll(report, '.contents a');
    deepQuery(report, '.section').scrollIntoView();
    const currentOf = () => links.filter((link) => link.hasAttribute('aria-current'));
    await until(() => currentOf().length > 0, 'a section in view');
    const current = currentOf();
    expect(current).to.have.length(1);
    const others = links.filter((link) => !current.includes(link)).map((link) => shapeOf(link));
    expect(others).to.not.include(shapeOf(current[0] as Element));
  });

  it('a point that is pointed at is underlined in a chart, and selected in its list', async () => {
    const chart = await show(sampleNamed('zj-chart'));
    const points = deepQueryAll(chart, '.point');
    points[1]?.click();
    await updated(chart);
    const lines = points.map((point) => getComputedStyle(deepQuery(point, '.label')).textDecorationLine);
    expect(lines.map((line) => line === 'underline')).to.deep.equal(points.map((_, index) => index === 1));
    expect(points.map(({ ariaSelected }) => ariaSelected === 'true')).to.deep.equal(
      points.map((_, index) => index === 1),
    );
  });

  it('each part of a chart has its name and value beside its colour', async () => {
    for (const dataset of ['platforms', 'corridor-holdings']) {
      const chart = await show({ tag: 'zj-chart', name: dataset, attributes: { dataset, type: 'bar' } });
      const points = deepQueryAll(chart, '.point');
      expect(points).to.not.have.length(0);
      for (const point of points) {
        expect(accessibleText(deepQuery(point, '.label'))).to.not.equal('');
        if (!point.matches('.rest')) expect(accessibleText(deepQuery(point, '.value'))).to.match(/\d/);
      }
    }
  });

  it('each result’s field is in words beside its square', async () => {
    const achievements = await show(sampleNamed('zj-achievements'));
    const kickers = deepQueryAll(achievements, '.kicker[class*=category-]');
    expect(kickers).to.not.have.length(0);
    const [, ...fields] = deepQueryAll(achievements, '.facet:first-child .choice').map((each) =>
      each.textContent.trim(),
    );
    const wordOf = new Map(kickers.map((kicker) => [kicker.className, accessibleText(kicker)]));
    expect(new Set(wordOf.values()).size, 'as many words as colours').to.equal(wordOf.size);
    for (const word of wordOf.values())
      expect(
        fields.some((field) => field.startsWith(word)),
        word,
      ).to.equal(true);
  });

  it('a corridor on the map has a number, which its list repeats', async () => {
    const map = await show(sampleNamed('zj-corridor-map'));
    const digits = deepQueryAll(map, '.corridor .digit').map(({ textContent }) => textContent.trim());
    const listed = deepQueryAll(map, '.entry-number').map(({ textContent }) => textContent.trim());
    expect(listed).to.not.have.length(0);
    expect([...new Set(digits)].sort()).to.deep.equal([...listed].sort());
  });
});
