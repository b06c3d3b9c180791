import { expect } from 'chai';
import type { ChartConfiguration } from 'chart.js';
import { axisLength, crowded } from '../../src/elements/chart/chart-layout.utils.js';
import { barPicture, doughnutPicture, type PanelBoxes } from '../../src/elements/chart/chart-picture.utils.js';
import {
  chartAxis,
  chartModel,
  readout,
  ringArcs,
  unitText,
  type ChartModel,
  type ChartPanel,
  type ChartPoint,
} from '../../src/elements/chart/chart.utils.js';
import { resolveLocale } from '../../src/format/resolve-locale.js';
import { fittingKinds } from '../../src/report/datasets.js';
import type { Dataset, DatasetsTopic, Figure, FiguresTopic } from '../../src/report/types.js';
import datasetsTopic from '../../data/zhejiang-2021-2025/datasets.json';
import figuresTopic from '../../data/zhejiang-2021-2025/figures.json';

const { datasets } = datasetsTopic as unknown as DatasetsTopic;
const topic = figuresTopic as unknown as FiguresTopic;
const zh = resolveLocale('zh-CN', ['zh', 'en']);
const en = resolveLocale('en', ['zh', 'en']);

const dataset = (id: string) => datasets.find((each) => each.id === id) as Dataset;
const find = (id: string) => topic.figures.find((figure) => figure.id === id);
const model = (id: string, locale = en): ChartModel =>
  chartModel(dataset(id), topic, { kind: dataset(id).kind, orientation: 'horizontal' }, locale);

function figure(value: number | readonly [number, number], unit = 'percent', period?: string): Figure {
  return {
    id: `f-${String(value)}-${period ?? ''}`,
    label: { en: 'F' },
    value,
    unit,
    digits: 2,
    qualifier: typeof value === 'number' ? 'exact' : 'range',
    source: { external: [] },
    ...(period ? { period } : {}),
  };
}

function own(figures: readonly Figure[], more: Partial<Dataset> = {}): Dataset {
  return {
    id: 'own',
    label: { en: 'Own' },
    source: { external: [] },
    kind: 'bar',
    panels: [{ points: figures.map(({ id }) => ({ figure: id })) }],
    ...more,
  };
}

const theme = {
  colours: {
    ink: 'ink',
    muted: 'muted',
    rule: 'rule',
    track: 'track',
    edge: 'edge',
    reference: 'reference',
    'part-1': 'accent',
    'part-2': 'second',
    'part-3': 'third',
  },
  fontFamily: 'serif',
  fontSize: 12,
};
const boxes: PanelBoxes = {
  width: 500,
  height: 130,
  area: { left: 100, top: 30, width: 300, height: 100 },
  middles: [10, 30, 50, 70, 90],
  thickness: 20,
};
const options = { theme, ticks: true, track: true, active: -1 };

describe('chartModel', () => {
  it('has every dataset of the report, in both languages, each value as printed', () => {
    for (const { id } of datasets) {
      for (const locale of [zh, en]) {
        const { title, measure, points, name } = model(id, locale);
        const { claim, label } = dataset(id);
        expect(title, id).to.equal(claim?.[locale.language]);
        expect(measure, id).to.contain(label[locale.language] ?? '-');
        expect(name, id).to.contain(String(points.length));
        for (const point of points) expect(point.value, id).to.match(/\d/);
      }
    }
    expect(model('commissioners', zh).points.map(({ value }) => value)).to.deep.equal([
      '超过6万人次',
      '2万余项',
      '超4万项次',
    ]);
  });

  it('keeps a range a range: two ends, never one number', () => {
    const { points, panels, summary } = model('enterprise-shares');
    expect(points).to.have.length(5);
    for (const point of points) {
      expect([point.low, point.high, point.isRange]).to.deep.equal([80, 90, true]);
      expect(point.value).to.equal('80–90%');
    }
    expect(panels[0]?.axis).to.include({ start: 0, end: 100 });
    expect(summary).to.contain('Each is 80–90%.');
  });

  it('gives things of different kinds a panel each, on one scale of numbers, and names every unit', () => {
    const { panels, commonScale } = model('consortia');
    expect(panels).to.have.length(3);
    expect(commonScale).to.equal(true);
    expect(new Set(panels.map(({ axis }) => axis.end))).to.have.property('size', 1);
    expect(panels.map(({ title }) => title)).to.deep.equal(['Unit: consortia, organisations, clusters', '', '']);
    expect(model('consortia', zh).panels[0]?.title).to.equal('单位：家、个');
  });

  it('gives panels that say so a scale of their own, and says that lengths do not compare', () => {
    const figures = [figure(40, 'percent'), figure(7, 'years')];
    const panels = figures.map(({ id }) => ({ points: [{ figure: id }] }));
    const apart = chartModel(
      own(figures, { panels, scale: 'own' }),
      { ...topic, figures },
      { kind: 'bar', orientation: 'horizontal' },
      en,
    );
    expect(apart.panels.map(({ axis }) => axis.end)).to.deep.equal([40, 8]);
    expect(apart.panels.map(({ title }) => title)).to.deep.equal(['Unit: %', 'Unit: years']);
    expect(apart.note).to.contain('scale of its own');
  });

  it('names the unit on the axis', () => {
    expect(model('corridor-holdings').measure).to.equal(
      "The corridors' share of the province's total (%); each square is 1%",
    );
    expect(model('platforms', zh).measure).to.equal('三类科创平台的数量，每点为一家');
    expect(model('fiscal-growth', zh).measure).to.equal('财政科技投入增速与目标，年均增速（%）');
    expect(model('corridor-holdings').panels[0]?.title).to.equal('');
    const { claim: _, ...plain } = dataset('corridor-holdings');
    const unclaimed = chartModel(plain, topic, { kind: 'bar', orientation: 'horizontal' }, en);
    expect(unclaimed.title).to.equal(plain.label['en']);
    expect(unclaimed.measure).to.equal('');
    expect(unclaimed.panels[0]?.title).to.equal("Share of the province's total (%)");
    expect(model('platforms', zh).panels.map(({ title }) => title)).to.deep.equal(['实验室（家）', '研发机构（家）']);
  });

  it('knows what a doughnut leaves over', () => {
    const { rest } = model('three-new-share');
    expect(rest?.value).to.be.closeTo(71.5, 1e-9);
    expect(rest?.label).to.equal('The rest of GDP');
  });

  it('says a point with the name and period that it has in the report', () => {
    const [joint] = model('partner-programme').points;
    expect(joint && readout(joint, en)).to.equal(
      'Joint laboratories under the Partner Programme: 125\u00a0laboratories (2025)',
    );
  });

  it('refuses a figure that is not there', () => {
    const unknown = own([], { panels: [{ points: [{ figure: 'none' }] }] });
    expect(() => chartModel(unknown, topic, { kind: 'bar', orientation: 'horizontal' }, en)).to.throw('none');
  });
});

describe('fittingKinds', () => {
  const kinds = (id: string) => fittingKinds(dataset(id), find, topic.units);

  it('lets only parts of one whole be a doughnut', () => {
    expect(kinds('three-new-share')).to.deep.equal(['bar', 'doughnut', 'numbers']);
    expect(kinds('enterprise-shares')).to.deep.equal(['bar', 'numbers']);
  });

  it('lets only shares in whole per cent be a waffle', () => {
    expect(kinds('corridor-holdings')).to.deep.equal(['bar', 'waffle', 'numbers']);
    const fit = (values: (number | [number, number])[], more = {}) => {
      const figures = values.map((value) => figure(value));
      return fittingKinds(
        own(figures, { max: 100, ...more }),
        (id) => figures.find((each) => each.id === id),
        topic.units,
      );
    };
    expect(fit([0, 100])).to.contain('waffle');
    expect(fit([28.5])).to.not.contain('waffle');
    expect(fit([101])).to.not.contain('waffle');
    expect(fit([-1])).to.not.contain('waffle');
    expect(fit([[80, 90]])).to.not.contain('waffle');
    expect(fit([50], { max: undefined })).to.not.contain('waffle');
  });

  it('lets only counts that can be counted be dots', () => {
    expect(kinds('platforms')).to.deep.equal(['bar', 'units', 'numbers']);
    const fit = (value: number, unit: string) =>
      fittingKinds(own([figure(value, unit)]), () => figure(value, unit), topic.units);
    expect(fit(500, 'labs')).to.contain('units');
    expect(fit(501, 'labs')).to.not.contain('units');
    expect(fit(2.5, 'labs')).to.not.contain('units');
    for (const unit of ['percent', 'rank', 'CNY', 'years']) expect(fit(5, unit), unit).to.not.contain('units');
  });

  it('lets no bars stand side by side that count different things', () => {
    expect(kinds('consortia')).to.deep.equal(['units', 'numbers']);
    for (const id of ['partner-programme', 'commissioners', 'talent-assessment']) {
      expect(kinds(id), id).to.deep.equal(['numbers']);
    }
  });

  it('lets no parts be more than the whole, or a range', () => {
    const whole = { value: 100, rest: { en: 'rest' } };
    const fit = (figures: Figure[]) =>
      fittingKinds(own(figures, { whole }), (id) => figures.find((each) => each.id === id), topic.units);
    expect(fit([figure(60), figure(40)])).to.contain('doughnut');
    expect(fit([figure(33.3), figure(33.4), figure(33.3)])).to.contain('doughnut');
    expect(fit([figure(60), figure(41)])).to.not.contain('doughnut');
    expect(fit([figure([10, 20])])).to.not.contain('doughnut');
  });

  it('lets only one measure at several periods be a line: an aim is no later growth', () => {
    expect(kinds('fiscal-growth')).to.deep.equal(['bar', 'numbers']);
    const fit = (figures: Figure[]) =>
      fittingKinds(own(figures, { order: 'time' }), (id) => figures.find((each) => each.id === id), topic.units);
    expect(fit([figure(1, 'percent', '2021'), figure(2, 'percent', '2022')])).to.contain('line');
    expect(fit([figure(1, 'percent', '2021'), figure(2, 'percent', '2021')])).to.not.contain('line');
    expect(fit([figure(1, 'percent', '2021')])).to.not.contain('line');
    expect(fit([figure(1), figure(2)])).to.not.contain('line');
  });
});

describe('chartAxis', () => {
  const ends = (...values: number[]) => {
    const { start, end, ticks } = chartAxis(
      values.map((value) => figure(value)),
      undefined,
      en,
    );
    return [start, end, ticks.length];
  };

  it('begins at zero and ends at the next round number', () => {
    expect(ends(377, 53, 15)).to.deep.equal([0, 400, 5]);
    expect(ends(955, 125)).to.deep.equal([0, 1000, 5]);
    expect(ends(18.4, 15)).to.deep.equal([0, 20, 5]);
    expect(ends(0.3)).to.deep.equal([0, 0.3, 4]);
  });

  it('goes below zero only for values below it', () => {
    const [start, end] = ends(-12, 30);
    expect(start).to.be.at.most(-12);
    expect(end).to.be.at.least(30);
  });

  it('writes its numbers as the language does', () => {
    const texts = (locale: typeof zh) => chartAxis([figure(60000)], undefined, locale).ticks.map(({ text }) => text);
    expect(texts(zh)).to.deep.equal(['0', '2万', '4万', '6万']);
    expect(texts(en)).to.deep.equal(['0', '20,000', '40,000', '60,000']);
  });
});

describe('unitText', () => {
  it('is the unit without a number', () => {
    expect(unitText(topic.units['percent'], zh)).to.equal('%');
    expect(unitText(topic.units['CNY'], en)).to.equal('CNY');
    expect(unitText(topic.units['organisations'], en)).to.equal('organisations');
    expect(unitText(undefined, en)).to.equal('');
  });
});

describe('axisLength', () => {
  it('leaves room for the words beyond each bar', () => {
    expect(axisLength(400, [], 10)).to.equal(400);
    expect(axisLength(400, [{ share: 1, size: 90 }], 10)).to.equal(300);
    // A short bar with long words may be what decides.
    expect(
      axisLength(
        400,
        [
          { share: 1, size: 40 },
          { share: 0.5, size: 290 },
        ],
        10,
      ),
    ).to.equal(200);
    expect(axisLength(50, [{ share: 1, size: 90 }], 10)).to.equal(0);
  });
});

describe('crowded', () => {
  it('keeps the first and the last words, and what does not touch others', () => {
    const spans = [0, 40, 100, 130, 160].map((left) => ({ left, right: left + 50 }));
    expect(crowded(spans)).to.deep.equal([false, true, false, true, false]);
    expect(crowded([])).to.deep.equal([]);
  });
});

describe('the pictures', () => {
  const data = (configuration: ChartConfiguration) =>
    configuration.data.datasets as unknown as { data: unknown[]; backgroundColor: unknown }[];

  it('draw a range from its one end to the other, everything else from zero', () => {
    const shares = model('enterprise-shares').panels[0];
    const growth = model('fiscal-growth').panels[0];
    const [ranges] = shares ? data(barPicture(shares, boxes, true, options)) : [];
    expect(ranges?.data[0]).to.deep.equal({ x: [80, 90], y: 10 });
    const [bars] = growth ? data(barPicture(growth, boxes, true, options)) : [];
    expect(bars?.data).to.deep.equal([
      { x: 18.4, y: 10 },
      { x: 15, y: 30 },
    ]);
    expect(bars?.backgroundColor).to.deep.equal(['accent', 'reference']);
  });

  it('turn with the orientation, and mark the point that is pointed at', () => {
    const [panel] = model('fiscal-growth').panels;
    const [bars] = panel ? data(barPicture(panel, boxes, false, { ...options, active: 1 })) : [];
    expect(bars?.data[0]).to.deep.equal({ x: 10, y: 18.4 });
    expect(bars?.backgroundColor).to.deep.equal(['accent', 'ink']);
  });

  it('set a part against the rest', () => {
    const { panels, rest } = model('three-new-share');
    const [ring] = panels[0] ? data(doughnutPicture(panels[0], rest?.value ?? 0, options)) : [];
    expect(ring?.data).to.deep.equal([28.5, 71.5]);
    expect(ring?.backgroundColor).to.deep.equal(['accent', 'rule']);
  });
});

describe('ringArcs', () => {
  it('gives each part its share of the ring, and the rest what is left', () => {
    const points = [{ high: 60 }, { high: 20 }] as ChartPoint[];
    expect(ringArcs({ points } as unknown as ChartPanel, 20)).to.deep.equal([
      { start: 0, length: 60 },
      { start: 60, length: 20 },
    ]);
  });
});
