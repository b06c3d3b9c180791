import { expect } from 'chai';
import { html, LitElement } from 'lit';
import { PopoversController } from '../../src/controllers/popovers.js';
import { bundledReport } from '../../src/report/registry.js';
import { fixture, silence, until, updated } from '../support/fixture.js';
import { accessibleText, deepQuery } from '../support/text.js';

let load: () => Promise<unknown> = () => Promise.resolve();

customElements.define(
  'zj-source',
  class extends HTMLElement {
    set record({ id }: { id: string }) {
      this.textContent = `Content of ${id}`;
    }
  },
);

class PopoverHost extends LitElement {
  readonly #popovers = new PopoversController(
    this,
    { locale: { language: 'en', tag: 'en-GB' }, current: bundledReport, companions: [] },
    { source: () => load(), actions: () => load() },
  );

  protected override render() {
    const source = { paragraph: 'lead.1', printed: '1' };
    return this.#popovers.source({ id: 'one', label: { en: 'One' }, source });
  }
}
customElements.define('popover-host', PopoverHost);

describe('a popover', () => {
  afterEach(() => (load = () => Promise.resolve()));

  async function host(): Promise<{ element: HTMLElement; button: HTMLElement }> {
    const element = await fixture<HTMLElement>(html`<popover-host></popover-host>`);
    return { element, button: deepQuery(element, 'button') };
  }

  it('begins to load with the press, and waits for what it shows', async () => {
    let loads = 0;
    let finish = () => {};
    const content = new Promise<void>((resolve) => (finish = resolve));
    load = () => {
      loads += 1;
      return content;
    };
    const { element, button } = await host();
    expect(loads).to.equal(0);
    button.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    expect(loads).to.equal(1);
    button.click();
    await updated(element);
    expect(element.shadowRoot?.querySelector('[role=dialog]')).to.equal(null);
    finish();
    await until(() => element.shadowRoot?.querySelector(':popover-open'), 'the popover');
    expect(accessibleText(element)).to.contain('Content of one');
  });

  it('says so where it cannot be loaded, and tries again at the next press', async () => {
    const said = silence('error');
    const { element, button } = await host();
    load = () => Promise.reject(new Error('offline'));
    button.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    button.click();
    await until(() => element.shadowRoot?.querySelector('[role=alert]'), 'the message');
    expect(accessibleText(element)).to.contain('could not be loaded');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    expect(said.join()).to.contain('offline');

    load = () => Promise.resolve();
    button.click();
    await until(() => element.shadowRoot?.querySelector(':popover-open'), 'the popover');
    expect(accessibleText(element)).to.not.contain('could not be loaded');
  });

  it('opens by the button in its message, and is made ready, unopened, when the connection is back', async () => {
    silence('error');
    const { element, button } = await host();
    const fail = async () => {
      load = () => Promise.reject(new Error('offline'));
      button.click();
      await until(() => element.shadowRoot?.querySelector('[role=alert] button'), 'the button');
      load = () => Promise.resolve();
    };
    await fail();
    deepQuery(element, '[role=alert] button').click();
    await until(() => element.shadowRoot?.querySelector(':popover-open'), 'the popover');
    button.click();
    await until(() => !element.shadowRoot?.querySelector(':popover-open'), 'the popover to close');

    await fail();
    deepQuery(element, '[role=alert] button').focus();
    dispatchEvent(new Event('online'));
    await until(() => !element.shadowRoot?.querySelector('[role=alert]'), 'the message to go');
    expect(element.shadowRoot?.querySelector(':popover-open')).to.equal(null);
    expect(element.shadowRoot?.activeElement).to.equal(button);
  });

  it('does not open once its host is gone', async () => {
    const { element, button } = await host();
    button.click();
    element.remove();
    await (element as LitElement).updateComplete;
    expect(element.shadowRoot?.querySelector(':popover-open')).to.equal(null);
  });
});
