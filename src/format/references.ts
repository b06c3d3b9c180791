import { jsonText } from './json.js';
import { externalSources } from '../report/external-sources.js';
import { isPrinted } from '../report/lookup.js';
import type { ReportRecord, ReportTopic } from '../report/types.js';
import { formatCorrection, formatParagraph, printedByParagraph } from './citation.js';
import { localize, type Locale } from './language.js';
import { translate } from './messages.js';
import { referenceMessages } from './references.messages.js';

interface DateParts {
  readonly 'date-parts': readonly [readonly number[]];
}

/** A CSL-JSON item, as far as we fill it. */
interface Reference {
  readonly id: string;
  readonly type: 'report' | 'webpage';
  readonly title: string;
  readonly author?: readonly [{ readonly literal: string }];
  readonly publisher: string;
  readonly section?: string;
  readonly URL?: string;
  readonly issued?: DateParts;
  readonly accessed?: DateParts;
  readonly edition?: string;
  readonly archive_location?: string;
  readonly language?: string;
  readonly note?: string;
}

/** A reference with words for those who cite it within a page: the place in the report and the printed words. */
interface Cited {
  readonly reference: Reference;
  readonly place: string;
  readonly quote: string;
  /** The title in the page's language where it is another. */
  readonly translation?: string;
}

/** Ways to write references, each of all entries. The report's own language is kept: a title is not translated. */
const writers = {
  'gb-t-7714': (cited) => each(cited, ({ reference }) => citeAsGb(reference)),
  apa: (cited, locale) => each(cited, ({ reference }) => citeAsApa(reference, locale)),
  chicago: (cited, locale) => each(cited, ({ reference }) => citeAsChicago(reference, locale)),
  bibtex: (cited) => cited.map(({ reference }) => citeAsBibtex(reference)).join('\n'),
  'csl-json': (cited) =>
    `${jsonText(
      cited.map(({ reference }) => reference),
      2,
    )}\n`,
  ris: (cited) => cited.map(({ reference }) => citeAsRis(reference)).join('\n'),
  wikipedia: (cited, locale) => each(cited, (entry) => citeAsWikipedia(entry, locale)),
} satisfies Record<string, (cited: readonly Cited[], locale: Locale) => string>;

export type ReferenceFormat = keyof typeof writers;

/** Records in a format of reference lists and managers: an entry for each paragraph or outside source. */
export function citeAs(
  format: ReferenceFormat,
  report: ReportTopic,
  records: readonly ReportRecord[],
  locale: Locale,
): string {
  const write: (cited: readonly Cited[], locale: Locale) => string = writers[format];
  return write(citedFrom(report, records, locale), locale);
}

function citedFrom(report: ReportTopic, records: readonly ReportRecord[], locale: Locale): Cited[] {
  const written = report.languages[0] ?? 'en';
  const publisher = localize(report.publisher, written);
  const printed = [...printedByParagraph(records)].map(([paragraph, group]): Cited => {
    const words = group.flatMap(({ source }) => (isPrinted(source) ? source.printed : [])).join('; ');
    return {
      reference: {
        id: `${report.id}-${paragraph.replace('.', '-')}`,
        type: 'report',
        title: localize(report.title, written),
        author: [{ literal: publisher }],
        publisher,
        section: paragraph,
        ...(report.edition && { edition: localize(report.edition, written) }),
        ...(report.issued && { issued: dateParts(report.issued) }),
        ...(report.url && { URL: report.url }),
        ...(report.url && report.accessed && { accessed: dateParts(report.accessed) }),
        ...(report.archive && { archive_location: report.archive }),
        language: written === 'zh' ? 'zh-CN' : written,
        note: [
          `${paragraph}: ${words}`,
          ...group.flatMap(({ corrections = [] }) =>
            corrections.map((each) => formatCorrection(each, { language: written, tag: written })),
          ),
        ].join('; '),
      },
      ...(localize(report.title, locale.language) !== localize(report.title, written) && {
        translation: localize(report.title, locale.language),
      }),
      place: group[0] ? formatParagraph(report, group[0], locale) : '',
      quote: words,
    };
  });
  const external = externalSources(records).map((source, index): Cited => ({
    reference: {
      id: `${report.id}-external-${index + 1}`,
      type: 'webpage',
      title: source.title ?? source.publisher,
      ...(source.title ? { author: [{ literal: source.publisher }] as const } : {}),
      publisher: source.publisher,
      ...(source.url ? { URL: source.url } : {}),
      ...(source.date ? { issued: dateParts(source.date) } : {}),
    },
    place: '',
    quote: '',
  }));
  return [...printed, ...external];
}

/** GB/T 7714—2025, as its entries stand in a numbered list, without the number. */
function citeAsGb({ type, author, title, publisher, edition, issued, accessed, URL }: Reference): string {
  const medium = `${type === 'report' ? 'R' : 'EB'}${URL ? '/OL' : ''}`;
  const dates =
    type === 'report'
      ? // Where no year of publication is known, the year of access stands for it.
        [publisher, issued ? year(issued) : URL && accessed && `[${year(accessed)}]`].filter(Boolean).join('，')
      : [issued && `（${isoDate(issued)}）`, URL && accessed && `[${isoDate(accessed)}]`].filter(Boolean).join('');
  return sentences([author?.[0].literal, `${title}[${medium}]`, edition && gbEdition(edition), dates, URL]);
}

function citeAsApa(reference: Reference, locale: Locale): string {
  const { type, author, title, publisher, edition, issued, accessed, URL } = reference;
  const date = type === 'report' ? issued && year(issued) : issued && dateInWords(issued, locale, ', ');
  const parenthesis = `(${date || say(locale, 'reference.no-date')})`;
  const work = edition ? `${title} (${editionInWords(edition, locale)})` : title;
  const retrieved =
    URL &&
    (issued
      ? URL
      : accessed
        ? say(locale, 'reference.retrieved-on', { date: wholeDate(accessed, locale), url: URL })
        : say(locale, 'reference.retrieved', { url: URL }));
  const words = author
    ? sentences([author[0].literal, parenthesis, work, publisher])
    : sentences([work, parenthesis, publisher]);
  return [words, retrieved].filter(Boolean).join(' ');
}

/** The Chicago Manual of Style, 18th edition, author and date. */
function citeAsChicago(reference: Reference, locale: Locale): string {
  const { type, author, publisher, edition, issued, accessed, URL, language = 'en' } = reference;
  const isEnglish = language.startsWith('en') && (type === 'report' || locale.language !== 'zh');
  const title = isEnglish ? titleCase(reference.title) : reference.title;
  const head = [author?.[0].literal ?? publisher, issued ? year(issued) : say(locale, 'reference.no-date')];
  const date = URL && accessed && !issued ? wholeDate(accessed, locale) : '';
  const end = [date && say(locale, 'reference.accessed', { date }), URL];
  if (type === 'report') {
    return sentences([...head, title, edition && capitalized(editionInWords(edition, locale)), publisher, ...end]);
  }
  const day = issued && dateInWords(issued, locale, undefined);
  const site = author ? [publisher, day].filter(Boolean).join(', ') : day;
  const quoted = locale.language === 'zh' ? `《${title}》.` : `“${title}.”`;
  return [sentences(head), quoted, sentences([site, ...end])].filter(Boolean).join(' ');
}

/** One entry a paragraph or outside source. */
function citeAsBibtex({ id, title, author, note, URL, issued, accessed, edition, language }: Reference): string {
  const fields = {
    author: author && `{${escapeTex(author[0].literal)}}`,
    title: `{${escapeTex(title)}}`,
    year: issued && year(issued),
    date: issued && issued['date-parts'][0].length > 1 && isoDate(issued),
    edition: edition && escapeTex(edition),
    url: URL,
    urldate: accessed && isoDate(accessed),
    note: note && escapeTex(note),
    langid: language && (language.startsWith('zh') ? 'chinese' : language),
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? `  ${name} = {${value}}` : []));
  return `@misc{${id},\n${lines.join(',\n')}\n}\n`;
}

/** The tagged format of reference managers: two letters, a value, a line each. */
function citeAsRis({ id, type, title, author, publisher, section, note, ...rest }: Reference): string {
  const { URL, issued, accessed, edition, language, archive_location: archive } = rest;
  const fields: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', type === 'report' ? 'RPRT' : 'ELEC'],
    ['ID', id],
    ['AU', author?.[0].literal],
    ['TI', title],
    ['PB', publisher],
    ['ET', edition],
    ['PY', issued && year(issued)],
    ['DA', issued && isoDate(issued).replaceAll('-', '/')],
    ['SE', section],
    ['UR', URL],
    ['Y2', accessed && isoDate(accessed).replaceAll('-', '/')],
    ['AV', archive],
    ['LA', language],
    ['N1', note],
    ['ER', ''],
  ];
  return fields
    .flatMap(([tag, value]) => (value === undefined ? [] : `${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`))
    .join('');
}

/** The template of Wikipedia's articles, with the parameters that its Chinese and its English edition share. */
function citeAsWikipedia({ reference, place, quote, translation }: Cited, locale: Locale): string {
  const { type, title, author, publisher, edition, issued, accessed, URL, language } = reference;
  const script = language && locale.language !== 'zh' && /^(?:zh|ja|ko|ar|he|fa|ru|uk|el|th)\b/.exec(language)?.[0];
  const fields = {
    author: author?.[0].literal === publisher ? undefined : author?.[0].literal,
    // A title in another script is a parameter of its own in the English edition.
    ...(script ? { 'script-title': `${script}:${title}` } : { title }),
    'trans-title': translation,
    publisher,
    edition,
    date: issued && isoDate(issued),
    url: URL,
    'access-date': accessed && isoDate(accessed),
    language: language && language.split('-')[0] !== locale.language ? language.split('-')[0] : undefined,
    at: place,
    quote,
  };
  const parameters = Object.entries(fields).flatMap(([name, value]) =>
    value ? ` |${name}=${name === 'url' ? escapeUrl(value) : escapeWikitext(value)}` : [],
  );
  return `{{cite ${type === 'report' ? 'report' : 'web'}${parameters.join('')}}}`;
}

function each(cited: readonly Cited[], write: (cited: Cited) => string): string {
  return cited.map(write).join('\n');
}

/** Parts one after another, each with a full stop unless it ends with a mark of its own. */
function sentences(parts: readonly (string | undefined)[]): string {
  return parts.flatMap((part) => (part ? (/[.?!。？！]$/.test(part) ? part : `${part}.`) : [])).join(' ');
}

function say(locale: Locale, key: keyof typeof referenceMessages.en, values: Record<string, string> = {}): string {
  return translate(referenceMessages, locale, key, values);
}

function editionInWords(edition: string, locale: Locale): string {
  if (!/^\d+$/.test(edition)) return edition;
  return say(locale, 'reference.edition', { number: locale.language === 'zh' ? edition : ordinal(Number(edition)) });
}

function gbEdition(edition: string): string {
  return /^\d+$/.test(edition) ? `${edition} 版` : edition;
}

function ordinal(number: number): string {
  const ends: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
  return `${number}${ends[new Intl.PluralRules('en', { type: 'ordinal' }).select(number)] ?? 'th'}`;
}

function dateParts(date: string): DateParts {
  return { 'date-parts': [date.split('-').map(Number)] };
}

function year({ 'date-parts': [[first]] }: DateParts): string {
  return String(first);
}

function isoDate({ 'date-parts': [parts] }: DateParts): string {
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** "2025, November 5": the year before the day; without a separator the day alone, or nothing. */
function dateInWords({ 'date-parts': [parts] }: DateParts, locale: Locale, separator: string | undefined): string {
  const [first = 0, month, day] = parts;
  const name = month && monthName(month, locale);
  const rest = [name, day].filter(Boolean).join(' ');
  return separator === undefined ? rest : [first, rest].filter(Boolean).join(separator);
}

function wholeDate({ 'date-parts': [parts] }: DateParts, locale: Locale): string {
  const [first = 0, month, day] = parts;
  if (locale.language === 'zh') return `${first}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`;
  const name = month && monthName(month, locale);
  return [[name, day].filter(Boolean).join(' '), first].filter(Boolean).join(', ');
}

function monthName(month: number, { language, tag }: Locale): string {
  const names = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : tag, { month: 'long', timeZone: 'UTC' });
  return names.format(Date.UTC(2000, month - 1));
}

const small = new Set(
  'a about above across after against along amid among an and as at before behind below beneath beside between beyond but by despite down during except for from in inside into like near nor of off on onto or out outside over past per plus round since so than the through throughout till to toward towards under underneath until unto up upon versus via with within without yet'.split(
    ' ',
  ),
);

/** English titles as Chicago sets them: all words but the small ones begin with a capital. */
function titleCase(title: string): string {
  const words = title.split(/(\s+)/);
  return words
    .map((word, index) => {
      const isFirst = index === 0 || /[:?!—–]$/.test(words[index - 2] ?? '');
      const isLast = index === words.length - 1;
      if (/\p{Lu}/u.test(word.slice(1)) || (!isFirst && !isLast && small.has(word))) return word;
      return capitalized(word);
    })
    .join('');
}

function capitalized(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]*\p{Ll}/u, (start) => start.toUpperCase());
}

function escapeTex(text: string): string {
  return text.replace(/[\\{}]/g, '').replace(/[&%$#_]/g, '\\$&');
}

/** What a template of a wiki would take for its own: bars, braces, brackets, tags. */
function escapeWikitext(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[|{}[\]<>&=~']/g, (mark) => `&#${mark.codePointAt(0) ?? 0};`);
}

function escapeUrl(url: string): string {
  return url.replace(/[|{}[\]<>\s'"]/g, (mark) => encodeURIComponent(mark));
}
