import { enter } from '../../contestant.js';
import { create, picture } from './geometry.js';

/** The same paths, drawn before as here, and nothing else. */
function drawing(): SVGElement {
  const svg = create('svg', { viewBox: `0 0 ${picture.width} ${picture.height}` });
  for (const { path } of picture.cities) svg.append(create('path', { d: path, fill: '#ddd', stroke: '#fff' }));
  for (const { path } of picture.corridors) {
    if (path) svg.append(create('path', { d: path, fill: 'none', stroke: '#0a655c', 'stroke-width': '6' }));
  }
  return svg;
}

enter({ mount: (root, count) => root.append(...Array.from({ length: count }, drawing)) });
