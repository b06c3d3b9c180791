import { labelLines, type MapPicture } from '../elements/corridor-map/corridor-map.utils.js';
import { findRecord } from '../report/lookup.js';
import type { CorridorsTopic } from '../report/types.js';
import { linesBlock, place, type Block, type TextStyle } from './blocks.js';
import { words } from './drawing.js';
import type { Canvas } from './look.js';
import { escapeXml, round, tag } from './svg.js';
import { textWidth } from './text.js';

/** Of a tile, in the units of `tilePicture`. */
const tileSide = 192;

/** Cities and corridors as shapes, with their names and numbers. */
export function mapBlock(
  { width, height, cities, corridors }: MapPicture,
  topic: CorridorsTopic,
  { selected, tiles }: { readonly selected: string; readonly tiles: boolean },
  canvas: Canvas,
): Block {
  const { palette, locale } = canvas;
  const scale = canvas.width / width;
  const hosts = findRecord(topic.corridors, selected)?.cities ?? [];
  const homes = new Set(topic.corridors.flatMap((corridor) => corridor.cities ?? []));
  const land = cities.map(({ id, path }) => {
    const isMarked = id === selected || hosts.includes(id);
    return tag('path', {
      d: path,
      fill: isMarked ? palette.tint : palette.wash,
      stroke: tiles ? undefined : id === selected ? palette.accent : palette.paper,
      'stroke-width': tiles ? undefined : 1.25 / scale,
      'stroke-linejoin': tiles ? undefined : 'round',
    });
  });
  // Of what has a corridor, a little of the accent over the land.
  const tints = cities
    .filter(({ id }) => homes.has(id) && id !== selected && !hosts.includes(id))
    .map(({ path }) => tag('path', { d: path, fill: palette.accent, 'fill-opacity': 0.1 }));
  const lines = corridors
    .filter(({ path }) => path !== '')
    .map(({ path, isArea }) =>
      tag('path', {
        d: path,
        fill: isArea ? palette.tint : 'none',
        stroke: palette.accent,
        'stroke-width': Math.max(9, (isArea ? 1.75 : 3.5) / scale),
        'stroke-linecap': 'round',
        'stroke-linejoin': 'round',
      }),
    );
  const labels = cities.map(({ id }) => labelLines(words(findRecord(topic.cities, id)?.label, locale)));
  // Words are of one size however small the map, but no wider than a tile.
  const most = canvas.width < 400 ? 11 : 13;
  const widest = Math.max(1, ...labels.flat().map((text) => textWidth(text, { size: 1 })));
  const size = tiles ? Math.max(9, Math.min(most, (tileSide * scale - 2) / widest)) : most;
  const style: TextStyle = { size: round(size), fill: palette.ink, leading: 1.15, align: 'middle' };
  const names = cities.map(({ label: [x, y] }, index) => {
    const text = labels[index] ?? [];
    const room = Math.max(...text.map((line) => textWidth(line, style)));
    const block = linesBlock(text, room, style);
    return place(block, x * scale - room / 2, y * scale - block.height / 2);
  });
  const radius = Math.max(9, 17 * scale);
  const discs = corridors.flatMap(({ id, marks }) => {
    const number = topic.corridors.findIndex((corridor) => corridor.id === id) + 1;
    const isMarked = id === selected;
    return marks.map(([x, y]) => {
      const [cx, cy] = [x * scale, y * scale];
      const fill = isMarked ? palette.accent : palette.paper;
      return (
        tag('circle', { cx, cy, r: radius, fill, stroke: palette.accent, 'stroke-width': 1.75 }) +
        tag(
          'text',
          {
            x: cx,
            y: cy + 12 * 0.36,
            'font-size': 12,
            'font-weight': 'bold',
            fill: isMarked ? palette.onAccent : palette.ink,
            'text-anchor': 'middle',
          },
          escapeXml(String(number)),
        )
      );
    });
  });
  const shapes = tag('g', { transform: `scale(${round(scale * 10000) / 10000})` }, ...land, ...tints, ...lines);
  return { width: canvas.width, height: height * scale, content: shapes + names.join('') + discs.join('') };
}
