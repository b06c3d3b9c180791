import { sourceMessages } from '../elements/source/source.messages.js';
import { sourceView } from '../elements/source/source.view.js';
import { formatDate } from '../format/date.js';
import { formatParagraph } from '../format/citation.js';
import { languageName, otherName } from '../format/language.js';
import { translate, type MessageValue } from '../format/messages.js';
import { isPrinted } from '../report/lookup.js';
import type { ExternalSource, ReportRecord, ReportTopic } from '../report/types.js';
import { paragraph, place, stack, type Block, type TextStyle } from './blocks.js';
import { words, type Pictured } from './drawing.js';
import { em, sizes, type Canvas } from './look.js';
import { cardRule } from './stat.js';

const termWidth = 6 * em;
/** With less room terms stand above what they are of. */
const besideFrom = 26 * em;

export const source: Pictured = {
  width: () => 560,
  draw: (attributes, topics, canvas) => {
    const { record, records } = sourceView.select(attributes, topics, canvas.locale);
    const { width, palette, locale } = canvas;
    const title: TextStyle = { size: em, bold: true, fill: palette.ink, leading: 1.4, wrap: 'balance' };
    const block = stack([
      { width, height: 12, content: cardRule(width, palette) },
      paragraph(words(record.label, locale), width, title),
      { gap: 8 },
      ...rows(record, topics.report, canvas).flatMap(([term, ...lines]) => [row(term, lines, canvas), { gap: 8 }]),
    ]);
    return { block, records, isCitation: true };
  },
};

type Row = readonly [term: string, ...lines: string[]];

function rows(record: ReportRecord, report: ReportTopic, canvas: Canvas): Row[] {
  const { locale } = canvas;
  const { source: from, note } = record;
  const other = otherName(record, locale, report.languages);
  const { name: otherwise, translated, origin } = other;
  const cited: Row[] = isPrinted(from)
    ? [
        [say('source.printed', canvas), from.printed],
        [
          say('source.report', canvas),
          words(report.title, locale),
          words(report.publisher, locale),
          formatParagraph(report, record, locale),
        ],
      ]
    : [[say('source.external', canvas), ...from.external.map((each) => external(each, canvas))]];
  const named: Row[] = origin
    ? [
        [
          say('source.name', canvas, { language: languageName(other.language) }),
          ...(otherwise ? [otherwise] : []),
          say(`source.${origin.standing}`, canvas, { language: languageName(translated) }),
          ...(origin.source ? [external(origin.source, canvas)] : []),
        ],
      ]
    : [];
  return [...cited, ...named, ...(note ? [[say('source.note', canvas), words(note, locale)] as const] : [])];
}

function row(term: string, lines: readonly string[], { width, palette }: Canvas): Block {
  const isBeside = width >= besideFrom;
  const room = isBeside ? width - termWidth - em : width;
  const text = stack(lines.map((line) => paragraph(line, room, { size: sizes.label, fill: palette.ink })));
  const style = { size: sizes.small, fill: palette.muted };
  if (!isBeside) return stack([paragraph(term, width, style), text]);
  const label = paragraph(term, termWidth, style);
  return {
    width,
    height: Math.max(label.height, text.height),
    content: label.content + place(text, termWidth + em, 0),
  };
}

function external({ title, publisher, date, url, licence }: ExternalSource, { locale }: Canvas): string {
  const parts = [title, publisher, date && formatDate(date, locale), licence, url];
  return parts.filter(Boolean).join(', ');
}

function say(
  key: keyof typeof sourceMessages.en,
  { locale }: Canvas,
  values: Readonly<Record<string, MessageValue>> = {},
): string {
  return translate(sourceMessages, locale, key, values);
}
