import { ReportError } from '../errors.js';

/** Where in a geometry something is: which of the things given, and a JSON Pointer within it. */
export interface GeometryPlace {
  readonly part: number;
  readonly pointer: string;
}

/** An error that says what is wrong with the geometry, in words, and where in it. */
export class GeometryError extends ReportError {
  constructor(
    zh: string,
    en: string,
    readonly place?: GeometryPlace,
    options?: ErrorOptions,
  ) {
    const text = { zh: `地图数据有误：${zh}。`, en: `The map's geometry cannot be drawn: ${en}.` };
    super('bad-geometry', { name: 'map', text }, options);
  }
}

export function geometryError(zh: string, en: string, place?: GeometryPlace, options?: ErrorOptions): GeometryError {
  return new GeometryError(zh, en, place, options);
}

/** What is odd with a geometry that is drawn all the same. */
export interface GeometryOddity {
  readonly text: { readonly zh: string; readonly en: string };
  readonly place: GeometryPlace;
}
