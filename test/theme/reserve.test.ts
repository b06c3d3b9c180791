import { expect } from 'chai';
import { html } from 'lit';
import '../../src/index.js';
import { fixture, settledWithin, silence, until } from '../support/fixture.js';
import { createSample, samples } from '../support/samples.js';

let sheet: CSSStyleSheet;

before(async () => {
  const response = await fetch('/src/theme/reserve.css');
  sheet = new CSSStyleSheet();
  sheet.replaceSync(await response.text());
  document.adoptedStyleSheets.push(sheet);
});

after(() => {
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
});

const height = (element: Element) => element.getBoundingClientRect().height;
/** A tag of ours before its script has come: another document knows none of them. */
async function waiting(markup: string, style = ''): Promise<HTMLIFrameElement> {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe style="inline-size: 600px; block-size: 400px"></iframe>`);
  const page = frame.contentDocument as Document;
  const response = await fetch('/src/theme/reserve.css');
  page.head.innerHTML = `<style>${await response.text()}</style><style>${style}</style>`;
  page.body.innerHTML = markup;
  return frame;
}
const first = (frame: HTMLIFrameElement) => frame.contentDocument?.body.firstElementChild as HTMLElement;
/** As far on as `seconds` after the page was opened. */
function advance(frame: HTMLIFrameElement, seconds: number): void {
  const animations = frame.contentDocument?.getAnimations() ?? [];
  expect(animations, 'animations').to.have.length(1);
  for (const animation of animations) animation.currentTime = seconds * 1000;
}

describe('the style sheet that keeps room', () => {
  for (const sample of samples.filter(({ attributes }) => attributes['variant'] !== 'inline')) {
    it(`keeps some before ${sample.name} is there, whatever the report`, async () => {
      const element = createSample(sample);
      element.setAttribute('report', 'another');
      element.textContent = 'Words';
      const frame = await waiting(element.outerHTML);
      expect(height(first(frame))).to.be.within(100, 1200);
      first(frame).hidden = true;
      expect(height(first(frame))).to.equal(0);
    });
  }

  it('leaves no gap below what is there, in any width', async () => {
    silence('error');
    for (const width of [320, 700, 1100]) {
      const box = await fixture<HTMLElement>(
        html`<div style="width: ${width}px">
          ${samples.map(createSample)}
          <zj-stat-grid facts="rd-intensity"></zj-stat-grid>
          <zj-stat-grid facts="rd-intensity nosuch"></zj-stat-grid>
          <zj-stat-grid section="foo"></zj-stat-grid>
          <zj-timeline selected="foo"></zj-timeline>
          <zj-achievements field="chips" controls="none"></zj-achievements>
          <zj-report sections="lead"></zj-report>
        </div>`,
      );
      for (const element of box.children) {
        if (element.matches('[variant=inline]')) continue;
        await settledWithin(element as HTMLElement);
        const base = element.shadowRoot?.querySelector('[part~=base]') as Element;
        const below = () => element.getBoundingClientRect().bottom - base.getBoundingClientRect().bottom;
        expect(below(), element.outerHTML).to.be.within(-1, 24);
      }
    }
  }).timeout(60_000);

  it('lets go of it after some seconds where no script comes', async () => {
    const frame = await waiting('<zj-corridor-map>Seven corridors</zj-corridor-map>');
    advance(frame, 4);
    expect(height(first(frame))).to.be.greaterThan(300);
    advance(frame, 20);
    await until(() => height(first(frame)) < 60, 'the words alone');
  });

  it('keeps none for ever where a page or a reader lets nothing move', async () => {
    const still = '*, ::before, ::after { animation: none !important }';
    expect(height(first(await waiting('<zj-chart>Words</zj-chart>', still)))).to.be.lessThan(60);
  });

  it('gives way to the page', async () => {
    const frame = await waiting('<zj-stat>Words</zj-stat>', 'zj-stat { --zj-reserved: 500px }');
    expect(height(first(frame))).to.equal(500);
  });
});
