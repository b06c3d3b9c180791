/// <reference types="vite/client" />
import { STORY_PREPARED, GLOBALS_UPDATED } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';
import { localize } from '../src/format/language.js';
import { recordKinds } from '../src/report/kinds.js';
import type { Topics } from '../src/report/types.js';
import { recordsOf, type Labelled } from '../src/embed/records.js';
import type { RecordSet } from '../src/embed/elements.js';
import { valmarin } from '../test/support/valmarin.js';

/** What the toolbar says; the address of the page carries it. */
export interface Toolbar {
  readonly language: 'zh-CN' | 'en';
  readonly scheme: 'light' | 'dark';
  readonly theme: string;
  readonly width: string;
  readonly density: 'normal' | 'compact';
  readonly page: 'plain' | 'newspaper' | 'ministry';
  readonly report: 'bundled' | 'valmarin';
  readonly code: 'html' | 'react' | 'vue';
}

export const defaults: Toolbar = {
  language: 'zh-CN',
  scheme: 'light',
  theme: 'none',
  width: 'auto',
  density: 'normal',
  page: 'plain',
  report: 'bundled',
  code: 'html',
};

const files = import.meta.glob<unknown>('../data/zhejiang-2021-2025/*.json', { import: 'default', eager: true });

const reports: Readonly<Record<Toolbar['report'], Partial<Topics>>> = {
  bundled: Object.fromEntries(
    Object.entries(files).map(([path, topic]) => [path.replace(/^.*\/|\.json$/g, ''), topic]),
  ) as Partial<Topics>,
  valmarin: valmarin as unknown as Partial<Topics>,
};

/** The list that one set of records is chosen from: the very objects that the panel of controls shows. */
interface Choice {
  readonly options: string[];
  readonly labels: Record<string, string>;
}

const choices = new Map<RecordSet, Choice>();

/** Ids of `set`, each with its record's name; both follow the toolbar. */
export function choiceOf(set: RecordSet): Choice {
  let choice = choices.get(set);
  if (!choice) {
    choice = { options: [], labels: {} };
    choices.set(set, choice);
    fill(set, choice);
  }
  return choice;
}

/** The id itself where the report has it, else that of the record at its place: a story goes on in another report. */
export function idIn(report: Toolbar['report'], set: RecordSet, id: string): string {
  const ids = labelled(set, report).map((record) => record.id);
  if (ids.length === 0 || ids.includes(id)) return id;
  const place = labelled(set, 'bundled').findIndex((record) => record.id === id);
  return place < 0 ? id : (ids[place % ids.length] ?? id);
}

function labelled(set: RecordSet, report: Toolbar['report']): readonly Labelled[] {
  const topics = reports[report];
  if (set !== 'kind') return recordsOf(set, {}, topics);
  return recordKinds.flatMap((kind) => recordsOf('kind', { kind }, topics));
}

let shown: Pick<Toolbar, 'language' | 'report'> = fromAddress();

/** A text in each language of the toolbar, of which a row of a table shows one. */
export type Texts = Readonly<Record<Toolbar['language'], string>>;

/** What a row of a table says, in the toolbar's language; `texts` stay with it for when that changes. */
export const described = (texts: Texts) => ({ texts, description: texts[shown.language] });

function fill(set: RecordSet, { options, labels }: Choice): void {
  const records = labelled(set, shown.report);
  options.splice(0, options.length, ...new Set(records.map(({ id }) => id)));
  for (const id of Object.keys(labels)) delete labels[id];
  const language = shown.language === 'en' ? 'en' : 'zh';
  for (const record of records) labels[record.id] = `${localize(record.label, language)} (${record.id})`;
}

function fromAddress(): Pick<Toolbar, 'language' | 'report'> {
  const pairs = (new URLSearchParams(location.search).get('globals') ?? '').split(';').map((pair) => pair.split(':'));
  return { ...defaults, ...Object.fromEntries(pairs) } as Toolbar;
}

interface Story {
  readonly id: string;
  readonly parameters: object;
  readonly argTypes: object;
  readonly initialArgs: object;
}

/** Rows of every story that was shown; a page of docs takes them from its stories. */
const rows = new Map<string, readonly { texts?: Texts; description?: string }[]>();
/** The panel of controls has a copy of the story's, which it takes anew when the story is announced. */
let announce: (() => void) | undefined;

export function rememberStory(story: Story, args: object): void {
  const { id, parameters, argTypes, initialArgs } = story;
  rows.set(id, Object.values(argTypes));
  announce = () => addons.getChannel().emit(STORY_PREPARED, { id, parameters, argTypes, initialArgs, args });
}

void addons.ready().then((channel) => {
  channel.on(GLOBALS_UPDATED, ({ globals }: { globals: Toolbar }) => {
    if (globals.language === shown.language && globals.report === shown.report) return;
    shown = globals;
    for (const [set, choice] of choices) fill(set, choice);
    for (const row of [...rows.values()].flat()) if (row.texts) Object.assign(row, described(row.texts));
    announce?.();
  });
});
