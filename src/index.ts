/** Everything: registers every element, and exports their classes and what works with them. */
export { ZjAchievements } from './elements/achievements/define.js';
export { ZjActions } from './elements/actions/define.js';
export { ZjChart } from './elements/chart/define.js';
export { ZjConstellation } from './elements/constellation/define.js';
export { ZjCorridorMap } from './elements/corridor-map/define.js';
export { ZjList } from './elements/list/define.js';
export { ZjRanking } from './elements/ranking/define.js';
export { ZjReport } from './elements/report/define.js';
export { ZjReportData } from './elements/report-data/define.js';
export { ZjSource } from './elements/source/define.js';
export { ZjStat } from './elements/stat/define.js';
export { ZjStatGrid } from './elements/stat-grid/define.js';
export { ZjSystem } from './elements/system/define.js';
export { ZjTimeline } from './elements/timeline/define.js';
export { ZjErrorEvent, ZjReadyEvent, ZjSelectEvent } from './controllers/events.js';
export * from './format/index.js';
export * from './report/index.js';
export { version } from './version.js';
