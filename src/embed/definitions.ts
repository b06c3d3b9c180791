import type { ElementName } from './elements.js';

/** The modules that register the elements, each loaded when it is asked for. */
export const definitions: Readonly<Record<ElementName, () => Promise<unknown>>> = {
  achievements: () => import('../elements/achievements/define.js'),
  chart: () => import('../elements/chart/define.js'),
  constellation: () => import('../elements/constellation/define.js'),
  'corridor-map': () => import('../elements/corridor-map/define.js'),
  list: () => import('../elements/list/define.js'),
  ranking: () => import('../elements/ranking/define.js'),
  report: () => import('../elements/report/define.js'),
  source: () => import('../elements/source/define.js'),
  stat: () => import('../elements/stat/define.js'),
  'stat-grid': () => import('../elements/stat-grid/define.js'),
  system: () => import('../elements/system/define.js'),
  timeline: () => import('../elements/timeline/define.js'),
};
