import { attributesOf, type ElementName, type VariableName } from './elements.js';

/** What is there to be pressed, filtered, zoomed or waited for, and what has to do with the page around an element. */
const onScreenOnly: readonly string[] = [
  'actions',
  'controls',
  'count-up',
  'heading-level',
  'links',
  'paused',
  'search',
  'unit',
  'zoom',
];

/** The attributes of an element that change its picture. */
export function pictureAttributes(element: ElementName): string[] {
  return Object.keys(attributesOf(element)).filter((name) => !onScreenOnly.includes(name));
}

/** The page's variables that a picture has a use for. */
export const pictureVariables: readonly VariableName[] = ['accent', 'ink', 'muted', 'rule', 'wash', 'paper', 'font'];
