import achievements from '../fixtures/valmarin/achievements.json';
import cooperations from '../fixtures/valmarin/cooperations.json';
import corridors from '../fixtures/valmarin/corridors.json';
import datasets from '../fixtures/valmarin/datasets.json';
import events from '../fixtures/valmarin/events.json';
import figures from '../fixtures/valmarin/figures.json';
import map from '../fixtures/valmarin/map.json';
import policies from '../fixtures/valmarin/policies.json';
import report from '../fixtures/valmarin/report.json';
import systems from '../fixtures/valmarin/systems.json';

/**
 * An invented province, as a page would bring it: French, English and Arabic; three sections, four cities, three
 * corridors (a line, an area, a list of cities); no local specialities.
 */
export const valmarin = {
  report,
  figures,
  events,
  achievements,
  systems,
  policies,
  cooperations,
  corridors,
  map,
  datasets,
};
