import assert from 'node:assert/strict';
import test from 'node:test';
import { iso1A2Code } from '@rapideditor/country-coder';
import { homes } from '../../src/cli/check/swapped.js';

/** In degrees: the extents are in whole ones, and end at a coast rather than at the border in the sea before it. */
const tolerance = 1.5;
const step = 0.5;

test('the extents of countries end where the countries do', () => {
  const points = new Map<string, (readonly [longitude: number, latitude: number])[]>();
  for (let longitude = -180 + step / 2; longitude < 180; longitude += step) {
    for (let latitude = -60 + step / 2; latitude < 84; latitude += step) {
      const country = iso1A2Code([longitude, latitude]);
      if (!country || !(country in homes)) continue;
      const own = points.get(country) ?? [];
      own.push([longitude, latitude]);
      points.set(country, own);
    }
  }
  assert.ok(Object.keys(homes).length > 50);
  for (const [country, [west, south, east, north]] of Object.entries(homes)) {
    const own = (points.get(country) ?? []).filter(([x, y]) => x >= west && x <= east && y >= south && y <= north);
    assert.ok(own.length > 0, country);
    const sides = {
      west: Math.min(...own.map(([x]) => x)) - west,
      south: Math.min(...own.map(([, y]) => y)) - south,
      east: east - Math.max(...own.map(([x]) => x)),
      north: north - Math.max(...own.map(([, y]) => y)),
    };
    for (const [side, gap] of Object.entries(sides)) assert.ok(gap <= tolerance, `${country}, ${side}: ${gap} degrees`);
  }
});
