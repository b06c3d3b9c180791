import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html, type TemplateResult } from 'lit';
import '../../src/elements/chart/define.js';
import '../../src/elements/corridor-map/define.js';
import '../../src/elements/system/define.js';
import '../../src/elements/timeline/define.js';
import { fixture, silence, until } from '../support/fixture.js';
import { accessibleText, deepActiveElement, deepQuery, deepQueryAll, deepQuerySome } from '../support/text.js';

type Selecting = HTMLElement & { selected: string };

/** An element of each kind, a record that it has, and what is announced of it. */
const cases: readonly { name: string; kind: string; id: string; element: TemplateResult; said: RegExp }[] = [
  {
    name: 'zj-corridor-map',
    kind: 'corridor',
    id: 'ningbo-yongjiang',
    element: html`<zj-corridor-map id="target"></zj-corridor-map>`,
    said: /Yongjiang/,
  },
  {
    name: 'zj-timeline',
    kind: 'event',
    id: 'constellation-launch',
    element: html`<zj-timeline id="target"></zj-timeline>`,
    said: /September|Constellation|satellite/i,
  },
  {
    name: 'zj-chart',
    kind: 'figure',
    id: 'new-rd-institutions',
    element: html`<zj-chart id="target" dataset-id="platforms"></zj-chart>`,
    said: /107/,
  },
  {
    name: 'zj-chart of bars',
    kind: 'figure',
    id: 'fiscal-growth-target',
    element: html`<zj-chart id="target" dataset-id="fiscal-growth"></zj-chart>`,
    said: /%/,
  },
  {
    name: 'zj-system',
    kind: 'node',
    id: 'workshop',
    element: html`<zj-system id="target" system="joint-research"></zj-system>`,
    said: /Shop floor/,
  },
];

const announced = (element: Element) =>
  deepQuerySome(element, '[role=status]')
    .map((status) => accessibleText(status))
    .join(' ')
    .trim();

/** How the platform writes it, which Lit's templates for these elements do not have to know. */
const button = (id: string) =>
  html`<button type="button" commandfor="target" command="--zj-select" value=${id}>${id || 'none'}</button>`;

describe('invokers', () => {
  beforeEach(() => scrollTo(0, 0));

  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
    scrollTo(0, 0);
  });

  for (const { name, kind, id, element, said } of cases) {
    it(`select in ${name} by a button, which keeps the focus, and take it back`, async () => {
      const page = await fixture<HTMLElement>(html`<div>${element} ${button(id)} ${button('')}</div>`);
      const target = page.querySelector('#target') as Selecting;
      const [select, clear] = [...page.querySelectorAll('button')] as [HTMLButtonElement, HTMLButtonElement];
      expect(announced(target)).not.to.match(said);
      select.focus();
      await sendKeys({ press: 'Enter' });
      await until(() => target.selected === id, 'the selection');
      await until(() => said.test(announced(target)), 'the announcement');
      expect(deepActiveElement()).to.equal(select);
      select.click();
      await until(() => target.getAttribute('selected') === id, 'that it stays');
      clear.click();
      await until(() => target.selected === '', 'nothing selected');
      await until(() => !said.test(announced(target)), 'nothing announced');
    });

    it(`select in ${name} by a link, and bring it into view`, async () => {
      const page = await fixture<HTMLElement>(
        html`<div>
          <a href="#zj-${kind}-${id}">there</a>
          <div style="height: 3000px"></div>
          ${element}
          <div style="height: 3000px"></div>
        </div>`,
      );
      const target = page.querySelector('#target') as Selecting;
      const link = page.querySelector('a') as HTMLAnchorElement;
      link.click();
      await until(() => target.selected === id, 'the selection');
      await until(() => scrollY > 2000, 'the element in view');
      const [first] = deepQueryAll(target, `[data-id="${id}"]`);
      await until(() => {
        const { top, bottom } = (first as Element).getBoundingClientRect();
        return top < innerHeight && bottom > 0;
      }, 'the record in view');
      // The page's address is the same.
      target.selected = '';
      link.click();
      await until(() => target.selected === id, 'the selection again');
    });
  }

  it('are followed by a page that opens with an address, once the element is ready', async () => {
    location.hash = '#zj-corridor-shaoxing';
    const map = await fixture<Selecting>(html`<zj-corridor-map></zj-corridor-map>`);
    await until(() => map.selected === 'shaoxing', 'the selection');
  });

  it('select in no element that has not the record, and leave other addresses alone', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <zj-system system="joint-research"></zj-system>
        <zj-system system="415x"></zj-system>
      </div>`,
    );
    const [first, second] = [...page.querySelectorAll('zj-system')] as unknown as [Selecting, Selecting];
    location.hash = '#zj-node-needs';
    await until(() => second.selected === 'needs', 'the selection');
    expect(first.selected).to.equal('');
    location.hash = '#elsewhere';
    location.hash = '#zj-node-%E0%A4%A';
    location.hash = '#zj-node-design';
    await until(() => second.selected === 'design', 'the next selection');
  });

  it('ask in vain for a record that is not there: the element says so and shows what it has', async () => {
    const errors = silence('error');
    const page = await fixture<HTMLElement>(
      html`<div><zj-system id="target" system="joint-research"></zj-system>${button('nobody')}</div>`,
    );
    const target = page.querySelector('#target') as Selecting;
    page.querySelector('button')?.click();
    await until(() => deepQueryAll(target, '[part~=error]').length > 0, 'the message');
    expect(accessibleText(deepQuery(target, '[part~=error]'))).to.contain('nobody');
    expect(deepQuerySome(target, '[part~=node]').length).to.be.greaterThan(2);
    expect(errors.join()).to.contain('nobody');
  });

  it('name an element that selects, or the console says so', async () => {
    const errors = silence('error');
    const page = await fixture<HTMLElement>(
      html`<div>
        <p id="target"></p>
        ${button('x')}
      </div>`,
    );
    page.querySelector('button')?.click();
    await until(() => errors.length > 0, 'the message');
    expect(errors.join()).to.contain('commandfor="target"');
  });

  it('leave a press alone that the page has taken', async () => {
    const page = await fixture<HTMLElement>(
      html`<div @click=${(event: Event) => event.preventDefault()}>
        <zj-system id="target" system="joint-research"></zj-system>${button('workshop')}
      </div>`,
    );
    page.querySelector('button')?.click();
    const other = await fixture<HTMLElement>(
      html`<div>
        <zj-system id="target-2" system="joint-research"></zj-system
        ><button commandfor="target-2" command="--zj-select" value="market">market</button>
      </div>`,
    );
    other.querySelector('button')?.click();
    await until(() => (other.querySelector('zj-system') as Selecting).selected === 'market', 'the other selection');
    expect((page.querySelector('#target') as Selecting).selected).to.equal('');
  });
});
