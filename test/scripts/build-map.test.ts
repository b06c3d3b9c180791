import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { gzipSync } from 'node:zlib';
import { simplify, toPath } from '../../scripts/build-map.js';

const file = readFileSync(new URL('../../data/zhejiang-2021-2025/map.json', import.meta.url));

/** The corners of path data, each as "x,y". */
function corners(path: string): string[][] {
  return [...path.matchAll(/M(\d+) (\d+)l([^Mz]*)/g)].map(([, startX, startY, moves]) => {
    let [x, y] = [Number(startX), Number(startY)];
    const numbers = (moves!.match(/-?\d+/g) ?? []).map(Number);
    const points = [`${x},${y}`];
    for (let i = 0; i < numbers.length; i += 2) {
      x += numbers[i]!;
      y += numbers[i + 1]!;
      points.push(`${x},${y}`);
    }
    return points;
  });
}

test('a path moves by whole units and closes without repeating its start', () => {
  const square = [
    [0.2, 0.1],
    [10.4, 0],
    [10.4, -9.6],
    [10.3, -9.7],
    [0.2, 0.1],
  ];
  assert.equal(toPath(square, true), 'M0 0l10 0 0-10z');
  assert.equal(toPath([[1, 2]], false), '');
});

test('simplifying takes the least corners and keeps the ends', () => {
  const line = [
    [0, 0],
    [5, 0.1],
    [10, 0],
    [10, 10],
  ];
  assert.deepEqual(simplify(line, 6), [line[0], line[2], line[3]]);
  assert.deepEqual(simplify(line, 1e6), [line[0], line[3]]);
});

test('neighbours share the corners of their border', () => {
  const { cities } = JSON.parse(file.toString()) as { cities: Record<string, { path: string }> };
  const of = (id: string): Set<string> => new Set(corners(cities[id]!.path).flat());
  const [hangzhou, huzhou, ningbo] = [of('330100'), of('330500'), of('330200')];
  assert.ok([...hangzhou].filter((point) => huzhou.has(point)).length > 20);
  assert.equal([...hangzhou].filter((point) => ningbo.has(point)).length, 0);
});

test('the map stays small', () => {
  assert.ok(gzipSync(file, { level: 9 }).length <= 6000);
});
