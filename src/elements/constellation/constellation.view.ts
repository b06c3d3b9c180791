import { localize } from '../../format/language.js';
import { ReportError } from '../../report/errors.js';
import { requireRecord } from '../../report/lookup.js';
import type { Fact, Figure, LocalizedText } from '../../report/types.js';
import type { View } from '../view.js';

/** A figure under the name that it has beside the picture. */
export interface ShownFact {
  readonly figure: Figure;
  readonly label: LocalizedText;
}

export const constellationView = {
  topics: () => ['report', 'achievements', 'figures', 'events'],
  optional: ['events'],
  select(
    _,
    { report, achievements: { achievements, constellation: named }, figures: { figures, units }, events },
    { language },
  ) {
    if (!named) throw new ReportError('missing-topic', { name: 'constellation', value: report.id });
    const fact = ({ figure: id, label }: Fact): ShownFact => {
      const figure = requireRecord(figures, id, 'fact');
      return { figure, label: label ?? figure.label };
    };
    const constellation = requireRecord(achievements, named.achievement, 'achievement');
    const launch = named.launch === undefined ? [] : [requireRecord(events.events, named.launch, 'event')];
    const satellites = fact(named.satellites);
    const facts = (named.facts ?? []).map(fact);
    return {
      title: localize(constellation.label, language),
      name: 'constellation',
      records: [constellation, ...launch, satellites.figure, ...facts.map(({ figure }) => figure)],
      units,
      constellation,
      launch: launch[0],
      satellites,
      facts,
    };
  },
} satisfies View<'report' | 'achievements' | 'figures' | 'events'>;

export type ShownConstellation = ReturnType<typeof constellationView.select>;
