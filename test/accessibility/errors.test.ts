import { expect } from 'chai';
import { html } from 'lit';
import '../../src/index.js';
import { fixture, oneEvent, settled, silence } from '../support/fixture.js';
import { createSample, type Sample } from '../support/samples.js';
import { accessibleText } from '../support/text.js';

/** Attributes that name something of the report, each with a slip of the pen and what was meant. */
const slips: readonly [tag: string, name: string, slip: string, meant: string, others?: Sample['attributes']][] = [
  ['zj-stat', 'fact', 'rd-expenditur', 'rd-expenditure'],
  ['zj-stat-grid', 'facts', 'rd-expenditur', 'rd-expenditure'],
  ['zj-stat-grid', 'section', 'talnt', 'talent'],
  ['zj-chart', 'dataset', 'platfroms', 'platforms'],
  ['zj-chart', 'type', 'bars', 'bar', { dataset: 'platforms' }],
  ['zj-chart', 'orientation', 'vertcal', 'vertical', { dataset: 'platforms' }],
  ['zj-timeline', 'section', 'talnt', 'talent'],
  ['zj-timeline', 'selected', 'aksu-pliot', 'aksu-pilot'],
  ['zj-corridor-map', 'selected', '33010', '330100'],
  ['zj-system', 'system', 'siti-yipin', 'siti-yiping'],
  ['zj-achievements', 'section', 'talnt', 'talent'],
  ['zj-achievements', 'selected', 'qwen', 'qwen3'],
  ['zj-list', 'kind', 'polcy', 'policy'],
  ['zj-list', 'section', 'talnt', 'talent', { kind: 'policy' }],
  ['zj-report', 'sections', 'talnt', 'talent'],
  ['zj-source', 'record', 'rd-expenditur', 'rd-expenditure'],
];

const said: Readonly<Record<string, (slip: string, name: string) => RegExp>> = {
  en: (slip, name) =>
    new RegExp(
      `^Error: (This report has no “${slip}” \\(${name}\\)|“${slip}” \\(${name}\\) does not suit what is shown)\\.`,
    ),
  zh: (slip, name) => new RegExp(`^错误：(报告中没有“${slip}”（${name}）|“${slip}”（${name}）不适用于这组数据)。`),
};

const asked: Readonly<Record<string, RegExp>> = { en: /Did you mean ([^?]+)\?/, zh: /是否要用([^？]+)？/ };

describe('a message', () => {
  for (const lang of ['en', 'zh']) {
    for (const [tag, name, slip, meant, others = {}] of slips) {
      it(`is a sentence that says it is an error, what was asked, and what was meant: ${tag} ${name}, ${lang}`, async () => {
        silence('error');
        const place = await fixture<HTMLElement>(html`<div></div>`, lang);
        const element = createSample({ tag, name: tag, attributes: { ...others, [name]: slip } });
        const failed = oneEvent(element, 'zj-error');
        place.append(element);
        await failed;
        await settled(element);
        const shown = element.shadowRoot?.querySelector('[part=error]');
        const words = accessibleText(shown as Element);
        expect(words).to.match(said[lang]?.(slip, name) as RegExp);
        expect(asked[lang]?.exec(words)?.[1]?.split(/, | or |、|或/)).to.include(meant);
      });
    }

    it(`says which attribute is missing, and some of what it may be: ${lang}`, async () => {
      silence('error');
      const element = await fixture<HTMLElement>(html`<zj-stat></zj-stat>`, lang);
      expect(accessibleText(element)).to.match(
        lang === 'en'
          ? /^Error: Say what to show with the attribute fact\. For example: \S/
          : /^错误：请用属性 fact 指定要显示的内容。例如：\S/,
      );
    });
  }
});
