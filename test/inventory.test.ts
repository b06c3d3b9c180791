import { expect } from 'chai';
import { html, type TemplateResult } from 'lit';
import '../src/index.js';
import { figureParts } from '../src/format/figure.js';
import { recordsOfKind, topicOfKind, type RecordKind } from '../src/report/kinds.js';
import { bundledReport } from '../src/report/registry.js';
import type { Figure, FiguresTopic, ReportRecord } from '../src/report/types.js';
import rows from './fixtures/inventory.json';
import { fixture } from './support/fixture.js';
import { accessibleText } from './support/text.js';

/** A row of all that the report states: its paragraph, its kind, the words as printed. */
interface Row {
  readonly ref: string;
  readonly kind: string;
  readonly printed: string;
}

/** The element that puts records of a kind within a reader's reach. */
const shownBy: Readonly<Record<string, (record: ReportRecord) => TemplateResult>> = {
  figure: ({ id }) => html`<zj-stat fact=${id}></zj-stat>`,
  event: () => html`<zj-timeline></zj-timeline>`,
  achievement: () => html`<zj-achievements></zj-achievements>`,
  system: ({ id }) => html`<zj-system system=${id}></zj-system>`,
  policy: () => html`<zj-list kind="policy"></zj-list>`,
  place: () => html`<zj-list kind="place"></zj-list>`,
  cooperation: () => html`<zj-list kind="cooperation"></zj-list>`,
};

async function recordOf({ ref, kind, printed }: Row): Promise<ReportRecord> {
  const topic = topicOfKind(kind);
  if (!topic) throw new Error(`${kind} is no kind of record`);
  const records = recordsOfKind({ [topic]: await bundledReport.load(topic) }, kind as RecordKind);
  const record = records.find(
    ({ source }) => 'paragraph' in source && source.paragraph === ref && source.printed === printed,
  );
  if (!record) throw new Error(`No ${kind} carries ${printed} of ${ref}`);
  return record;
}

describe('everything that the report states', () => {
  for (const { ref, kind, printed } of rows) {
    it(`is within reach: ${kind} ${printed} (${ref})`, async () => {
      const record = await recordOf({ ref, kind, printed });
      const render = shownBy[kind];
      if (!render) throw new Error(`No element shows a ${kind}`);
      for (const lang of ['zh-CN', 'en']) {
        const language = lang.slice(0, 2);
        const text = accessibleText(await fixture<HTMLElement>(render(record), lang));
        expect(text).to.contain(record.label[language]);
        if (kind !== 'figure') continue;
        const { units } = (await bundledReport.load('figures')) as FiguresTopic;
        const number = figureParts(record as Figure, units, { language, tag: lang }).find(
          ({ type }) => type === 'number',
        );
        expect(text).to.contain(number?.text);
        // What stands in print in digits stands in Chinese with the same digits.
        const digits = language === 'zh' ? (printed.match(/[\d.]+/g) ?? []) : [];
        for (const each of digits) expect(text).to.contain(each);
      }
    });
  }
});
