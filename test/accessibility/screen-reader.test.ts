import { expect } from 'chai';
import { html } from 'lit';
import '../../src/index.js';
import { fixture, oneEvent, settled, settledWithin } from '../support/fixture.js';
import { createSample, samples } from '../support/samples.js';
import { spoken } from '../support/screen-reader.js';

/** Beginnings of what is said, in this order, with other things in between. */
const expected: Readonly<Record<string, Readonly<Record<'en' | 'zh', readonly string[]>>>> = {
  'zj-stat': {
    en: [
      'R&D expenditure',
      'button, Source: R&D expenditure',
      'CNY 290.14 billion',
      '2024',
      'Source: Department',
      'button, Data',
      'button, Download',
      'button, Embed',
    ],
    zh: [
      '研发经费投入',
      'button, 来源：研发经费投入',
      '2901.4亿元',
      '2024年',
      '来源：浙江省科学技术厅',
      'button, 数据',
      'button, 下载',
      'button, 嵌入',
    ],
  },
  'zj-stat (hero)': {
    en: ['Average annual growth of fiscal science spending', '18.4%', 'Target: at least 15%', 'button'],
    zh: ['财政科技投入年均增速', '18.4%', '目标', 'button'],
  },
  'zj-stat (inline)': { en: ['button, 3.22% (source: '], zh: ['button, 3.22%（来源：'] },
  'zj-stat-grid': {
    en: ['list, Figures', 'listitem, level 1, position 1, set size 9', 'National key laboratories', '38 laboratories'],
    zh: ['list', 'listitem, level 1, position 1, set size 9', '全国重点实验室', '38家'],
  },
  'zj-chart': {
    en: [
      'figure, 38 national key laboratories, 280 provincial ones',
      'heading, 38 national key laboratories, 280 provincial ones, level 2',
      'Research platforms by level',
      'listbox, Bar chart, values: 3',
      'group, Laboratories',
      'option, National key laboratories 38 laboratories, not selected, position 1, set size 3',
      'option, Provincial key laboratories 280 laboratories, not selected, position 2, set size 3',
      'group, Institutions',
      'table, Data table',
      'rowheader, National key laboratories',
      'cell, 38 laboratories',
    ],
    zh: [
      'heading, 全国重点实验室38家，全省重点实验室280家, level 2',
      '三类科创平台的数量',
      'listbox, 条形图，3项',
      'option, 全国重点实验室 38家',
      'table',
      'cell, 38家',
    ],
  },
  'zj-ranking': {
    en: [
      'table, Places in rankings',
      'columnheader, Place',
      'row, 1st Ningbo',
      'rowheader, Ningbo',
      '7 years in a row',
      'button',
    ],
    zh: ['table, 报告中的名次', 'columnheader, 名次', 'row, 第1位 宁波', 'rowheader, 宁波', '连续7年', 'button'],
  },
  'zj-timeline': {
    en: [
      'group, Timeline',
      'list, 2023',
      'listitem, level 1, position 1, set size 2',
      'button, China-Europe talent centre approved',
      'September',
    ],
    zh: ['group, 大事记', 'list, 2023', 'button, 中欧人才中心获批', '9月'],
  },
  'zj-timeline (horizontal)': {
    en: [
      'button, Zoom out, disabled',
      'button, Zoom in',
      'list, Timeline',
      'listitem, level 1, position 1, set size 11',
      'button, China-Europe talent centre approved 2023',
    ],
    zh: ['list', 'listitem, level 1, position 1, set size 11', 'button, 中欧人才中心获批 2023年'],
  },
  'zj-corridor-map': {
    en: [
      'image, Innovation corridors, schematic map',
      'Schematic; not for boundaries',
      'button, 1 Hangzhou West Science and Technology Innovation Corridor Hangzhou, not pressed',
      'button, Hangzhou Corridor: 1, not pressed',
      'button, Huzhou, not pressed',
    ],
    zh: [
      'image, 科创走廊示意图',
      '示意图，界线与走廊线均不作依据',
      'button, 1 杭州城西科创大走廊 杭州',
      'button, 杭州 走廊：1',
    ],
  },
  'zj-corridor-map (tiles)': {
    en: ['image, Innovation corridors, schematic map', 'Schematic; not for boundaries', 'button, Hangzhou Corridor: 1'],
    zh: ['image, 科创走廊示意图', '示意图，界线与走廊线均不作依据', 'button, 杭州 走廊：1'],
  },
  'zj-system': {
    en: [
      'heading, Companies set the problems and lead; others help to solve them, level 2',
      'listitem, level 1, position 1, set size 10',
      'Set',
      'Enterprise',
      'a problem',
      'Enterprise → Government:',
      'the question',
      'Market → Enterprise:',
    ],
    zh: [
      'heading, 企业出题并牵头，各方合力解题, level 2',
      '出题',
      '企业',
      '提出难题',
      '企业 → 政府：',
      '市场 → 企业：',
    ],
  },
  'zj-system (links)': {
    en: [
      'heading, Platforms pair up, so that results become papers and products alike, level 2',
      'Platform → University:',
      'pairs with',
      '125 laboratories',
      '955 people',
    ],
    zh: ['heading, 平台结对攻关，成果既成论文也成产品, level 2', '平台 → 高校：', '结对', '125家', '955人'],
  },
  'zj-constellation': {
    en: [
      'image, Illustration: 12 satellites',
      'heading, Three-Body Computing Constellation',
      'term',
      '12 satellites',
      '9 months',
    ],
    zh: ['image, 示意图：12颗卫星', 'heading, 三体计算星座', '12颗', '9个月'],
  },
  'zj-achievements': {
    en: [
      'group, Field',
      'button, All 9, pressed',
      'searchbox, Search',
      '9 shown',
      'list',
      'heading, Three-Body Computing',
    ],
    zh: ['group, 领域', 'button, 全部 9, pressed', 'searchbox, 查找', '共9项', 'list', 'heading, 三体计算星座'],
  },
  'zj-list': {
    en: [
      'button, All 6, pressed',
      '6 shown',
      'list, Policies',
      'heading, Opinions on the High-Quality',
      'button',
      'link',
    ],
    zh: ['button, 全部 6, pressed', '共6项', 'list', 'heading, 《高能级科创平台高质量发展的若干意见》', 'button'],
  },
  'zj-source': {
    en: [
      'R&D expenditure',
      'term',
      'As printed',
      '2901.4亿元',
      'Overview, paragraph 2',
      'group, Copy citation',
      'button, BibTeX',
    ],
    zh: ['研发经费投入', '报告原文', '2901.4亿元', '总览，第2段', 'group, 复制引用', 'button, BibTeX'],
  },
};

describe('a screen reader, from an element’s beginning to its end', () => {
  for (const lang of ['en', 'zh'] as const) {
    for (const sample of samples) {
      it(`is told what is shown: ${sample.name}, ${lang}`, async () => {
        const place = await fixture<HTMLElement>(html`<div></div>`, lang);
        const element = createSample(sample);
        place.append(element);
        await settledWithin(element);
        const said = await spoken(element);
        let from = 0;
        for (const phrase of expected[sample.name]?.[lang] ?? []) {
          const at = said.findIndex((words, index) => index >= from && words.startsWith(phrase));
          expect(at, `“${phrase}” after “${said[from - 1] ?? 'the beginning'}” in: ${said.join(' | ')}`).to.be.at.least(
            0,
          );
          from = at + 1;
        }
        expect(from, 'something was said').to.be.above(0);
      });
    }
  }

  it('says every button’s and link’s purpose by itself', async () => {
    for (const sample of samples) {
      const place = await fixture<HTMLElement>(html`<div></div>`);
      const element = createSample(sample);
      place.append(element);
      await settled(element);
      // Each group of filters has a button for all.
      const said = (await spoken(element)).filter((phrase) => /^(button|link), (?!All )/.test(phrase));
      const twice = said.filter((phrase, index) => said.indexOf(phrase) !== index);
      expect(twice, `${sample.name}: ${twice.join()}`).to.deep.equal([]);
    }
  });

  it('hears an error where the element stands', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const original = console.error;
    console.error = () => {};
    try {
      for (const sample of samples.filter(({ attributes }) => Object.keys(attributes).length > 0)) {
        const element = createSample(sample);
        const [name = ''] = Object.keys(sample.attributes);
        if (['orientation', 'layout'].includes(name)) continue;
        element.setAttribute(name, 'no-such-thing');
        const failed = oneEvent(element, 'zj-error');
        place.append(element);
        await failed;
        await settled(element);
        expect((await spoken(element)).join(' '), sample.name).to.contain('no-such-thing');
      }
    } finally {
      console.error = original;
    }
  });
});
