import { categoryOf } from '../elements/achievements/achievements.utils.js';
import { cityNames } from '../elements/list/list.utils.js';
import { achievementsView } from '../elements/achievements/achievements.view.js';
import { listView } from '../elements/list/list.view.js';
import { formatDate, formatPeriod } from '../format/date.js';
import { joinNames } from '../format/names.js';
import { ReportError } from '../report/errors.js';
import { findRecord, requireRecord, sectionOf } from '../report/lookup.js';
import type { ReportRecord, ReportTopic } from '../report/types.js';
import { horizontal, paragraph, place, rectangle, stack, type Block, type TextStyle } from './blocks.js';
import { footnotes, words, type Drawing, type Pictured } from './drawing.js';
import { em, sizes, type Canvas } from './look.js';

/** Of a record, what stands about its name. */
interface Entry {
  readonly record: ReportRecord;
  readonly kicker: string;
  /** Its colour among up to eight kinds. */
  readonly category?: number | undefined;
  readonly meta: readonly string[];
}

export const achievements: Pictured = {
  width: () => 960,
  draw: (attributes, topics, canvas) => {
    const { field = '', section = '', selected = '' } = attributes;
    const { report } = topics;
    const { fields, achievements } = topics.achievements;
    const { records: chosen, title } = achievementsView.select(attributes, topics, canvas.locale);
    if (selected) requireRecord(achievements, selected, 'selected');
    const entries = chosen.map((record): Entry => ({
      record,
      kicker: words(findRecord(fields, record.field)?.label, canvas.locale),
      category: categoryOf(fields, record.field),
      meta: [record.period ? formatPeriod(record.period, canvas.locale) : '', sectionName(record, report, canvas)],
    }));
    return draw(
      title,
      entries,
      { selected, empty: { name: field ? 'field' : 'section', value: field || section } },
      canvas,
    );
  },
};

export const list: Pictured = {
  width: () => 960,
  draw: (attributes, topics, canvas) => {
    const { section = '', selected = '' } = attributes;
    const { report, corridors } = topics;
    const { records: chosen, all, title } = listView.select(attributes, topics, canvas.locale);
    if (selected) requireRecord(all, selected, 'selected');
    const entries = chosen.map((record): Entry => {
      const cities = cityNames(record, corridors).map((city) => words(city, canvas.locale));
      const own = sectionName(record, report, canvas);
      const date = record.date ? formatDate(record.date, canvas.locale) : '';
      return { record, kicker: joinNames(cities, canvas.locale) || own, meta: [date, cities.length > 0 ? own : ''] };
    });
    return draw(title, entries, { selected, empty: { name: 'section', value: section } }, canvas);
  },
};

function draw(
  title: string,
  entries: readonly Entry[],
  { selected, empty }: { readonly selected: string; readonly empty: { readonly name: string; readonly value: string } },
  canvas: Canvas,
): Drawing {
  if (entries.length === 0) throw new ReportError('empty-selection', empty);
  const records = entries.map(({ record }) => record);
  const { notes, label } = footnotes(records, canvas.locale);
  const gap = 2 * em;
  const columns = Math.min(entries.length, Math.max(1, Math.floor((canvas.width + gap) / (17 * em + gap))));
  const width = (canvas.width - (columns - 1) * gap) / columns;
  const cells = entries.map((entry) =>
    rows(entry, label(entry.record), entry.record.id === selected, { ...canvas, width }),
  );
  let height = 0;
  const content: string[] = [];
  for (let first = 0; first < cells.length; first += columns) {
    const row = cells.slice(first, first + columns);
    // Names, descriptions and what stands below each begin on one line across a row.
    const heights = gaps.map((_, part) => Math.max(...row.map((blocks) => blocks[part]?.height ?? 0)));
    let top = height + 12;
    if (first > 0) top += 12;
    for (const [index, blocks] of row.entries()) {
      const isMarked = entries[first + index]?.record.id === selected;
      const rule =
        horizontal(0, width, canvas.palette.rule) + (isMarked ? rectangle(0, -1, width, 3, canvas.palette.accent) : '');
      content.push(place({ width, height: 1, content: rule }, index * (width + gap), top - 12));
      let y = top;
      for (const [part, block] of blocks.entries()) {
        if ((heights[part] ?? 0) === 0) continue;
        y += gaps[part] ?? 0;
        content.push(place(block, index * (width + gap), y));
        y += heights[part] ?? 0;
      }
    }
    height = top + heights.reduce((sum, each, part) => sum + (each > 0 ? each + (gaps[part] ?? 0) : 0), 0) + 4;
  }
  const style: TextStyle = {
    size: em,
    bold: true,
    fill: canvas.palette.ink,
    family: canvas.headingFamily,
    leading: 1.4,
  };
  const grid: Block = { width: canvas.width, height, content: content.join('') };
  return { block: stack([paragraph(title, canvas.width, style), { gap: 12 }, grid]), notes, records };
}

/** Before each part of a record. */
const gaps = [0, 2, 8, 8] as const;

function rows(
  { record, kicker, category, meta }: Entry,
  label: string,
  selected: boolean,
  { palette, locale, width, headingFamily: family, fontScale }: Canvas,
): readonly Block[] {
  const small: TextStyle = { size: sizes.note, fill: palette.muted };
  const square = category === undefined ? undefined : palette.categories[category - 1];
  const indent = square ? 16 : 0;
  const above = paragraph(kicker, width - indent, {
    ...small,
    bold: true,
    fill: square ? palette.muted : palette.accentText,
  });
  const kind: Block = square ? { ...above, content: rectangle(0, 5, 9, 9, square) + place(above, indent, 0) } : above;
  const size = Math.round(em + fontScale);
  const fill = selected ? palette.accentText : palette.ink;
  return [
    kind,
    paragraph(label, width, { size, bold: true, fill, family, leading: 1.4, wrap: 'balance' }),
    paragraph(words(record.description, locale), width, { size: sizes.label, fill: palette.ink, leading: 1.6 }),
    paragraph(meta.filter(Boolean).join('\u2002·\u2002'), width, small),
  ];
}

function sectionName(record: ReportRecord, { sections }: ReportTopic, { locale }: Canvas): string {
  return words(findRecord(sections, sectionOf(record))?.label, locale);
}
