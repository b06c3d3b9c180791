import { expect } from 'chai';
import { until } from './support/fixture.js';

const elements = `
  <zj-stat fact="fiscal-growth"></zj-stat>
  <zj-stat fact="rd-intensity" variant="inline"></zj-stat>
  <zj-timeline></zj-timeline>
  <zj-timeline orientation="horizontal"></zj-timeline>
  <zj-corridor-map selected="330100"></zj-corridor-map>
  <zj-corridor-map layout="tiles"></zj-corridor-map>
  <zj-source record="rd-expenditure"></zj-source>
  <zj-stat-grid section="platforms"></zj-stat-grid>
  <zj-chart dataset="platforms"></zj-chart>
  <zj-ranking></zj-ranking>
  <zj-system system="siti-yiping"></zj-system>
  <zj-system system="partner-programme"></zj-system>
  <zj-constellation></zj-constellation>
  <zj-achievements></zj-achievements>
  <zj-list kind="policy"></zj-list>`;

describe('a page with a strict policy', () => {
  it('shows every element without a violation', async () => {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'width: 900px; height: 600px';
    const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:";
    frame.srcdoc = `<!doctype html><html lang="en"><head><meta http-equiv="Content-Security-Policy" content="${policy}">
      <script type="module" src="/src/index.ts"></script></head><body>${elements}</body></html>`;
    document.body.append(frame);
    const violations: string[] = [];
    const page = () => frame.contentDocument as Document;
    await until(() => page()?.querySelector('zj-stat'), 'the page');
    page().addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
      violations.push(`${violatedDirective} ${blockedURI} ${sourceFile}`),
    );
    await until(
      () => [...page().querySelectorAll('body > *')].every((each) => each.matches(':state(ready)')),
      'the elements',
    );
    // One of each popover too, since what they hold is made only then.
    for (const selector of ['.source-button', '.actions-button']) {
      page().querySelector('zj-stat')?.shadowRoot?.querySelector<HTMLElement>(selector)?.click();
      await until(() => page().querySelector('zj-stat')?.shadowRoot?.querySelector(':popover-open'), selector);
    }
    frame.remove();
    expect(violations).to.deep.equal([]);
  });
});
