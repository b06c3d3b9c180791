import type { ElementName } from '../../embed/elements.js';
import type { Report } from '../../report/registry.js';

/** What to ask for to have a picture of all that a report holds, each thing once. */
export async function everyRequest(
  report: Report,
): Promise<{ readonly element: ElementName; readonly attributes: Readonly<Record<string, string>> }[]> {
  const [figures, datasets, systems] = await Promise.all([
    report.has('figures') ? (await report.load('figures')).figures : [],
    report.has('datasets') ? (await report.load('datasets')).datasets : [],
    report.has('systems') ? (await report.load('systems')).systems : [],
  ]);
  return [
    ...figures.map(({ id }) => ({ element: 'stat' as const, attributes: { fact: id } })),
    ...datasets.map(({ id }) => ({ element: 'chart' as const, attributes: { dataset: id } })),
    ...systems.map(({ id }) => ({ element: 'system' as const, attributes: { system: id } })),
    ...(['policy', 'cooperation', 'place'] as const).map((kind) => ({
      element: 'list' as const,
      attributes: { kind },
    })),
    ...(['stat-grid', 'ranking', 'timeline', 'corridor-map', 'constellation', 'achievements'] as const).map(
      (element) => ({ element, attributes: {} }),
    ),
  ];
}
