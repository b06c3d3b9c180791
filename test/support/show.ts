import { html } from 'lit';
import { fixture, settledWithin } from './fixture.js';
import { createSample, type Sample } from './samples.js';
import { deepQueryAll } from './text.js';

/** What a reader may press, type in or go to. */
const interactive = 'button, a[href], input, select, summary, [role=button], [role=option], [tabindex="0"]';

/** Puts the sample into a page of this width, in English, and waits until all of it is there. */
export async function show(sample: Sample, width = 800, attributes: Sample['attributes'] = {}): Promise<HTMLElement> {
  const place = await fixture<HTMLElement>(html`<div .style=${`inline-size: ${width}px`}></div>`);
  const element = createSample({ ...sample, attributes: { ...sample.attributes, ...attributes } });
  place.append(element);
  await settledWithin(element);
  return element;
}

/** Everything in the element that can be pressed and is seen. */
export function shownTargets(element: Element): HTMLElement[] {
  return deepQueryAll(element, interactive).filter(isShown);
}

function isShown(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true });
}

export function nameOf(element: Element | null): string {
  const words = element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  return `<${element?.localName} class="${element?.getAttribute('class') ?? ''}"> ${words.trim().slice(0, 40)}`;
}
