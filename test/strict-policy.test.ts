import { expect } from 'chai';
import { until } from './support/fixture.js';

describe('a page with a strict policy', () => {
  it('shows every element without a violation', async () => {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'width: 900px; height: 600px';
    frame.src = '/test/fixtures/strict-policy.html';
    document.body.append(frame);
    const page = () => frame.contentDocument as Document;
    const elements = () =>
      [...page().querySelectorAll<HTMLElement>('body > *')].filter(({ localName }) => localName.startsWith('zj-'));
    await until(
      () => elements().length > 14 && elements().every((each) => each.matches(':state(ready)')),
      'the elements',
    );
    // One of each popover too, since what they hold is made only then.
    for (const selector of ['.source-button', '.actions-button']) {
      const stat = elements()[0]?.shadowRoot;
      stat?.querySelector<HTMLElement>(selector)?.click();
      await until(() => stat?.querySelector(':popover-open'), selector);
    }
    const { violations } = frame.contentWindow as unknown as { violations: string[] };
    frame.remove();
    expect(violations).to.deep.equal([]);
  });
});
