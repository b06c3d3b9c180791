import type { Topics } from './types.js';

/** What an element is given of a topic that it can do without and the report has not. */
export const emptyTopics: Omit<Topics, 'report'> = {
  figures: { units: {}, figures: [] },
  events: { events: [] },
  achievements: { fields: [], achievements: [] },
  systems: { systems: [] },
  policies: { policies: [] },
  places: { places: [] },
  cooperations: { cooperations: [] },
  corridors: { cities: [], corridors: [], holdings: [] },
  map: { width: 0, height: 0, cities: {}, corridors: {}, credit: {} },
  datasets: { datasets: [] },
};
