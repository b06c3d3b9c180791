import { expect } from 'chai';
import { figureParts, formatFigure, placeFigure } from '../../src/format/figure.js';
import type { Locale } from '../../src/format/language.js';
import type { Figure, FiguresTopic } from '../../src/report/types.js';
import topic from '../../data/zhejiang-2021-2025/figures.json';

const zh: Locale = { language: 'zh', tag: 'zh-CN' };
const en: Locale = { language: 'en', tag: 'en' };
const { figures, units } = topic as unknown as FiguresTopic;

function text(id: string, locale: Locale): string {
  const figure = figures.find((each) => each.id === id);
  if (!figure) throw new Error(`No figure ${id}`);
  return formatFigure(figure, units, locale).replaceAll('\u00a0', ' ');
}

describe('formatFigure', () => {
  const cases: [id: string, zh: string, en: string][] = [
    ['rd-expenditure', '2901.4亿元', 'CNY 290.14 billion'],
    ['rd-intensity', '3.22%', '3.22%'],
    ['membrane-countries', '20多个国家', 'more than 20 countries'],
    ['first-satellites', '12颗', '12 satellites'],
    ['constellation-months', '9个月', '9 months'],
    ['pioneer-goose-projects', '2791项', '2,791 projects'],
    ['high-tech-share-gain', '7.19个百分点', '7.19 percentage points'],
    ['three-new-share', '28.5%左右', 'about 28.5%'],
    ['enterprise-shares', '80%～90%', '80–90%'],
    ['talent-cities-rank', '前50位', 'top 50'],
    ['rd-personnel-per-10000', '207.1人/万名就业者', '207.1 per 10,000 employed'],
    ['commissioners-sent', '超过6万人次', 'more than 60,000 assignments'],
    ['commissioner-projects', '2万余项', 'more than 20,000 projects'],
    ['commissioner-varieties', '超4万项次', 'more than 40,000 applications'],
    ['authorised-places', '4.88万余名', 'more than 48,800 places'],
    ['science-fund', '110亿元', 'CNY 11 billion'],
    ['fiscal-spending', '886.51亿元', 'CNY 88.651 billion'],
    ['fiscal-growth-target', '15%以上', 'at least 15%'],
    ['corridor-land', '约1%', 'about 1%'],
    ['innovation-capability', '第4位', '4th'],
    ['rd-personnel-share-rank', '第3位', '3rd'],
    ['hangzhou-cluster', '第13位', '13th'],
  ];
  for (const [id, chinese, english] of cases) {
    it(`says ${id} as ${chinese} and ${english}`, () => {
      expect(text(id, zh)).to.equal(chinese);
      expect(text(id, en)).to.equal(english);
    });
  }

  it('keeps a number and its unit on one line', () => {
    const figure = figures.find(({ id }) => id === 'rd-expenditure') as Figure;
    expect(formatFigure(figure, units, en)).to.equal('CNY\u00a0290.14\u00a0billion');
  });

  it('sets number, scale and unit apart', () => {
    const figure = figures.find(({ id }) => id === 'rd-expenditure') as Figure;
    expect(figureParts(figure, units, zh)).to.deep.equal([
      { type: 'number', text: '2901.4' },
      { type: 'scale', text: '亿' },
      { type: 'unit', text: '元' },
    ]);
  });

  it('keeps trailing zeros that were printed, and adds none', () => {
    const figure = { ...(figures[2] as Figure), value: 18, digits: 3 };
    expect(formatFigure(figure, units, en)).to.equal('18.0%');
    expect(formatFigure({ ...figure, digits: 2 }, units, en)).to.equal('18%');
  });

  it('says both scales of a range whose bounds differ in scale', () => {
    const figure = {
      ...(figures[1] as Figure),
      value: [900000, 2000000] as const,
      digits: 1,
      qualifier: 'range' as const,
    };
    expect(formatFigure(figure, units, en).replaceAll('\u00a0', ' ')).to.equal('CNY 900,000–2 million');
    expect(formatFigure(figure, units, zh)).to.equal('90万～200万元');
  });

  it('falls back to English patterns in a language that the units lack', () => {
    const figure = figures.find(({ id }) => id === 'first-satellites') as Figure;
    expect(formatFigure(figure, units, { language: 'fr', tag: 'fr' }).replaceAll('\u00a0', ' ')).to.equal(
      '12 satellites',
    );
  });
});

describe('a figure as it is printed', () => {
  const counted = {
    items: { zh: '{value}个', en: { one: '{value} item', other: '{value} items' } },
    percent: { zh: '{value}%', en: '{value}%' },
  };
  const de: Locale = { language: 'de', tag: 'de' };
  const show = (value: Figure['value'], digits: Figure['digits'], printed: string, locale: Locale, unit = 'items') =>
    formatFigure(
      {
        id: 'x',
        label: { en: 'X' },
        value,
        digits,
        unit,
        qualifier: typeof value === 'number' ? 'exact' : 'range',
        source: { paragraph: 's.1', printed },
      },
      counted,
      locale,
    ).replaceAll('\u00a0', ' ');

  it('has digits of its own at each end of a range', () => {
    expect(show([8, 12], [1, 2], '8–12', en)).to.equal('8–12 items');
    expect(show([8, 12], [1, 2], '8–12', zh)).to.equal('8～12个');
    expect(show([9.5, 10.5], [2, 3], '9.5–10.5%', en, 'percent')).to.equal('9.5–10.5%');
    expect(show([9.5, 10.5], [2, 3], '9.5–10.5%', zh, 'percent')).to.equal('9.5%～10.5%');
    expect(show([800, 1200], [3, 4], '800–1,200', en)).to.equal('800–1,200 items');
    expect(show([-0.5, 3.2], [1, 2], '−0.5–3.2%', en, 'percent')).to.equal('-0.5–3.2%');
    expect(show([-5, -3], 1, '−5 to −3%', en, 'percent')).to.equal('-5 to -3%');
    expect(show([-5, -3], 1, '-5%至-3%', zh, 'percent')).to.equal('-5%至-3%');
  });

  it('says the scale at each end in Chinese', () => {
    expect(show([8e8, 9e8], 1, '8亿至9亿', zh)).to.equal('8亿～9亿个');
    expect(show([8e8, 9e8], 1, '8亿至9亿', en)).to.equal('800–900 million items');
  });

  it('keeps digits printed in full, in the scale that shows them best, and pads none', () => {
    expect(show(300000, 6, '300,000', en)).to.equal('300,000 items');
    expect(show(300000, 6, '300,000', zh)).to.equal('30万个');
    expect(show(2000000, 7, '2,000,000', en)).to.equal('2,000,000 items');
    expect(show(2000000, 7, '2.000.000', de)).to.equal('2.000.000 items');
    expect(show(2000000, 7, '2,000,000', zh)).to.equal('200万个');
    expect(show(9876543210, 10, '9,876,543,210', en)).to.equal('9,876,543,210 items');
    expect(show(9876543210, 10, '9876543210', zh)).to.equal('9,876,543,210个');
    expect(show(50000000, 4, '5000万', en)).to.equal('50 million items');
    expect(show(50000000, 4, '5000万', zh)).to.equal('5000万个');
    expect(show(290140000000, 12, '2901.4亿', zh)).to.equal('2901.4亿个');
  });

  it('keeps a zero that a decimal was printed with', () => {
    expect(show(290000000, 3, '2.90亿', zh)).to.equal('2.90亿个');
    expect(show(2000000000, 2, '2.0 billion', en)).to.equal('2.0 billion items');
    expect(show(12.5, 4, '12.50%', zh, 'percent')).to.equal('12.50%');
  });

  it('has no nothing below zero', () => {
    expect(show(-0, 1, '0', en)).to.equal('0 items');
  });

  it('is shown in the words of the report where it has no number', () => {
    const figure = { ...(figures[0] as Figure), words: { zh: '千百倍', en: 'hundreds of times' } };
    expect(formatFigure(figure, units, zh)).to.equal('千百倍');
    expect(formatFigure(figure, units, en)).to.equal('hundreds of times');
  });

  it('has no word for a qualifier that there is not', () => {
    const draft = { ...(figures[1] as Figure), qualifier: undefined } as unknown as Figure;
    expect(formatFigure(draft, units, en)).not.to.contain('format.');
    expect(formatFigure({ ...draft, qualifier: 'constructor' as never }, units, zh)).not.to.contain('format.');
  });
});

describe('placeFigure', () => {
  const place = (id: string) => {
    const found = placeFigure(figures.find((figure) => figure.id === id) as Figure, figures);
    return found && formatFigure(found, units, en);
  };

  it('is the figure itself, the one that states it, or one made of its rank', () => {
    expect(place('innovation-capability')).to.equal('4th');
    expect(place('rd-personnel-share')).to.equal('3rd');
    expect(place('ningbo-champion')).to.equal('1st');
    expect(place('rd-expenditure')).to.equal(undefined);
  });

  it('says “top 50” of cities among the first 50, never “50th”', () => {
    expect(place('talent-cities')).to.equal('top\u00a050');
  });
});
