import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html, type TemplateResult } from 'lit';
import '../../src/index.js';
import { fixture, settledWithin, until } from '../support/fixture.js';
import { deepQuery, deepQueryAll } from '../support/text.js';

/** What acts on a press anywhere within it, around an element. */
const surroundings: Readonly<Record<string, (element: TemplateResult) => TemplateResult>> = {
  'a link': (element) => html`<a href="#followed" style="display: block">${element}</a>`,
  'the summary of details': (element) =>
    html`<details>
      <summary>Summary ${element}</summary>
      Text
    </details>`,
  'a label': (element) => html`<label style="display: block"><input type="checkbox" /> ${element}</label>`,
  'what acts as a button': (element) =>
    html`<div role="button" tabindex="0" @click=${() => (document.documentElement.dataset['acted'] = 'true')}>
      ${element}
    </div>`,
};

interface Case {
  readonly element: TemplateResult;
  readonly pressed: string;
  readonly happened: (element: HTMLElement) => unknown;
}

const popover = (element: HTMLElement) => element.shadowRoot?.querySelector('.popover:popover-open');

const cases: Readonly<Record<string, Case>> = {
  'the source of a figure': {
    element: html`<zj-stat fact="rd-intensity"></zj-stat>`,
    pressed: '[part=source-button]',
    happened: popover,
  },
  'the data of a figure': {
    element: html`<zj-stat fact="rd-intensity"></zj-stat>`,
    pressed: '[part=actions-button]',
    happened: popover,
  },
  'a figure in a sentence': {
    element: html`<zj-stat variant="inline" fact="rd-intensity"></zj-stat>`,
    pressed: '[part=source-button]',
    happened: popover,
  },
  'the title of an event': {
    element: html`<zj-timeline></zj-timeline>`,
    pressed: '[part=title]',
    happened: (element) => element.getAttribute('selected'),
  },
  'a choice among sections': {
    element: html`<zj-list kind="policy"></zj-list>`,
    pressed: '.choices button:nth-of-type(2)',
    happened: (element) => element.getAttribute('section'),
  },
  'a city on the map': {
    element: html`<zj-corridor-map layout="tiles"></zj-corridor-map>`,
    pressed: '.shape',
    happened: (element) => element.getAttribute('selected'),
  },
  'a point of a chart': {
    element: html`<zj-chart dataset="platforms" type="bar"></zj-chart>`,
    pressed: '[role=option]:last-child',
    happened: (element) => deepQuery(element, '[role=option]:last-child').ariaSelected === 'true',
  },
};

const hasActed = (page: HTMLElement) =>
  location.hash === '#followed' ||
  document.documentElement.dataset['acted'] === 'true' ||
  page.matches('[open]') ||
  page.querySelector('input')?.checked === true;

describe('a press within an element', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
    delete document.documentElement.dataset['acted'];
  });

  for (const [place, surround] of Object.entries(surroundings)) {
    for (const [name, { element: template, pressed, happened }] of Object.entries(cases)) {
      for (const way of ['a pointer', 'Enter', 'Space']) {
        it(`does what it is for, and not what ${place} around it does: ${name}, by ${way}`, async function () {
          const page = await fixture<HTMLElement>(surround(template));
          const element = page.querySelector<HTMLElement>('zj-stat, zj-timeline, zj-list, zj-corridor-map, zj-chart')!;
          await settledWithin(element);
          const target = deepQuery<HTMLElement>(element, pressed);
          target.scrollIntoView({ block: 'center' });
          await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
          if (way === 'a pointer') {
            const { left, top, width, height } = target.getBoundingClientRect();
            await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
          } else {
            target.focus();
            if (!target.matches(':focus')) this.skip();
            await sendKeys({ press: way === 'Space' ? ' ' : way });
          }
          await until(() => happened(element), name);
          await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
          expect(hasActed(page), `${place} has acted`).to.equal(false);
          expect(deepQueryAll(element, '.error')).to.have.length(0);
        });
      }
    }
  }
});
