import { composeSection, type Block as Told } from '../elements/report/report.utils.js';
import { reportView } from '../elements/report/report.view.js';
import { citationMessages } from '../format/citation.messages.js';
import { formatDate, formatPeriod } from '../format/date.js';
import { numberFormat } from '../format/intl.js';
import { headline, nameBelow } from '../format/headline.js';
import { localize } from '../format/language.js';
import { translate } from '../format/messages.js';
import { sourceLine } from '../format/source-line.js';
import { emptyTopics } from '../report/empty-topics.js';
import { ReportError } from '../report/errors.js';
import { requireSections } from '../report/lookup.js';
import type { ReportRecord, ReportTopic, Section, TopicName, Topics } from '../report/types.js';
import { horizontal, paragraph, place, rectangle, stack, type Block, type TextStyle } from './blocks.js';
import { chart } from './chart.js';
import { constellation } from './constellation.js';
import { corridorMap } from './corridor-map.js';
import { describeMessages } from './describe.messages.js';
import { noteText, type PictureAttributes, type Pictured } from './drawing.js';
import { em, sizes, type Canvas } from './look.js';
import { picturesMessages } from './pictures.messages.js';
import { ranking } from './ranking.js';
import { achievements, list } from './records.js';
import { statGrid } from './stat-grid.js';
import { system } from './system.js';
import { timeline } from './timeline.js';

/** How wide a report is laid out, in px: as a telephone shows it, whatever the picture's own width. */
export const reportLayout = { least: 320, own: 375, most: 960 } as const;

/** What a report is drawn from; what it has none of is empty. */
export const reportPictureTopics = Object.keys(emptyTopics) as TopicName[];

/** What stays in one piece wherever a report is cut into pages. */
export interface Piece {
  /** As wide as what is drawn; it may reach into the margins. */
  readonly block: Block;
  /** What parts it from the piece before it, where both are on one page. */
  readonly before: Block;
  /** Whether it opens a section, where a page ends best. */
  readonly isOpening: boolean;
  /** In words, for those who do not see it. */
  readonly text: readonly string[];
}

const drawings: Readonly<Record<Told['element'], Pictured>> = {
  achievements,
  chart,
  constellation,
  'corridor-map': corridorMap,
  list,
  ranking,
  'stat-grid': statGrid,
  system,
  timeline,
};

/** The report as its page shows it before anything is unfolded: a title, each section's finding, figures and graphic. */
export function reportPieces(attributes: PictureAttributes, topics: Topics, canvas: Canvas): readonly Piece[] {
  const { report } = topics;
  const { language } = canvas.locale;
  const chosen = requireSections(report.sections, attributes['sections'] ?? '', 'sections');
  const sections = report.sections.filter(({ id }) => chosen.length === 0 || chosen.includes(id));
  const shown: ReportRecord[] = [];
  const parts = sections.flatMap((section, index): Piece[] => {
    const [first = empty, ...others] = composeSection(section, topics).face.map((block) => {
      const { block: drawn, records } = drawBlock(block, topics, canvas);
      shown.push(...records);
      return drawn;
    });
    const number = sections.length > 1 ? index + 1 : 0;
    const head = stack([sectionHead(section, number, canvas), { gap: first === empty ? 0 : em }, first], canvas.width);
    const text = [headline(section, language)];
    return [
      { block: head, before: band(canvas), isOpening: true, text },
      ...others.map((block) => ({ block, before: space, isOpening: false, text: [] })),
    ];
  });
  if (parts.length === 0) throw new ReportError('missing-topic', { name: 'sections', value: report.id });
  const { title } = reportView.select({}, topics, canvas.locale);
  return withFoot(withTitle(parts, title, titleBlock(title, report, canvas)), footBlock(report, shown, canvas));
}

/** The title stays with what is first. */
function withTitle([first, ...others]: readonly Piece[], title: string, head: Block): Piece[] {
  if (!first) return [];
  const block = stack([head, { gap: sectionGap }, first.block]);
  return [{ ...first, block, text: [title, ...first.text] }, ...others];
}

const empty: Block = { width: 0, height: 0, content: '' };
const sectionGap = 2.5 * em;
const space: Block = { width: 0, height: 2.5 * em, content: '' };

/** Claims in a row, as a description of what is seen. */
export function piecesText(pieces: readonly Piece[], { locale }: Canvas): string {
  const said = pieces.flatMap(({ text }) => text).join(translate(describeMessages, locale, 'describe.join'));
  return said === '' ? '' : said + translate(citationMessages, locale, 'citation.stop');
}

/** The source stays with what is last. */
function withFoot(parts: readonly Piece[], foot: Block): Piece[] {
  return parts.map((part, index) =>
    index < parts.length - 1 ? part : { ...part, block: stack([part.block, { gap: sectionGap }, foot]) },
  );
}

/** An element as it is drawn by itself, with its caveats. */
function drawBlock({ element, ...attributes }: Told, topics: Topics, canvas: Canvas) {
  const drawn = drawings[element].draw(
    { ...attributes, layout: element === 'ranking' ? 'ladder' : '' },
    topics,
    canvas,
  );
  const small: TextStyle = { size: sizes.citation, fill: canvas.palette.muted, leading: 1.5 };
  const notes = (drawn.notes ?? []).flatMap((note) => [
    { gap: 2 },
    paragraph(noteText(note, canvas.locale), canvas.width, small),
  ]);
  return { block: stack([drawn.block, { gap: 12 }, ...notes], canvas.width), records: drawn.records };
}

/** The poster's head, from edge to edge. */
function titleBlock(title: string, report: ReportTopic, canvas: Canvas): Block {
  const { palette, width, margin, headingFamily: family, fontScale, locale } = canvas;
  const { language } = locale;
  const fill = palette.onAccent;
  const imprint: TextStyle = { size: sizes.small, fill };
  const words = stack([
    paragraph(say('pictures.report', canvas), width, { size: sizes.label, bold: true, fill }),
    { gap: 8 },
    paragraph(title, width, {
      size: Math.round(em + 16 * fontScale),
      bold: true,
      fill,
      family,
      leading: 1.25,
      wrap: 'balance',
    }),
    { gap: 20 },
    { width: 3 * em, height: 3, content: rectangle(0, 0, 3 * em, 3, fill) },
    { gap: 16 },
    paragraph(localize(report.title, language), width, { ...imprint, size: em, wrap: 'balance' }),
    { gap: 4 },
    paragraph(localize(report.publisher, language), width, { ...imprint, wrap: 'balance' }),
    paragraph(formatPeriod(report.period, locale), width, imprint),
  ]);
  const height = words.height + 2 * titlePadding;
  return {
    width,
    height: height - margin,
    content:
      rectangle(-margin - bleed, -margin - bleed, width + 2 * (margin + bleed), height + bleed, palette.accent) +
      place(words, 0, titlePadding - margin),
  };
}

const titlePadding = 2.5 * em;
/** Beyond the paper's edge, which no program then leaves a hair of. */
const bleed = 2;

/** A section's number and name, and its finding below. */
function sectionHead(section: Section, number: number, canvas: Canvas): Block {
  const { palette, width, headingFamily: family, fontScale, locale } = canvas;
  const name = nameBelow(section, locale.language);
  const title: TextStyle = {
    size: Math.round(em + 8 * fontScale),
    bold: true,
    fill: palette.ink,
    family,
    leading: 1.35,
    wrap: 'balance',
  };
  return stack(
    [
      number > 0 ? numbered(number, name, canvas) : paragraph(name, width, nameStyle(palette)),
      { gap: 8 },
      paragraph(headline(section, locale.language), width, title),
    ],
    width,
  );
}

/** From edge to edge between two sections. */
function band({ palette, width, margin }: Canvas): Block {
  return {
    width,
    height: bandHeight + 2 * sectionGap,
    content: rectangle(-margin - bleed, sectionGap, width + 2 * (margin + bleed), bandHeight, palette.wash),
  };
}

const bandHeight = 8;

function nameStyle({ accentText }: Canvas['palette']): TextStyle {
  return { size: sizes.label, bold: true, fill: accentText };
}

function numbered(number: number, name: string, { palette, width, locale }: Canvas): Block {
  const side = 1.75 * em;
  const numeral = paragraph(numberFormat(locale.tag, {}).format(number), side, {
    size: sizes.label,
    bold: true,
    fill: palette.onAccent,
    align: 'middle',
  });
  const words = paragraph(name, width - side - 10, nameStyle(palette));
  const height = Math.max(side, words.height);
  return {
    width,
    height,
    content:
      rectangle(0, 0, side, side, palette.accent) +
      place(numeral, 0, (side - numeral.height) / 2) +
      place(words, side + 10, words.height > side ? 0 : (side - words.height) / 2),
  };
}

/** Whose words these are, and of when. */
function footBlock(report: ReportTopic, shown: readonly ReportRecord[], canvas: Canvas): Block {
  const { palette, width, locale } = canvas;
  const small: TextStyle = { size: sizes.note, fill: palette.muted, leading: 1.5 };
  const lines = [
    sourceLine(report, shown, locale),
    say('pictures.period', canvas, formatPeriod(report.period, locale)),
    report.issued ? say('pictures.issued', canvas, formatDate(report.issued, locale)) : '',
    report.url ?? '',
  ];
  const rule: Block = { width, height: 2, content: horizontal(0, width, palette.ink, 2) };
  return stack([rule, { gap: 12 }, ...lines.flatMap((line) => [{ gap: 2 }, paragraph(line, width, small)])], width);
}

function say(key: keyof typeof picturesMessages.en, { locale }: Canvas, words = ''): string {
  return translate(picturesMessages, locale, key, { words });
}
