import { emptyTopics } from './empty-topics.js';
import { ReportError, type ReportFault } from './errors.js';
import { copyPlain } from './plain.js';
import { Report, type TopicLoaders } from './registry.js';
import { topicNames } from './topics.js';
import type { CorridorsTopic, MapGeometry, MapTopic, TopicName, Topics } from './types.js';
import { upgradeReport } from './versions.js';

export interface ReadOptions {
  /** The name that pages call the report by; its own id where left out. */
  readonly name?: string | undefined;
  /** What addresses within the report are relative to; the page where left out. */
  readonly base?: string | undefined;
}

/** A report as a page gives it. */
export type GivenReport = { readonly [Name in Exclude<TopicName, 'map'>]?: Topics[Name] } & {
  readonly map?: MapTopic | MapGeometry;
} & Pick<Topics, 'report'>;

/** Checks what a page gives as a report, and makes a report of a copy of it; throws where it is none. */
export async function readReport(value: unknown, { name, base }: ReadOptions = {}): Promise<Report> {
  const copied = copyPlain(value);
  if (typeof copied !== 'object' || copied === null || Array.isArray(copied)) {
    throw new ReportError('invalid-report', {
      name: 'report',
      text: {
        zh: '报告应是一个 JSON 对象，以主题名（report、figures……）为键。',
        en: 'A report is a JSON object whose keys are topics: “report”, “figures” and so on.',
      },
    });
  }
  const upgraded = upgradeReport(copied as Readonly<Record<string, unknown>>);
  await validate(upgraded);
  return makeReport(upgraded as unknown as GivenReport, name, base);
}

async function validate(topics: Readonly<Record<string, unknown>>): Promise<void> {
  const { validateReport } = await import('./validation/validate.js');
  const faults = validateReport(topics).map(({ severity, pointer, id, message }) => ({
    severity,
    pointer,
    ...(id === undefined ? {} : { id }),
    text: { zh: message('zh'), en: message('en') },
  }));
  const errors: ReportFault[] = faults.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  if (first) {
    const [zh, en] = ['zh', 'en'].map((language) => `${first.pointer || '/'} ${first.text[language] ?? ''}`);
    throw new ReportError('invalid-report', {
      name: 'report',
      faults: errors,
      text: {
        zh: `报告数据有 ${errors.length} 处错误。第一处：${zh}`,
        en: `The report has ${errors.length} ${errors.length === 1 ? 'fault' : 'faults'}. The first: ${en}`,
      },
    });
  }
  const odd = faults.map(({ pointer, text }) => `\n${pointer} ${text['en'] ?? ''}`);
  if (odd.length > 0) console.warn(`[zj-widgets] The report is valid, but some of it is odd:${odd.join('')}`);
}

/** Makes a report of what has been checked. */
export function makeReport(
  { report, map, corridors, ...others }: GivenReport,
  name: string | undefined,
  base?: string,
): Report {
  const completed: CorridorsTopic | undefined = corridors && { ...emptyTopics.corridors, ...corridors };
  const drawn = map && 'geometry' in map ? undefined : map;
  const topics: Partial<Record<TopicName, unknown>> = { report, map: drawn, corridors: completed };
  for (const topic of topicNames) if (topic in others) topics[topic] = others[topic as keyof typeof others];
  const loaders: TopicLoaders =
    map && 'geometry' in map
      ? {
          map: async () => {
            const { drawMap } = await import('./geometry/draw.js');
            return { default: await drawMap(map, completed ?? emptyTopics.corridors, base) };
          },
        }
      : {};
  return new Report(
    name || report.id,
    report.languages,
    loaders,
    report.messages,
    topics as Partial<Topics>,
    emptyTopics,
  );
}
