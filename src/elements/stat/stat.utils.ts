import { formatPeriod } from '../../format/date.js';
import { formatFigure, placeFigure } from '../../format/figure.js';
import { localize, type Locale } from '../../format/language.js';
import { translate } from '../../format/messages.js';
import { findRecord } from '../../report/lookup.js';
import type { Figure, FiguresTopic } from '../../report/types.js';
import { statMessages } from './stat.messages.js';

/** A figure beside what was aimed at, as shares of one bar. */
export interface TargetBar {
  readonly text: string;
  /** The round number at which the bar ends. */
  readonly end: string;
  /** 0 to 1, of the bar's length. */
  readonly actual: number;
  readonly target: number;
}

/** What is said under a figure: its period, place, streak and record, each a short phrase. */
export function statFacts(figure: Figure, topic: FiguresTopic, locale: Locale): string[] {
  const say = (key: keyof typeof statMessages.en, values: Record<string, string | number> = {}) =>
    translate(statMessages, locale, key, values);
  const facts: string[] = [];
  // A period up to a year is told by the streak; one since a baseline, by the baseline.
  if (figure.period) facts.push(formatPeriod(figure.period, locale));
  if (figure.baseline) facts.push(say(changeKey(figure), { baseline: formatPeriod(figure.baseline, locale) }));
  if (figure.rank) facts.push(rankText(figure, topic, locale));
  if (figure.streak && figure.unit !== 'years') facts.push(say('stat.streak', { count: figure.streak }));
  if (figure.record) facts.push(say(figure.unit === 'rank' ? 'stat.record-place' : 'stat.record'));
  return facts;
}

/** Which way a change goes is said by its sign; a range across zero goes either way. */
function changeKey({ value }: Figure): 'stat.change' | `stat.change-${'down' | 'none' | 'from'}` {
  const [low, high] = typeof value === 'number' ? [value, value] : value;
  if (low > 0) return 'stat.change';
  if (high < 0) return 'stat.change-down';
  return low === 0 && high === 0 ? 'stat.change-none' : 'stat.change-from';
}

/** The aim that the figure is measured by, or undefined. */
export function targetBar(figure: Figure, topic: FiguresTopic, locale: Locale): TargetBar | undefined {
  const target = figure.target ? findRecord(topic.figures, figure.target) : undefined;
  if (!target || typeof figure.value !== 'number' || typeof target.value !== 'number') return undefined;
  const longest = roundUp(Math.max(figure.value, target.value));
  return {
    text: translate(statMessages, locale, 'stat.target', { value: formatFigure(target, topic.units, locale) }),
    end: formatFigure(
      { ...figure, value: longest, digits: 1 + Number(!/^\d0*$/.test(String(longest))), qualifier: 'exact' },
      topic.units,
      locale,
    ),
    actual: longest > 0 ? Math.max(0, figure.value) / longest : 0,
    target: longest > 0 ? Math.max(0, target.value) / longest : 0,
  };
}

/** A round number that leaves a rest beside the bar. */
function roundUp(value: number): number {
  if (value <= 0) return 0;
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8].find((step) => step * power > value) ?? 10) * power;
}

/** "4th in China"; of a figure that is itself a place, only the field ("in China"), since the number says the place. */
function rankText(figure: Figure, topic: FiguresTopic, locale: Locale): string {
  const among = localize(figure.rank?.among, locale.language);
  const place = placeFigure(figure, topic.figures);
  if (!place || place === figure) return among;
  return translate(statMessages, locale, 'stat.rank', { among, place: formatFigure(place, topic.units, locale) });
}
