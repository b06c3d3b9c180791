import { elementNames, type ElementName } from '../../../src/embed/elements.js';
import { parseParameters, type EmbedRequest } from '../../../src/embed/parameters.js';
import { drawPictures } from '../../../src/embed/picture.js';
import type { Picture } from '../../../src/pictures/frame.js';
import { lookOf } from '../../../src/cli/picture/look.js';
import { bundledReport, type Report } from '../../../src/report/registry.js';
import { themeNames } from '../../../src/theme/themes.js';

/** What is asked for, as in the address of a frame: "el=stat&fact=rd-expenditure&lang=en". */
export function ask(query: string, languages?: readonly string[]): EmbedRequest {
  const { request, faults } = parseParameters(new URLSearchParams(query), {
    themes: themeNames,
    ...(languages ? { languages } : {}),
  });
  if (!request) throw new Error(`${query}: ${JSON.stringify(faults)}`);
  return request;
}

/** The picture that is asked for, the first of a report's pages. */
export async function draw(
  query: string,
  width?: number,
  report: Report = bundledReport,
  height?: number,
): Promise<Picture> {
  const [picture] = await drawAll(query, width, report, height);
  if (!picture) throw new Error(query);
  return picture;
}

export function drawAll(
  query: string,
  width?: number,
  report: Report = bundledReport,
  height?: number,
): Promise<readonly Picture[]> {
  const request = ask(query, report.languages);
  return drawPictures(report, request, { look: (locale) => lookOf(request, locale), width, height });
}

/** A query for every picture that there can be of a report, in one language and theme. */
export async function everyPicture(report: Report = bundledReport): Promise<string[]> {
  const ids = async <T extends { readonly id: string }>(records: Promise<readonly T[]>) =>
    (await records).map(({ id }) => id);
  const [facts, datasets, systems] = await Promise.all([
    ids(report.load('figures').then(({ figures }) => figures)),
    ids(report.load('datasets').then(({ datasets }) => datasets)),
    ids(report.load('systems').then(({ systems }) => systems)),
  ]);
  const queries: Readonly<Record<ElementName, readonly string[]>> = {
    stat: facts.flatMap((id) => [`fact=${id}`, `fact=${id}&variant=hero`]),
    'stat-grid': [''],
    chart: datasets.flatMap((id) => [`dataset=${id}`, `dataset=${id}&type=numbers`]),
    ranking: ['', 'sort=report', 'layout=ladder'],
    timeline: ['', 'orientation=horizontal'],
    'corridor-map': ['', 'layout=tiles'],
    system: systems.map((id) => `system=${id}`),
    constellation: [''],
    achievements: [''],
    list: ['policy', 'cooperation', 'place'].map((kind) => `kind=${kind}`),
    source: facts.slice(0, 5).map((id) => `record=${id}`),
    report: [''],
  };
  return elementNames.flatMap((element) => queries[element].map((query) => `el=${element}&${query}`));
}
