import '@knight-lab/timelinejs/dist/css/timeline.css';
import { Timeline } from '@knight-lab/timelinejs';
import type { ReportEvent } from '../../../src/report/types.js';
import { enter } from '../../contestant.js';
import { events, text, title } from './events.js';

let shown: ReportEvent[] = [];

enter({
  prepare: (count) => (shown = events(count)),
  mount: (root) => {
    root.style.blockSize = '600px';
    const story = {
      events: shown.map((event) => {
        const [year, month, day] = event.date.split('-');
        return { start_date: { year, month, day }, text: { headline: title(event), text: text(event) } };
      }),
    };
    const timeline = new Timeline(root, story, { font: null, ga_measurement_id: null, hash_bookmark: false });
    return new Promise<void>((resolve) => timeline.on('ready', resolve));
  },
});
