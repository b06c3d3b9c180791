import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import '../../src/index.js';
import { shown } from '../support/colours.js';
import { emulateOrSkip } from '../support/engine.js';
import { fixture, until } from '../support/fixture.js';
import { seen } from '../support/geometry.js';
import { deepQuery, deepQueryAll } from '../support/text.js';
import { adopt } from '../support/themes.js';

const red = 'rgb(170, 0, 0)';
const painted = [
  'color',
  'backgroundColor',
  'textDecorationColor',
  'borderTopColor',
  'borderInlineStartColor',
  'fill',
  'stroke',
] as const;

/** Every colour that is painted in an element, its pseudo-elements and what is within it. */
function colours(root: Element): Set<string> {
  const found = seen(root).flatMap((element) =>
    [undefined, '::before'].flatMap((pseudo) => {
      const style = getComputedStyle(element, pseudo);
      return painted.map((property) => style[property]).filter((value) => /^(rgb|color|oklch|lch)/.test(value));
    }),
  );
  return new Set(
    found.map((colour) => {
      const { r, g, b } = shown(colour);
      return [r, g, b].map((part) => Math.round(part * 255)).join(' ');
    }),
  );
}

const elements = {
  stat: html`<zj-stat fact="fiscal-growth"></zj-stat>`,
  'inline stat': html`<zj-stat variant="inline" fact="fiscal-growth"></zj-stat>`,
  'stat-grid': html`<zj-stat-grid section="ecosystem"></zj-stat-grid>`,
  ranking: html`<zj-ranking></zj-ranking>`,
  timeline: html`<zj-timeline></zj-timeline>`,
  'timeline, horizontal': html`<zj-timeline orientation="horizontal"></zj-timeline>`,
  'corridor-map': html`<zj-corridor-map></zj-corridor-map>`,
  system: html`<zj-system system="siti-yiping"></zj-system>`,
  constellation: html`<zj-constellation></zj-constellation>`,
  list: html`<zj-list kind="policy"></zj-list>`,
  source: html`<zj-source record="rd-expenditure"></zj-source>`,
};

describe('elements follow at once', () => {
  for (const [name, template] of Object.entries(elements)) {
    it(`${name}: a variable of the root or of an ancestor, a class, the colour scheme`, async () => {
      const element = await fixture<HTMLElement>(html`<div style="width: 700px">${template}</div>`);
      const old = '10 101 92';
      // A transition takes its time; what it goes to is there at once.
      const still = adopt(':root { --zj-motion: 0 }');
      const root = document.documentElement;
      const expectRed = (how: string) => {
        expect(colours(element), how).to.contain('170 0 0');
        expect(colours(element), how).to.not.contain(old);
      };
      try {
        expect(colours(element)).to.contain(old);
        root.style.setProperty('--zj-accent', red);
        expectRed('root');
        root.style.removeProperty('--zj-accent');
        expect(colours(element)).to.contain(old);
        element.parentElement!.style.setProperty('--zj-accent', red);
        expectRed('ancestor');
        element.parentElement!.style.removeProperty('--zj-accent');
        const remove = adopt(`.red { --zj-accent: ${red} }`);
        element.classList.add('red');
        expectRed('class');
        element.classList.remove('red');
        remove();
        element.parentElement!.style.colorScheme = 'dark';
        expect(colours(element)).to.contain('108 201 187').and.to.not.contain(old);
      } finally {
        root.removeAttribute('style');
        still();
      }
    });
  }
});

describe('<zj-chart> follows', () => {
  async function chart(): Promise<HTMLElement> {
    const wrapper = await fixture<HTMLElement>(
      html`<div style="width: 700px"><zj-chart dataset-id="fiscal-growth"></zj-chart></div>`,
    );
    const element = wrapper.firstElementChild as HTMLElement;
    await until(() => pixel(element), 'the chart');
    return element;
  }

  /** The colour of the first bar on the canvas; empty while nothing is drawn there. */
  function pixel(element: HTMLElement): string {
    const canvas = deepQuery<HTMLCanvasElement>(element, 'canvas');
    if (!canvas.style.width) return '';
    const slot = deepQueryAll(element, '.slot')[0]!.getBoundingClientRect();
    const box = canvas.getBoundingClientRect();
    const scale = canvas.width / parseFloat(canvas.style.width);
    const at = [slot.left - box.left + 20, slot.top + slot.height / 2 - box.top].map((part) => part * scale);
    const { data } = canvas.getContext('2d')!.getImageData(at[0]!, at[1]!, 1, 1);
    return data[3] === 255 ? [...data.slice(0, 3)].join(' ') : '';
  }

  const becomes = (element: HTMLElement, colour: string) => until(() => pixel(element) === colour, colour);
  const green = '10 101 92';

  it('a variable of the root', async () => {
    const element = await chart();
    document.documentElement.style.setProperty('--zj-accent', red);
    try {
      await becomes(element, '170 0 0');
    } finally {
      document.documentElement.removeAttribute('style');
    }
    await becomes(element, green);
  });

  it('a style sheet that is linked, and one that is unlinked', async () => {
    const element = await chart();
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = URL.createObjectURL(new Blob([`:root { --zj-accent: ${red} }`], { type: 'text/css' }));
    document.head.append(link);
    try {
      await becomes(element, '170 0 0');
    } finally {
      link.remove();
    }
    await becomes(element, green);
  });

  it('the scheme of the page, by its meta element', async () => {
    const element = await chart();
    const meta = document.createElement('meta');
    meta.name = 'color-scheme';
    meta.content = 'dark';
    document.head.append(meta);
    try {
      await becomes(element, '108 201 187');
    } finally {
      meta.remove();
    }
    await becomes(element, green);
  });

  it('the reader’s scheme, where the page has both', async function () {
    const element = await chart();
    element.parentElement!.style.colorScheme = 'light dark';
    await emulateOrSkip(this, { colorScheme: 'dark' });
    try {
      await becomes(element, '108 201 187');
    } finally {
      await emulateMedia({ colorScheme: 'light' });
    }
    await becomes(element, green);
  });

  it('the type that its scale is set in', async () => {
    const element = await chart();
    const canvas = deepQuery<HTMLCanvasElement>(element, 'canvas');
    const drawn = () => canvas.toDataURL();
    const before = drawn();
    element.parentElement!.style.setProperty('--zj-font-family', 'monospace');
    await until(() => drawn() !== before, 'the new type');
  });
});

describe('motion', () => {
  const durations = (root: Element) =>
    seen(root).flatMap((element) => {
      const { animationDuration, transitionDuration } = getComputedStyle(element);
      return `${animationDuration},${transitionDuration}`.split(',').map(parseFloat);
    });
  const moving = html`<div>
    <zj-system system="siti-yiping"></zj-system>
    <zj-corridor-map selected="jiaxing-g60"></zj-corridor-map>
    <zj-timeline></zj-timeline>
    <zj-constellation></zj-constellation>
  </div>`;

  it('keeps to the page’s factor, and stops at 0', async () => {
    const root = await fixture<HTMLElement>(moving);
    await until(() => deepQueryAll(root, '.lines .line').length > 0, 'the lines');
    expect(Math.max(...durations(root))).to.be.greaterThan(0.1);
    root.style.setProperty('--zj-motion', '0');
    expect(Math.max(...durations(root))).to.equal(0);
  });

  it('is none for readers who want less, and none on paper', async function () {
    const root = await fixture<HTMLElement>(moving);
    await until(() => deepQueryAll(root, '.lines .line').length > 0, 'the lines');
    await emulateOrSkip(this, { reducedMotion: 'reduce' });
    try {
      expect(Math.max(...durations(root))).to.equal(0);
    } finally {
      await emulateMedia({ reducedMotion: 'no-preference' });
    }
    await emulateMedia({ media: 'print' });
    try {
      expect(Math.max(...durations(root))).to.equal(0);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('does not count up where the page is still', async () => {
    const wrapper = await fixture<HTMLElement>(
      html`<div style="--zj-motion: 0"><zj-stat count-up fact="fiscal-growth"></zj-stat></div>`,
    );
    for (let frame = 0; frame < 10; frame++) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      expect(deepQueryAll(wrapper, '.run')).to.have.length(0);
    }
  });
});

describe('an element that has been in another document', () => {
  it('comes back with its styles', async () => {
    const root = await fixture<HTMLElement>(html`<div><zj-stat fact="fiscal-growth"></zj-stat></div>`);
    const element = root.firstElementChild as HTMLElement;
    const size = () => getComputedStyle(deepQuery(element, '.number')).fontSize;
    const before = size();
    document.implementation.createHTMLDocument().body.append(element);
    root.append(document.adoptNode(element));
    expect(size()).to.equal(before);
  });
});
