import { ZjCorridorMap } from '../../../src/elements/corridor-map/define.js';
import { bundledReport } from '../../../src/report/index.js';
import { enter } from '../../contestant.js';

enter({
  prepare: () => Promise.all((['corridors', 'figures', 'map'] as const).map((topic) => bundledReport.load(topic))),
  mount: (root, count) => {
    const maps = Array.from({ length: count }, () => new ZjCorridorMap());
    root.append(...maps);
    return Promise.all(maps.map(({ updateComplete }) => updateComplete));
  },
});
