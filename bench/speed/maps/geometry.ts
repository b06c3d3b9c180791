import corridorsTopic from '../../../data/zhejiang-2021-2025/corridors.json';
import mapTopic from '../../../data/zhejiang-2021-2025/map.json';
import { outlinePicture } from '../../../src/elements/corridor-map/corridor-map.utils.js';
import type { CorridorsTopic, MapTopic } from '../../../src/report/types.js';

/** The paths that `zj-corridor-map` draws, in its picture's units. */
export const picture = outlinePicture(corridorsTopic as unknown as CorridorsTopic, mapTopic as unknown as MapTopic);

/** An element of SVG. */
export function create(name: string, attributes: Readonly<Record<string, string>>, text = ''): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.textContent = text;
  return made;
}
