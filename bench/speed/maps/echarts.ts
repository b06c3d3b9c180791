import { MapChart } from 'echarts/charts';
import { GeoComponent } from 'echarts/components';
import { init, registerMap, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { enter } from '../../contestant.js';
import { picture } from './geometry.js';

/** The same outlines as GeoJSON, which is what it takes; only the parts of it that a map needs. */
const geometry = {
  type: 'FeatureCollection',
  features: picture.cities.map(({ id, path }) => ({
    type: 'Feature',
    properties: { name: id },
    geometry: { type: 'MultiPolygon', coordinates: rings(path).map((ring) => [ring]) },
  })),
};

/** The corners of a path of straight lines; y goes up in GeoJSON. */
function rings(path: string): number[][][] {
  return path.split(/(?=M)/).filter(Boolean).map(corners);
}

function corners(path: string): number[][] {
  const ring: number[][] = [];
  let [x, y] = [0, 0];
  for (const [, command = '', numbers = ''] of path.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const values = (numbers.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
    for (let index = 0; index + 1 < values.length; index += 2) {
      const [dx = 0, dy = 0] = values.slice(index, index + 2);
      // After the first pair of an "M" the rest are lines to absolute points.
      const relative = command === 'l' || command === 'm';
      [x, y] = relative ? [x + dx, y + dy] : [dx, dy];
      ring.push([x, picture.height - y]);
    }
  }
  return ring;
}

use([MapChart, GeoComponent, SVGRenderer]);
registerMap('province', geometry);

enter({
  mount: (root, count) => {
    for (let index = 0; index < count; index += 1) {
      const box = document.createElement('div');
      box.style.cssText = 'inline-size: 600px; block-size: 576px';
      root.append(box);
      const chart = init(box, null, { renderer: 'svg' });
      chart.setOption({
        animation: false,
        series: [{ type: 'map', map: 'province', projection: { project: flat, unproject: flat } }],
      });
    }
  },
});

function flat(point: readonly number[]): readonly number[] {
  return point;
}
