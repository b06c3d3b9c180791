import { ReportError } from '../errors.js';

/** An error that says what is wrong with the geometry, in words. */
export function geometryError(zh: string, en: string, options?: ErrorOptions): ReportError {
  const text = { zh: `地图数据有误：${zh}。`, en: `The map's geometry cannot be drawn: ${en}.` };
  return new ReportError('bad-geometry', { name: 'map', text }, options);
}
