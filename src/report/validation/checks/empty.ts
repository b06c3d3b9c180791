import type { Find } from '../fault.js';
import { pointerPart } from '../pointer.js';
import { property } from '../values.js';

const topics = ['figures', 'events', 'achievements', 'systems', 'policies', 'places', 'cooperations', 'datasets'];

/** Topics with nothing in them. */
export function findEmptyLists(report: unknown, find: Find): void {
  for (const topic of topics) {
    const list = property(property(report, topic), topic);
    if (!Array.isArray(list) || list.length > 0) continue;
    find(pointerPart(topic) + pointerPart(topic), { code: 'empty-list', severity: 'warning', values: { name: topic } });
  }
}
