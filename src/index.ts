/** Everything: registers every element, and exports their classes and what works with them. */
export { ZjChart } from './elements/chart/define.js';
export { ZjCorridorMap } from './elements/corridor-map/define.js';
export { ZjSource } from './elements/source/define.js';
export { ZjStat } from './elements/stat/define.js';
export { ZjTimeline } from './elements/timeline/define.js';
export { ZjErrorEvent, ZjReadyEvent, ZjSelectEvent } from './controllers/events.js';
export * from './format/index.js';
export * from './report/index.js';
export { version } from './version.js';
