import { ZjTimeline } from '../../../src/elements/timeline/define.js';
import { bundledReport } from '../../../src/report/index.js';
import type { ReportEvent } from '../../../src/report/types.js';
import { enter } from '../../contestant.js';
import { events } from './events.js';

let shown: ReportEvent[] = [];

enter({
  prepare: (count) => {
    shown = events(count);
    return Promise.all([bundledReport.load('report'), bundledReport.load('events')]);
  },
  mount: (root) => {
    const timeline = Object.assign(new ZjTimeline(), { events: shown });
    root.append(timeline);
    return timeline.updateComplete;
  },
});
