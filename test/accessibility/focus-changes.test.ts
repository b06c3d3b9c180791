import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../src/index.js';
import { registerReport, unregisterReport } from '../../src/report/register.js';
import { libraryElements, oneEvent, settled, settledWithin, silence, until, updated } from '../support/fixture.js';
import { type Sample, samples } from '../support/samples.js';
import { nameOf, show, shownTargets } from '../support/show.js';
import { deepActiveElement, deepQuery, deepQueryAll, deepQuerySome } from '../support/text.js';
import { valmarin } from '../support/valmarin.js';

const press = (key: string) => sendKeys({ press: key });

/** All that was asked for is drawn, and what the browser says of it later has been said. */
async function drawn(element: HTMLElement): Promise<void> {
  await settledWithin(element);
  await Promise.all(libraryElements(element).map(updated));
  for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  await updated(element);
}

function expectFocusAt(target: Element, when: string): void {
  const active = deepActiveElement();
  expect(active === target, `${nameOf(target)} ${when}; the focus is at ${nameOf(active)}`).to.equal(true);
}

function sampleNamed(name: string): Sample {
  return samples.find((sample) => sample.name === name) as Sample;
}

describe('focus stays', () => {
  for (const name of ['zj-achievements', 'zj-list']) {
    it(`on the choice that is made: ${name}`, async () => {
      const element = await show(sampleNamed(name));
      const choices = deepQueryAll<HTMLButtonElement>(element, '.choice');
      expect(choices).to.not.have.length(0);
      for (const choice of choices.filter(({ disabled }) => !disabled).reverse()) {
        // An earlier choice may have left nothing here.
        if (choice.disabled) continue;
        choice.focus();
        await press('Enter');
        await drawn(element);
        expectFocusAt(choice, 'when chosen');
        expect(choice.getAttribute('aria-pressed')).to.equal('true');
      }
    });
  }

  for (const name of ['zj-achievements', 'zj-list']) {
    it(`in the search, whether it finds something, nothing, or is cleared: ${name}`, async () => {
      const element = await show(sampleNamed(name), 800, { search: 'always' });
      const field = deepQuery<HTMLInputElement>(element, '.search-input');
      const entries = () => deepQueryAll(element, '.record').length;
      const all = entries();
      field.focus();
      await sendKeys({ type: 'q' });
      await drawn(element);
      await sendKeys({ type: 'qq' });
      await drawn(element);
      expect(entries()).to.equal(0);
      expectFocusAt(field, 'when nothing is found');
      for (let left = field.value.length; left > 0; left--) await press('Backspace');
      await drawn(element);
      expect(entries()).to.equal(all);
      expectFocusAt(field, 'when cleared');
    });
  }

  it('on the zoom, at its ends too', async () => {
    const element = await show(sampleNamed('zj-timeline (horizontal)'));
    const [out, into] = deepQueryAll(element, '.zoom') as [HTMLElement, HTMLElement];
    for (const button of [into, out]) {
      button.focus();
      for (let step = 0; step < 5; step++) {
        await press('Enter');
        await drawn(element);
        expectFocusAt(button, `at ${element.getAttribute('zoom') ?? 1}`);
      }
      expect(button.getAttribute('aria-disabled')).to.equal('true');
    }
  });

  const selectable = {
    'zj-timeline': ['.title'],
    'zj-timeline (horizontal)': ['.title'],
    'zj-corridor-map': ['.corridor-entry', '.city-entry'],
    'zj-corridor-map (tiles)': ['.corridor-entry', '.city-entry'],
  };
  for (const [name, selectors] of Object.entries(selectable)) {
    it(`on what is selected and taken back: ${name}`, async () => {
      const element = await show(sampleNamed(name));
      const shown = selectors.filter((each) => deepQueryAll(element, each).length > 0);
      expect(shown).not.to.be.empty;
      for (const selector of shown) {
        const target = deepQuery(element, selector);
        target.focus();
        for (const [key, pressed] of [
          ['Enter', 'true'],
          ['Enter', 'false'],
          [' ', 'true'],
          [' ', 'false'],
        ] as const) {
          await press(key);
          await drawn(element);
          expect(target.getAttribute('aria-pressed'), `${selector} after “${key}”`).to.equal(pressed);
          expectFocusAt(target, `after ${key}`);
        }
      }
    });
  }

  for (const sample of samples.filter(({ tag }) => tag !== 'zj-source')) {
    it(`with a popover, and comes back to its button: ${sample.name}`, async () => {
      const element = await show(sample);
      const kinds = ['.source-button, .source-text', '.actions-button'];
      const triggers = kinds.flatMap((kind) => deepQueryAll(element, kind).slice(0, 1));
      expect(triggers).to.not.have.length(0);
      const dialog = () => deepQueryAll(element, '[role=dialog]:popover-open')[0];
      const place = element.closest<HTMLElement>('[lang]') as HTMLElement;
      for (const trigger of triggers) {
        for (const end of ['Escape', 'Close', 'Leave']) {
          trigger.focus();
          await press('Enter');
          await until(() => dialog()?.querySelector(':state(ready)'), 'the popover');
          expect(dialog()?.matches(':focus-within'), `${nameOf(trigger)}: the popover has the focus`).to.equal(true);
          place.lang = place.lang === 'en' ? 'zh-CN' : 'en';
          await drawn(element);
          expect(dialog()?.matches(':focus-within'), 'and keeps it in another language').to.equal(true);
          if (end === 'Close') deepQuery(element, '.popover-close').focus();
          if (end === 'Leave') trigger.focus();
          else await press(end === 'Close' ? 'Enter' : end);
          await until(() => !dialog(), 'the end of the popover');
          expectFocusAt(trigger, `after ${end}`);
          expect(trigger.getAttribute('aria-expanded')).to.equal('false');
        }
      }
    });
  }

  it('with a popover while its timeline turns, as long as the button comes again', async () => {
    const element = await show(sampleNamed('zj-timeline (horizontal)'));
    const place = element.parentElement as HTMLElement;
    const turn = async (width: string) => {
      place.style.inlineSize = width;
      const form = width === '320px' ? '.vertical' : '.horizontal';
      await until(() => deepQueryAll(element, form).length > 0, `the timeline ${form}`);
      await drawn(element);
    };
    const dialog = () => deepQueryAll(element, '[role=dialog]:popover-open')[0];
    const open = async (button: HTMLElement) => {
      button.focus();
      await press('Enter');
      await until(() => dialog()?.querySelector(':state(ready)'), 'the popover');
    };
    const buttons = () => deepQueryAll<HTMLElement>(element, '.source-button');

    deepQueryAll<HTMLElement>(element, '.title')[1]?.click();
    await drawn(element);
    const name = nameOf(buttons()[0] as HTMLElement);
    await open(buttons()[0] as HTMLElement);
    for (const width of ['320px', '800px']) {
      await turn(width);
      expect(dialog()?.matches(':focus-within'), `the popover has the focus at ${width}`).to.equal(true);
      expect(
        buttons()
          .filter((button) => button.ariaExpanded === 'true')
          .map(nameOf),
      ).to.deep.equal([name]);
    }
    await press('Escape');
    await until(() => !dialog(), 'the end of the popover');
    expectFocusAt(buttons()[0] as HTMLElement, 'after Escape');

    // Upright, the timeline shows the source of nothing but what is selected.
    deepQueryAll<HTMLElement>(element, '.title')[1]?.click();
    await drawn(element);
    await open(buttons()[0] as HTMLElement);
    await turn('320px');
    expect(dialog()).to.equal(undefined);
    expectFocusAt(deepQuery(element, '.title[tabindex="0"]'), 'in place of a button that is gone');
  });

  it('on what opens a table', async () => {
    const chart = await show(sampleNamed('zj-chart'));
    const stat = await show(sampleNamed('zj-stat'));
    deepQuery(stat, '.actions-button').click();
    await until(() => deepQueryAll(stat, 'zj-actions:state(ready)').length > 0, 'the actions');
    for (const element of [stat, chart]) {
      const summary = deepQuery(element, 'summary');
      const details = summary.parentElement as HTMLDetailsElement;
      summary.focus();
      for (const open of [!details.open, details.open]) {
        await press('Enter');
        await until(() => details.open === open, 'the change');
        await drawn(element);
        expectFocusAt(summary, open ? 'when opened' : 'when closed');
      }
      if (element === stat) await press('Escape');
    }
  });

  for (const name of ['zj-achievements', 'zj-list']) {
    it(`on a link to an entry that is followed: ${name}`, async () => {
      const element = await show(sampleNamed(name));
      try {
        for (const link of deepQuerySome(element, '.deep-link').slice(0, 2)) {
          link.focus();
          await press('Enter');
          await until(() => link.closest('[aria-current]'), 'the mark');
          await drawn(element);
          expectFocusAt(link, 'when followed');
        }
      } finally {
        history.replaceState(null, '', location.pathname + location.search);
      }
    });
  }

  for (const sample of samples) {
    it(`when the page becomes narrow and wide: ${sample.name}`, async () => {
      const element = await show(sample);
      const place = element.parentElement as HTMLElement;
      // Drawn anew at each width, the same controls are others; those for zoom are of a horizontal axis only.
      const targets = () => shownTargets(element).filter((each) => each.tabIndex >= 0 && !each.matches('.zoom'));
      const count = Math.min(targets().length, 12);
      for (let index = 0; index < count; index++) {
        const target = targets()[index] as HTMLElement;
        target.focus();
        if (deepActiveElement() !== target) continue;
        for (const width of ['320px', '800px']) {
          place.style.inlineSize = width;
          await drawn(element);
          const kept =
            element.matches(':focus-within') && shownTargets(element).includes(deepActiveElement() as HTMLElement);
          expect(kept, `${nameOf(target)} at ${width}`).to.equal(true);
        }
      }
    });
  }
});

describe('focus, when what is shown is exchanged,', () => {
  before(() => {
    silence('warn');
    return registerReport(valmarin);
  });
  after(() => unregisterReport('valmarin-2026'));

  for (const sample of samples.filter(({ name }) => !['zj-system', 'zj-source'].includes(name))) {
    it(`survives another report and the way back, where both have the control: ${sample.name}`, async () => {
      silence('error');
      const element = await show(sample);
      const place = element.parentElement as HTMLElement;
      const change = async (report: string) => {
        place.setAttribute('report', report);
        await until(() => !element.matches(':state(loading)'), 'data');
        await drawn(element);
      };
      // All data is loaded.
      await change('valmarin-2026');
      await change('');
      await until(() => element.matches(':state(ready)'), 'the first report again');
      const target = deepQueryAll(element, '.choice, .actions-button, .popover-trigger')[0] as HTMLElement;
      target.focus();
      expectFocusAt(target, 'at first');
      await change('valmarin-2026');
      const isKept = element.matches(':state(ready)') && target.isConnected;
      if (isKept) expectFocusAt(target, 'in the other report');
      await change('');
      expect(element.matches(':state(ready)')).to.equal(true);
      if (isKept) expectFocusAt(target, 'in the first report again');
      else expect([document.body, target].includes(deepActiveElement() as HTMLElement)).to.equal(true);
    });
  }

  const named = ['fact', 'section', 'dataset-id', 'system', 'kind', 'record'];
  for (const sample of samples) {
    const name = named.find((each) => each in sample.attributes) ?? 'selected';
    if (!('selected' in document.createElement(sample.tag)) && name === 'selected') continue;

    it(`is lost to an error only with its control: ${sample.name}, ${name}`, async () => {
      silence('error');
      const element = await show(sample);
      const target = shownTargets(element).find(({ tabIndex }) => tabIndex >= 0) as HTMLElement;
      target.focus();
      expectFocusAt(target, 'at first');
      const failed = oneEvent(element, 'zj-error');
      element.setAttribute(name, 'no-such-thing');
      await failed;
      await drawn(element);
      if (name === 'selected') expectFocusAt(target, 'below a message');
      else expect(deepActiveElement()).to.equal(document.body);
      element.setAttribute(name, sample.attributes[name] ?? '');
      await settled(element);
      await until(() => element.matches(':state(ready)'), 'the data');
      await drawn(element);
      if (name === 'selected') expectFocusAt(target, 'without a message');
      const next = shownTargets(element).find(({ tabIndex }) => tabIndex >= 0) as HTMLElement;
      next.focus();
      expectFocusAt(next, 'at last');
    });
  }
});
