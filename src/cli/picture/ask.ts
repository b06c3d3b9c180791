import { extname } from 'node:path';
import { elementNames, type ElementName } from '../../embed/elements.js';
import { faultMessage, parseParameters, unknown, type EmbedRequest, type Fault } from '../../embed/parameters.js';
import { pictureAttributes, pictureVariables } from '../../embed/picture-attributes.js';
import { pictureWidths } from '../../pictures/draw.js';
import type { Locale } from '../../format/language.js';
import { resolveLocale } from '../../format/resolve-locale.js';
import { themeNames } from '../../theme/themes.js';
import type { Option, Parsed } from '../options.js';
import { say, UsageError } from '../usage.js';
import { pictureMessages } from './picture.messages.js';

/** A picture is an element as a page would show it: its options are the element's attributes and the page's variables. */
export const elementsWithPictures = elementNames.filter((name) => name !== 'report');

const attributeNames = [...new Set(elementsWithPictures.flatMap(pictureAttributes))];
const own = ['element', 'theme', 'scheme', 'size', 'width', 'height', 'scale', 'report'] as const;
export const formats = ['svg', 'png', 'pdf'] as const;

export type Format = (typeof formats)[number];

export const pictureOptions: Readonly<Record<string, Option>> = {
  output: { type: 'string', short: 'o' },
  all: { type: 'boolean' },
  list: { type: 'string' },
  format: { type: 'string' },
  ...Object.fromEntries(
    [...own, ...attributeNames, ...pictureVariables].map((name) => [name, { type: 'string' as const }]),
  ),
};

export type PictureValues = Parsed<Readonly<Record<string, { readonly type: 'string' }>>>['values'];

/** Where a picture goes, and as what. */
export interface Target {
  readonly format: Format;
  /** As it was given; "-" is stdout. */
  readonly output: string;
  /** In px; the element's own where undefined. */
  readonly width: number | undefined;
  /** In px; where undefined, as high as it turns out. */
  readonly height: number | undefined;
  readonly scale: number;
}

const scales = { least: 0.5, most: 8 };
/** Of a picture that is fitted into a shape. */
const sides = { least: 200, most: 4000 };

export function readTarget(element: ElementName, values: PictureValues, language: string): Target {
  const fault = (key: keyof typeof pictureMessages.en, words: Record<string, string | number> = {}) =>
    new UsageError(say(pictureMessages, language, key, words));
  const { output, size, scale } = values;
  if (!output) throw fault('picture.no-output');
  const named = output === '-' ? 'svg' : extname(output).slice(1).toLowerCase();
  const format = formats.find((each) => each === named);
  if (!format) throw fault('picture.unknown-format', { value: output });
  if (size !== undefined && (values['width'] ?? values['height']) !== undefined) throw fault('picture.size-or-width');
  const [, sizeWidth, sizeHeight] = /^(\d+)x(\d+)$/i.exec(size ?? '') ?? [];
  if (size !== undefined && !sizeWidth) throw fault('picture.size', { ...sides, value: size });
  const [width, height] = [sizeWidth ?? values['width'], sizeHeight ?? values['height']];
  const isShape = height !== undefined;
  const number = (value: string) => (/^\d{1,5}$/.test(value) ? Number(value) : NaN);
  if (isShape && !within(number(height), sides)) throw fault('picture.height', { ...sides, value: size ?? height });
  const widths = isShape ? sides : pictureWidths(element);
  if (width !== undefined && !within(number(width), widths)) {
    throw fault('picture.width', { element, ...widths, value: width });
  }
  if (scale !== undefined && format !== 'png') throw fault('picture.scale-is-for-png');
  const isScale = scale === undefined || (/^\d{1,2}(\.\d{1,3})?$/.test(scale) && within(Number(scale), scales));
  if (!isScale) throw fault('picture.scale', { ...scales, value: scale });
  if (values['scheme'] === 'auto') throw fault('picture.no-scheme');
  return {
    format,
    output,
    width: width === undefined ? undefined : Number(width),
    height: height === undefined ? undefined : Number(height),
    // Who asks for a shape asks for its pixels.
    scale: Number(scale ?? (isShape ? 1 : 2)),
  };
}

/** The element that is asked for, by its name with or without its prefix. */
export function readElement(values: PictureValues, language: string): ElementName {
  const name = (values['element'] ?? '').replace(/^zj-/, '');
  if (name === 'report') {
    const valid = elementsWithPictures.join(', ');
    throw new UsageError(say(pictureMessages, language, 'picture.report-is-a-page', { valid }));
  }
  const element = elementsWithPictures.find((each) => each === name);
  if (element) return element;
  const fault: Fault =
    name === ''
      ? { code: 'missing', name: 'el', valid: elementsWithPictures }
      : unknown('el', name, elementsWithPictures);
  throw new UsageError(optionFault(fault, language));
}

/** What is asked for, each option held against the element; all that is wrong is told at once. */
export function readRequest(
  element: ElementName,
  values: PictureValues,
  languages: readonly string[],
  language: string,
): EmbedRequest {
  const takes = pictureAttributes(element);
  const needless = attributeNames.filter((name) => values[name] !== undefined && !takes.includes(name));
  const [first] = needless;
  if (first !== undefined) {
    const valid = takes.map((name) => `--${name}`).join(', ') || '–';
    const fault = say(pictureMessages, language, 'picture.needless', { element, name: `--${first}`, valid });
    throw new UsageError(fault);
  }
  const given = ['lang', 'theme', 'scheme', ...takes, ...pictureVariables].flatMap((name) => {
    const value = values[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  const { request, faults } = parseParameters(
    { el: element, ...Object.fromEntries(given) },
    { themes: themeNames, languages: languages.map((each) => each.split('-')[0] ?? each) },
  );
  const all = [...faults, ...inlineFault(values)];
  if (!request || all.length > 0) {
    throw new UsageError(all.map((fault) => optionFault(fault, language)).join('\n'));
  }
  return request;
}

/** A figure in the midst of a sentence is a part of that, and no picture. */
function inlineFault({ variant }: PictureValues): Fault[] {
  return variant === 'inline' ? [unknown('variant', variant, ['card', 'hero'])] : [];
}

/** A fault of a parameter in the words of the command line. */
export function optionFault(fault: Fault, language: string): string {
  return faultMessage({ ...fault, name: fault.name === 'el' ? '--element' : `--${fault.name}` }, ownLocale(language));
}

/** Of what the command says. */
export function ownLocale(language: string): Locale {
  return resolveLocale(language, ['zh', 'en']);
}

function within(value: number, { least, most }: { readonly least: number; readonly most: number }): boolean {
  return value >= least && value <= most;
}
