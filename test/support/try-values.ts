import { expect } from 'chai';
import { html } from 'lit';
import '../../src/index.js';
import { fixture, silence, updated } from './fixture.js';
import { attributeValues, propertyValues, sampleValues, surfaces } from './random-values.js';
import { samples } from './samples.js';

/** Sets each attribute and property of the elements to `count` values, drawing each, and expects no uncaught error. */
export function tryValues(count: number, asked: (tag: string) => boolean = () => true): void {
  for (const { tag, attributes, properties } of surfaces.filter((surface) => asked(surface.tag))) {
    const usual = samples.find((sample) => sample.tag === tag)?.attributes ?? {};
    const kinds = [
      ...attributes.map((name) => ({ name, isAttribute: true })),
      ...properties.map((name) => ({ name, isAttribute: false })),
    ];
    kinds.forEach(({ name, isAttribute }, index) => {
      it(`${tag} ${isAttribute ? 'attribute' : 'property'} ${name}`, async function () {
        this.timeout(15_000 + count * 40);
        silence('error');
        silence('warn');
        const faults: string[] = [];
        const onError = (event: ErrorEvent | PromiseRejectionEvent) => {
          event.preventDefault();
          const reason = event instanceof ErrorEvent ? event.error : event.reason;
          faults.push(String((reason as Error | undefined)?.stack ?? reason));
        };
        addEventListener('error', onError);
        addEventListener('unhandledrejection', onError);
        const mocha = { onerror: window.onerror };
        window.onerror = null;
        try {
          const place = await fixture<HTMLElement>(html`<div></div>`);
          const element = document.createElement(tag) as HTMLElement & Record<string, unknown>;
          for (const [usualName, value] of Object.entries(usual)) element.setAttribute(usualName, value);
          place.append(element);
          const seed = 20_261_123 + index;
          if (isAttribute) {
            for (const value of sampleValues(attributeValues, seed, count)) {
              element.setAttribute(name, value);
              await drawn(element, faults, value);
            }
          } else {
            for (const value of sampleValues(propertyValues, seed, count)) {
              element[name] = value;
              await drawn(element, faults, value);
            }
          }
          // Still whole: what is right is shown again.
          for (const [usualName, value] of Object.entries(usual)) element.setAttribute(usualName, value);
          expect(element.isConnected && element.shadowRoot !== null).to.equal(true);
        } finally {
          window.onerror = mocha.onerror;
          removeEventListener('error', onError);
          removeEventListener('unhandledrejection', onError);
        }
        expect(faults.slice(0, 3)).to.deep.equal([]);
      });
    });
  }
}

async function drawn(element: HTMLElement, faults: string[], value: unknown): Promise<void> {
  try {
    await updated(element);
  } catch (error) {
    faults.push(`${describeValue(value)}: ${(error as Error).stack ?? String(error)}`);
  }
}

function describeValue(value: unknown): string {
  try {
    return `${typeof value} ${JSON.stringify(value) ?? String(value)}`.slice(0, 200);
  } catch {
    return typeof value;
  }
}
