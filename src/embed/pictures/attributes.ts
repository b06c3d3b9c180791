import { attributesOf, type ElementName, type VariableName } from '../elements.js';

/** What is there to be pressed, filtered, zoomed or waited for, and what has to do with the page around an element. */
const onScreenOnly: readonly string[] = [
  'actions',
  'controls',
  'count-up',
  'heading-level',
  'links',
  'paused',
  'search',
  'zoom',
];

/** The attributes of an element that change its picture. */
export function pictureAttributes(element: ElementName): string[] {
  return Object.keys(attributesOf(element)).filter((name) => !onScreenOnly.includes(name));
}

/** The page's variables that a picture has a use for. */
export const pictureVariables: readonly VariableName[] = ['accent', 'ink', 'muted', 'rule', 'wash', 'paper', 'font'];

/** In px, how narrow and how wide a picture can be. Names of cities side by side take some room. */
export function pictureWidths(element: ElementName): { readonly least: number; readonly most: number } {
  return { least: element === 'corridor-map' ? 320 : 240, most: 2400 };
}
