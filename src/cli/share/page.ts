import { escapeHtml, tagCode } from '../../format/html.js';
import { formatPeriod } from '../../format/date.js';
import { languageName, localize, type Locale } from '../../format/language.js';
import { textDirection } from '../../format/resolve-locale.js';
import { translate } from '../../format/messages.js';
import { tagAttributes } from '../../embed/elements.js';
import { breakable } from '../../pictures/text.js';
import { findRecord, isPrinted, sectionOf } from '../../report/lookup.js';
import { recordKinds } from '../../report/kinds.js';
import type { ReportRecord, Section } from '../../report/types.js';
import { shareMessages } from './share.messages.js';
import type { SharedData, WholeReport } from './shared-data.js';
import { previewSize, structuredData } from './structured-data.js';

/** What the pages of one folder have in common. */
export interface PageContext {
  readonly whole: WholeReport;
  /** The folder's address in full. */
  readonly folder: string;
  /** All that is shared, in the language of the page. */
  readonly all: readonly SharedData[];
  /** The file of the same record in each language. */
  readonly languages: readonly { readonly lang: string; readonly tag: string }[];
  /** The name by which elements choose the report; empty for the one that the package brings. */
  readonly reportName: string;
  readonly hasPictures: boolean;
}

/** Scripts and data come from the page's own host alone. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data: blob:; base-uri 'none'; form-action 'none'";

const mostRelated = 8;

/** The page of one record, its element still empty; `seen` is its preview in words. */
export function recordPage(data: SharedData, context: PageContext, seen: string): string {
  const { whole, folder } = context;
  const { locale, file, title, text, source, kind } = data;
  const { report } = whole.topics;
  const url = `${folder}${file}.html`;
  const description = kind === 'report' ? `${localize(report.title, locale.language)} ${source}` : `${text} ${source}`;
  const label = localize(report.label, locale.language);
  const name = kind === 'report' ? title : `${title} – ${label}`;
  const picture = `${folder}${file}.png`;
  const property = (key: string, content: string) => tag('meta', { property: key, content });
  const head = [
    tag('link', { rel: 'canonical', href: url }),
    ...alternates(data.name, context),
    tag('link', { rel: 'alternate', type: 'application/json+oembed', href: `${folder}${file}.oembed.json`, title }),
    tag('link', { rel: 'alternate', type: 'application/json', href: `${file}.json`, title: 'JSON' }),
    tag('link', { rel: 'alternate', type: 'text/csv', href: `${file}.csv`, title: 'CSV' }),
    property('og:type', kind === 'report' ? 'website' : 'article'),
    property('og:site_name', label),
    property('og:title', title),
    property('og:description', description),
    property('og:url', url),
    property('og:locale', openGraphLocale(locale)),
    ...context.languages
      .filter(({ lang }) => lang !== data.lang)
      .map(({ tag: other }) => property('og:locale:alternate', openGraphLocale({ tag: other }))),
    ...(context.hasPictures
      ? [
          property('og:image', picture),
          property('og:image:type', 'image/png'),
          property('og:image:width', String(previewSize.width)),
          property('og:image:height', String(previewSize.height)),
          property('og:image:alt', seen),
          tag('meta', { name: 'twitter:image', content: picture }),
          tag('meta', { name: 'twitter:image:alt', content: seen }),
        ]
      : []),
    tag('meta', { name: 'twitter:card', content: context.hasPictures ? 'summary_large_image' : 'summary' }),
    tag('meta', { name: 'twitter:title', content: title }),
    tag('meta', { name: 'twitter:description', content: description }),
    tagCode('script', { type: 'application/ld+json' }, structuredData(whole, data, folder)),
  ];
  const kicker = [...sections(data, whole), ...dates(data)].join(' · ');
  const lead = localize(onlyRecord(data)?.description, locale.language);
  const body = [
    tagCode('p', { class: 'kicker' }, escapeHtml(kicker || say(locale, `share.${kind}`))),
    ...(kind === 'figure' ? [] : [tagCode('h1', {}, inWords(title))]),
    ...(lead && kind !== 'figure' && kind !== 'system' ? [tagCode('p', { class: 'lead' }, escapeHtml(lead))] : []),
    element(data),
    ...citation(data),
    files(data, context),
    related(data, context),
  ];
  return page({ locale, title: name, description, head, body, name: data.name }, context);
}

/** A page that leads to all others of its language. */
export function indexPage(lang: string, locale: Locale, context: PageContext): string {
  const { whole, all, folder } = context;
  const { report } = whole.topics;
  const label = localize(report.label, locale.language);
  const title = say(locale, 'share.index');
  const description = `${localize(report.title, locale.language)}（${localize(report.publisher, locale.language)}）`;
  const kinds = [...new Set(all.map(({ kind }) => kind))];
  const url = `${folder}index.${lang}.html`;
  const head = [
    tag('link', { rel: 'canonical', href: url }),
    ...alternates('index', context),
    tag('meta', { property: 'og:type', content: 'website' }),
    tag('meta', { property: 'og:title', content: `${label} – ${title}` }),
    tag('meta', { property: 'og:description', content: description }),
    tag('meta', { property: 'og:url', content: url }),
    tag('meta', { property: 'og:locale', content: openGraphLocale(locale) }),
  ];
  const body = [
    tagCode('h1', {}, inWords(label)),
    ...kinds.map((kind) => {
      const entries = all.filter((each) => each.kind === kind);
      return tagCode(
        'section',
        {},
        `\n${tagCode('h2', {}, escapeHtml(say(locale, `share.${kind}`)))}\n${list(entries)}\n`,
      );
    }),
  ];
  return page({ locale, title: `${label} – ${title}`, description, head, body, name: 'index' }, context);
}

interface PageParts {
  readonly locale: Locale;
  readonly title: string;
  readonly description: string;
  readonly head: readonly string[];
  readonly body: readonly string[];
  /** Of the record, as the pages in other languages have it too. */
  readonly name: string;
}

function page({ locale, title, description, head, body, name }: PageParts, context: PageContext): string {
  const { whole, languages, reportName } = context;
  const root: Record<string, string> = { lang: locale.tag };
  if (textDirection(locale) === 'rtl') root['dir'] = 'rtl';
  if (reportName) root['report'] = reportName;
  const own = languages.find(({ lang }) => lang === locale.language)?.lang ?? '';
  const others = languages
    .filter(({ lang }) => lang !== own)
    .map(({ lang, tag: hreflang }) =>
      tagCode(
        'a',
        { href: `${name}.${lang}.html`, hreflang, lang: hreflang },
        escapeHtml(languageName(lang)({ language: lang, tag: hreflang })),
      ),
    );
  const label = escapeHtml(localize(whole.topics.report.label, locale.language));
  const home = name === 'index' ? '' : tagCode('a', { href: `index.${own}.html` }, label);
  return `<!doctype html>
<html${attributes(root)}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
${tag('meta', { name: 'description', content: description })}
${head.join('\n')}
<link rel="icon" href="data:,">
<link rel="stylesheet" href="share.css">
<script type="module" src="../cdn/autoload.js"></script>
</head>
<body data-zj-plain>
<header>${home}<nav>${others.join(' ')}</nav></header>
<main>
${body.filter(Boolean).join('\n')}
</main>
${reportName ? `${tagCode('zj-report-data', { name: reportName, src: `report.${whole.topics.report.id}.${own}.json` })}\n` : ''}</body>
</html>
`;
}

/** Empty: what it shows is written into it as into any page. A figure's label is the page's heading. */
function element({ shown, kind, title }: SharedData): string {
  const all: Record<string, string> = { ...tagAttributes(shown.element, shown.attributes) };
  if (kind === 'figure') all['variant'] = 'hero';
  const heading = kind === 'figure' ? tagCode('h1', { slot: 'label' }, inWords(title)) : '';
  return tagCode(`zj-${shown.element}`, all, heading);
}

/** The printed words of a figure, a mechanism or a place, which the element itself does not show. */
function citation({ kind, id }: SharedData): string[] {
  if (!['figure', 'system', 'corridor', 'city'].includes(kind)) return [];
  return [tagCode('zj-source', { kind, record: id })];
}

function files({ file, locale }: SharedData, { hasPictures }: PageContext): string {
  const links = [
    ['CSV', 'csv'],
    ['JSON', 'json'],
    [say(locale, 'share.svg'), 'svg'],
    ...(hasPictures ? [[say(locale, 'share.png'), 'png']] : []),
  ];
  const items = links.map(([label = '', ending = '']) =>
    tagCode('li', {}, tagCode('a', { href: `${file}.${ending}`, download: '' }, escapeHtml(label))),
  );
  const heading = tagCode('h2', {}, escapeHtml(say(locale, 'share.files')));
  return tagCode('section', { class: 'files' }, `\n${heading}\n${tagCode('ul', {}, items.join(''))}\n`);
}

/** A few records of the same section, those of the same kind first. */
function related(data: SharedData, { all }: PageContext): string {
  const own = ownSection(data);
  const others = all.filter((each) => each !== data && own !== undefined && ownSection(each) === own);
  const sameFirst = [...others].sort((a, b) => Number(b.kind === data.kind) - Number(a.kind === data.kind));
  if (others.length === 0) return '';
  const heading = tagCode('h2', {}, escapeHtml(say(data.locale, 'share.also')));
  return tagCode('section', { class: 'also' }, `\n${heading}\n${list(sameFirst.slice(0, mostRelated))}\n`);
}

function list(entries: readonly SharedData[]): string {
  const items = entries.map(({ file, title, text, kind }) => {
    const words = kind === 'figure' ? text.replace(/[.。]$/, '') : title;
    return tagCode('li', {}, tagCode('a', { href: `${file}.html` }, escapeHtml(words)));
  });
  return tagCode('ul', {}, `\n${items.join('\n')}\n`);
}

/** The section that all of its records stand in. */
function ownSection({ records, kind }: SharedData): string | undefined {
  const found = new Set(records.filter(({ source }) => isPrinted(source)).map(sectionOf));
  return kind !== 'report' && found.size === 1 ? [...found][0] : undefined;
}

function sections(data: SharedData, { topics }: WholeReport): string[] {
  const own = ownSection(data);
  const found: Section | undefined = own === undefined ? undefined : findRecord(topics.report.sections, own);
  return found ? [localize(found.label, data.locale.language)] : [];
}

/** When it was, of what is known by its date: a figure says its period itself. */
function dates(data: SharedData): string[] {
  const { date } = (onlyRecord(data) ?? {}) as { readonly date?: string };
  return date ? [formatPeriod(date, data.locale)] : [];
}

function onlyRecord({ records, kind }: SharedData): ReportRecord | undefined {
  return records.length === 1 && (recordKinds as readonly string[]).includes(kind) ? records[0] : undefined;
}

function alternates(name: string, { languages, folder }: PageContext): string[] {
  if (languages.length < 2) return [];
  return languages.map(({ lang, tag: hreflang }) =>
    tag('link', { rel: 'alternate', hreflang, href: `${folder}${name}.${lang}.html` }),
  );
}

/** With a region, as Open Graph has it: "zh_CN". */
function openGraphLocale({ tag: language }: Pick<Locale, 'tag'>): string {
  const { language: primary, region } = new Intl.Locale(language).maximize();
  return region ? `${primary}_${region}` : primary;
}

function say(locale: Locale, key: keyof typeof shareMessages.en): string {
  return translate(shareMessages, locale, key);
}

/** A tag that holds nothing. Its words may end in nothing, which an attribute without a value would hide. */
function tag(name: string, values: Readonly<Record<string, string>>): string {
  return `<${name}${attributes(values)}>`;
}

function attributes(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('');
}

/** A title in which a line of Chinese ends between words only. */
function inWords(title: string): string {
  return /\p{sc=Han}/u.test(title) ? breakable(title).map(escapeHtml).join('<wbr>') : escapeHtml(title);
}
