import 'vis-timeline/styles/vis-timeline-graph2d.css';
import { DataSet, Timeline } from 'vis-timeline/standalone';
import type { ReportEvent } from '../../../src/report/types.js';
import { enter } from '../../contestant.js';
import { events, title } from './events.js';

let shown: ReportEvent[] = [];

enter({
  prepare: (count) => (shown = events(count)),
  mount: (root) => {
    const items = shown.map((event) => ({ id: event.id, content: title(event), start: event.date }));
    const timeline = new Timeline(root, new DataSet(items), {});
    return new Promise<void>((resolve) => timeline.on('changed', resolve));
  },
});
