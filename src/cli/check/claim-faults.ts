import { formatFigure } from '../../format/figure.js';
import { localize, plainLocale } from '../../format/language.js';
import { findDates } from '../../proof/dates.js';
import { judge, states } from '../../proof/judge.js';
import { judgePeriod } from '../../proof/judge-dates.js';
import { findMentions, type Mention } from '../../proof/mentions.js';
import { ProofReport } from '../../proof/proof-report.js';
import { spellInDigits } from '../../proof/spelled.js';
import type { Figure, LocalizedText, ReportTopic, Section, Titled, TopicName } from '../../report/types.js';
import { soundRecords, type SoundRecords } from '../../report/validation/checks/sound.js';
import { located } from '../../report/validation/checks/walk.js';
import type { Fault } from '../../report/validation/fault.js';
import { pointerPart } from '../../report/validation/pointer.js';
import { isDictionary, listAt, property, textAt } from '../../report/validation/values.js';
import { say } from '../usage.js';
import { checkMessages } from './check.messages.js';

/** A claim with what it may speak of. */
interface Claimed extends Titled {
  readonly topic: TopicName;
  readonly pointer: string;
  readonly id?: string;
  /** Undefined where one of them is at fault itself, so that nothing can be held against it. */
  readonly figures: readonly Figure[] | undefined;
  /** Names within the record: a number that is part of one counts nothing. */
  readonly names: readonly LocalizedText[];
  /** How many things the record itself lists: 五步, "four kinds". */
  readonly counts: readonly number[];
}

type Judged = Claimed & { readonly figures: readonly Figure[] };

/** Words that state an amount without a number: the shares, in per cent, of which they may be said. */
const amounts: readonly (readonly [RegExp, (share: number) => boolean])[] = [
  [/一半|半数(?!以上)|\bhalf\b/iu, (share) => share === 50],
  [/过半|大半|多半|半数以上|大多数|\bmajority\b|\bmost of\b/iu, (share) => share > 50],
  [/翻(?:[一两了]?番|倍)|倍增|\b(?:doubl|tripl|quadrupl)\w*|\b(?:two|three|four)fold\b|\btwice\b/iu, () => false],
];
const firstPlace = /首位|榜首|居首(?!位)|居冠|夺冠|第一名|\btops? the\b|\bnumber one\b/iu;

/** Claims that name numbers or times which none of their records' figures has; `broken` are pointers to what is at fault already. */
export function findClaimFaults(report: unknown, broken: readonly string[]): Fault[] {
  const head = property(report, 'report');
  const records = soundRecords(report, broken);
  const isKnown =
    isDictionary(report) && 'figures' in report && !broken.some((pointer) => pointer.startsWith('/figures/units'));
  if (!isKnown) return [];
  return claimsIn(report, records).flatMap(({ figures, ...about }) => {
    if (!figures) return [];
    const claimed = { ...about, figures };
    const proof = new ProofReport({
      report: {
        period: '',
        label: {},
        publisher: {},
        ...(isDictionary(head) && head),
        languages: records.languages,
      } as unknown as ReportTopic,
      figures: { figures: claimed.figures, units: records.units },
    });
    return Object.entries(claimed.claim ?? {}).flatMap(([language, text]) =>
      checkClaim(claimed, language, text, proof, records.languages).map((found) =>
        fault(claimed, language, found, records),
      ),
    );
  });
}

function claimsIn(report: unknown, sound: SoundRecords): Claimed[] {
  const { datasets, systems, figuresById, corridors, cities } = sound;
  const figuresOf = (ids: readonly unknown[]) => {
    const own = [...new Set(ids)].flatMap((id) => (id === undefined ? [] : [figuresById.get(String(id))]));
    return own.includes(undefined) ? undefined : (own as Figure[]);
  };
  const topic = property(report, 'corridors');
  const claim = property(topic, 'claim');
  return [
    ...located(report, 'report', 'sections').flatMap(({ value, pointer }): Claimed[] => {
      const section = value as unknown as Section;
      if (!isDictionary(section.claim) || !isDictionary(section.label)) return [];
      const ownOf = (list: 'figures' | 'datasets') =>
        located(report, list, list).flatMap(({ value: record }) =>
          textAt(property(record, 'source'), 'paragraph')?.startsWith(`${section.id}.`) ? [record] : [],
        );
      const own = figuresOf(ownOf('figures').map((figure) => figure['id']));
      return [
        {
          ...titled(section),
          topic: 'report',
          pointer,
          id: section.id,
          figures: own,
          names: [section, ...(own ?? [])].map(({ label }) => label),
          counts: ownOf('datasets').map(
            (dataset) => listAt(dataset, 'panels').flatMap((panel) => listAt(panel, 'points')).length,
          ),
        },
      ];
    }),
    ...datasets.map(({ value, pointer }): Claimed => {
      const points = value.panels.flatMap((panel) => panel.points);
      return {
        ...titled(value),
        topic: 'datasets',
        pointer,
        id: value.id,
        figures: figuresOf(points.map(({ figure }) => figure)),
        names: [value, ...value.panels, ...points].flatMap(({ label }) => (label ? [label] : [])),
        counts: [points.length, value.panels.length],
      };
    }),
    ...systems.map(({ value, pointer }): Claimed => {
      const { nodes, links } = value;
      const children = nodes.map(({ id }) => nodes.filter(({ parent }) => parent === id).length);
      return {
        ...titled(value),
        topic: 'systems',
        pointer,
        id: value.id,
        figures: figuresOf(nodes.map(({ figure }) => figure)),
        names: [value, ...nodes, ...links].map(({ label }) => label),
        counts: [nodes.length, nodes.filter(({ parent }) => parent === undefined).length, links.length, ...children],
      };
    }),
    ...(isDictionary(claim)
      ? [
          {
            claim: claim as LocalizedText,
            topic: 'corridors' as const,
            pointer: '/corridors',
            figures: figuresOf(listAt(topic, 'holdings')),
            names: [...corridors, ...cities].map(({ value }) => value.label),
            counts: [listAt(topic, 'corridors').length, listAt(topic, 'cities').length],
          },
        ]
      : []),
  ];
}

function titled({ claim, label }: Titled): Titled {
  return { claim, label };
}

interface Found {
  readonly code: 'claim.number' | 'claim.qualifier' | 'claim.date';
  readonly text: string;
}

function checkClaim(
  { figures, names, counts }: Judged,
  language: string,
  text: string,
  proof: ProofReport,
  languages: readonly string[],
): Found[] {
  const spelled = spellInDigits(text);
  const known = [...new Set([language, ...languages])];
  const written = (start: number, end: number) =>
    text.slice(spelled.starts[start] ?? 0, spelled.ends[end - 1] ?? text.length);
  const dates = findDates(spelled.text, known);
  const found: Found[] = [];
  const isNamed = (start: number, end: number) =>
    names.some((name) =>
      Object.values(name).some((each) =>
        each.toLowerCase().includes(written(start, Math.min(spelled.text.length, end + 1)).toLowerCase()),
      ),
    );
  for (const mention of findMentions(spelled.text, dates, known, decimalOf(language))) {
    const { start, end } = mention;
    const scored = proof.claims.map((claim) => ({ claim, score: 1 }));
    // The one that says just this before one that is like it.
    const [exact] = scored.filter(({ claim }) => states(mention, claim));
    const judgement = judge(mention, exact ? [exact] : scored, false, () => false);
    const isRight =
      judgement?.verdict === 'right' &&
      (judgement.isExact || mention.qualifier !== undefined || mention.numbers.length > 1);
    if (isRight || isCounted(mention, written(mention.from, mention.to), counts) || isNamed(start, end)) continue;
    const code = judgement?.kind === 'qualifier' ? 'claim.qualifier' : 'claim.number';
    if (judgement?.kind === 'qualifier' && judgement.verdict === 'unsure') continue;
    found.push({ code, text: written(start, end) });
  }
  for (const date of dates) {
    const fits = proof.claims.map((claim) => judgePeriod(date, claim, proof));
    if (date.year === undefined || fits.includes('same') || isNamed(date.start, date.end)) continue;
    found.push({ code: 'claim.date', text: written(date.start, date.end) });
  }
  const shares = figures.filter(({ unit }) => unit === 'percent').flatMap(({ value }) => value);
  for (const [words, fits] of amounts) {
    const [said] = words.exec(text) ?? [];
    if (said && !shares.some(fits)) found.push({ code: 'claim.number', text: said });
  }
  const [first] = firstPlace.exec(text) ?? [];
  const isFirst = proof.claims.some(({ says, values }) => says === 'place' && values[0] === 1);
  if (first && !isFirst) found.push({ code: 'claim.number', text: first });
  return found;
}

/** A number in words that says how many the record lists, or that there is one. */
function isCounted(
  { unit, measure, numbers, qualifier }: Mention,
  written: string,
  counts: readonly number[],
): boolean {
  const [{ value }] = numbers;
  if (
    (unit !== 'count' && measure === undefined) ||
    numbers.length > 1 ||
    qualifier !== undefined ||
    /\d/.test(written)
  )
    return false;
  return value === 1 || counts.includes(value);
}

function decimalOf(language: string): '.' | ',' {
  return new Intl.NumberFormat(language).format(1.5).includes(',') ? ',' : '.';
}

function fault(
  { topic, pointer, id, figures }: Judged,
  language: string,
  { code, text }: Found,
  { units }: SoundRecords,
): Fault {
  const locale = plainLocale(language, [language]);
  const stated = figures.map((figure) => `${localize(figure.label, language)} ${formatFigure(figure, units, locale)}`);
  return {
    severity: 'error',
    code: code as Fault['code'],
    topic,
    pointer: `${pointer}/claim${pointerPart(language)}`,
    ...(id !== undefined && { id }),
    values: { text },
    message: (inLanguage) => {
      const own = stated.join('; ') || say(checkMessages, inLanguage, 'claim.no-figures', {});
      return say(checkMessages, inLanguage, code, { text, figures: own });
    },
  };
}
