import eventsTopic from '../../../data/zhejiang-2021-2025/events.json';
import type { EventsTopic, ReportEvent } from '../../../src/report/types.js';
import { seededRandom } from '../../statistics.js';

const { events: known } = eventsTopic as unknown as EventsTopic;

/** Events with the report's words at days of ten years; the same for the same count. */
export function events(count: number): ReportEvent[] {
  const random = seededRandom(count);
  const start = Date.UTC(2015, 0, 1);
  return Array.from({ length: count }, (_, index) => {
    const day = new Date(start + Math.floor(random() * 3652) * 86_400_000);
    return {
      ...(known[index % known.length] as ReportEvent),
      id: `event-${index}`,
      date: day.toISOString().slice(0, 10),
    };
  });
}

export function title({ label }: ReportEvent): string {
  return label['en'] ?? '';
}

export function text({ description }: ReportEvent): string {
  return description?.['en'] ?? '';
}
