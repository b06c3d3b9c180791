import { expect } from 'chai';
import '../../src/embed/host.js';
import { silence, until } from '../support/fixture.js';
import { deepQuery, deepQueryAll } from '../support/text.js';

const frames: HTMLIFrameElement[] = [];

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

function frame(query: string, width = 360): HTMLIFrameElement {
  const element = document.createElement('iframe');
  element.src = `/test/fixtures/embed.html?${query}`;
  element.width = String(width);
  element.height = '40';
  element.style.border = '0';
  document.body.append(element);
  frames.push(element);
  return element;
}

const main = ({ contentDocument }: HTMLIFrameElement) => contentDocument?.querySelector('main') as HTMLElement;
const heightOf = (element: HTMLIFrameElement) => element.getBoundingClientRect().height;
const needed = (element: HTMLIFrameElement) => Math.ceil(main(element).getBoundingClientRect().height);

/** All text in the frame, through shadow roots; its nodes are of another realm than the tests'. */
function textOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node as Text).data;
  const shadow = (node as Element).shadowRoot;
  const inner = [...(shadow ? [shadow] : []), ...node.childNodes].map(textOf).join(' ');
  return inner.replace(/[\s\u00a0]+/g, ' ');
}

async function shown(query: string, width?: number): Promise<HTMLIFrameElement> {
  const element = frame(query, width);
  await until(() => heightOf(element) > 40 && heightOf(element) === needed(element), `the frame of ${query}`);
  return element;
}

describe('the page in a frame', () => {
  it('shows the figure that its address asks for, in its language, under its name', async () => {
    const element = await shown('el=stat&fact=rd-expenditure&lang=en');
    expect(textOf(main(element)))
      .to.contain('R&D expenditure')
      .and.to.contain('290.14');
    await until(() => element.contentDocument?.title === 'R&D expenditure', 'the title');
    expect(element.contentDocument?.documentElement.lang).to.equal('en');
  });

  it('is in the report’s own language where none is asked for', async () => {
    const element = await shown('el=stat&fact=rd-expenditure');
    expect(textOf(main(element))).to.match(/研发经费投入 2901\.4亿元/);
  });

  it('sets attributes, variables and the colour scheme', async () => {
    const element = await shown('el=stat&fact=rd-intensity&variant=hero&actions=none&accent=%23b3261e&scheme=dark');
    const stat = deepQuery(main(element), 'zj-stat');
    expect(stat.getAttribute('variant')).to.equal('hero');
    expect(deepQueryAll(main(element), '.actions-button')).to.deep.equal([]);
    const style = (element.contentWindow as Window & typeof globalThis).getComputedStyle(stat);
    expect(style.getPropertyValue('--zj-accent').trim()).to.equal('#b3261e');
    expect(style.colorScheme).to.equal('dark');
  });

  it('copies the code of the frame itself, with all that its address asks for', async () => {
    const element = await shown('el=stat&fact=rd-expenditure&lang=en&accent=%23b3261e');
    await until(() => element.contentDocument?.title === 'R&D expenditure', 'the description');
    let copied = '';
    Object.defineProperty(element.contentWindow!.navigator, 'clipboard', {
      value: { writeText: async (text: string) => void (copied = text) },
    });
    deepQuery(main(element), '.actions-button[data-action=embed]').click();
    const button = () =>
      deepQueryAll(main(element), '.action').find((each) => textOf(each).trim() === 'Copy embed code');
    await until(button, 'the button');
    button()?.click();
    await until(() => copied, 'the code');
    const { src } = element;
    expect(copied)
      .to.contain(`<iframe src="${new URL('embed.html', src).href}?el=stat&amp;fact=rd-expenditure&amp;lang=en`)
      .and.to.contain('accent=%23b3261e')
      .and.to.contain('R&amp;D expenditure: CNY 290.14 billion')
      .and.to.contain('cdn/embed-host.js');
  });

  it('says what is wrong with its address, in its language', async () => {
    const wrong = async (query: string) => textOf(main(await shown(query)));
    expect(await wrong('el=stats&lang=en'))
      .to.contain('“stats” is not a value of el')
      .and.to.contain('stat');
    expect(await wrong('el=stat&lang=zh')).to.contain('缺少参数 fact');
    expect(await wrong('el=ranking&lang=fr')).to.contain('lang takes zh, en, not “fr”.');
  });

  it('takes nothing for HTML', async () => {
    const element = await shown('el=<b id=x>&lang=en');
    expect(element.contentDocument?.querySelector('#x')).to.equal(null);
    expect(textOf(main(element))).to.contain('characters that are not allowed');
    const map = await shown('el=corridor-map&lang=en&review-number=%26lt;b%26gt;', 900);
    expect(textOf(main(map))).to.contain('&lt;b&gt;');
  });

  it('leaves an id that the report does not have to the element, which names the nearest', async () => {
    const element = await shown('el=stat&fact=rd-expenditures&lang=en');
    await until(() => textOf(main(element)).includes('rd-expenditure,'), 'the nearest ids');
  });

  it('opens what leads out of it in a window of its own, and stays where it is for what does not', async () => {
    const element = await shown('el=stat&fact=rd-intensity&lang=en');
    const click = (href: string) => {
      const link = (element.contentDocument as Document).createElement('a');
      link.href = href;
      link.textContent = href;
      main(element).append(link);
      // What a click would do is not wanted here; the page has its say before.
      link.addEventListener('click', (event) => event.preventDefault());
      link.click();
      return link;
    };
    const outward = click('https://example.org/');
    expect(outward.target).to.equal('_blank');
    expect(outward.rel).to.contain('noopener');
    expect(click('#zj-policy-delta-decision').target).to.equal('');
  });
});

describe('the height of a frame', () => {
  it('follows its content', async () => {
    const element = await shown('el=stat&fact=rd-expenditure&lang=en', 700);
    const before = heightOf(element);
    main(element).append(Object.assign(document.createElement('p'), { textContent: 'More. '.repeat(200) }));
    await until(() => heightOf(element) > before + 40 && heightOf(element) === needed(element), 'the frame grows');
    main(element).lastElementChild?.remove();
    await until(() => heightOf(element) === before, 'the frame shrinks');
  });

  it('follows its width', async () => {
    const element = await shown('el=list&kind=policy&lang=en', 900);
    const wide = heightOf(element);
    element.width = '320';
    await until(() => heightOf(element) > wide && heightOf(element) === needed(element), 'the frame grows');
  });

  it('makes room for a popover while it is open', async () => {
    const element = await shown('el=stat&fact=rd-expenditure&lang=en');
    const before = heightOf(element);
    deepQuery(main(element), '.source-button').click();
    const popover = () => deepQueryAll(main(element), '.popover')[0];
    const isWhole = () => {
      const { top, bottom } = popover()?.getBoundingClientRect() ?? { top: -1, bottom: Infinity };
      return (
        top >= 0 && Math.round(bottom) <= heightOf(element) && popover()!.scrollHeight <= popover()!.clientHeight + 1
      );
    };
    await until(() => heightOf(element) > before && isWhole(), 'the popover in full view');
    deepQuery(main(element), '.popover-close').click();
    await until(() => heightOf(element) === before, 'the frame as it was');
  });

  it('is told again to a page that asks', async () => {
    const element = await shown('el=stat&fact=rd-expenditure&lang=en&id=first');
    const told = new Promise<unknown>((resolve) =>
      addEventListener('message', ({ data }) => resolve(data), { once: true }),
    );
    element.contentWindow?.postMessage({ type: 'zj-embed:ask' }, '*');
    expect(await told).to.deep.equal({ type: 'zj-embed:height', id: 'first', height: heightOf(element), shown: true });
  });

  it('is told to WordPress in its own words', async () => {
    const told = new Promise<unknown>((resolve) =>
      addEventListener('message', function listen({ data }: MessageEvent<{ message?: string }>) {
        if (data.message !== 'height') return;
        removeEventListener('message', listen);
        resolve(data);
      }),
    );
    const element = await shown('el=stat&fact=rd-expenditure&lang=en#?secret=aB3');
    expect(await told).to.include({ message: 'height', secret: 'aB3' });
    expect(heightOf(element)).to.be.greaterThan(40);
  });

  it('is taken from the frame itself alone, and within bounds', async () => {
    silence('error');
    const element = await shown('el=stat&fact=rd-expenditure&lang=en');
    const other = await shown('el=stat&lang=en');
    const [height, otherHeight] = [heightOf(element), heightOf(other)];
    const send = (from: Window, value: unknown) =>
      (from as Window & { eval(code: string): void }).eval(
        `parent.postMessage({ type: 'zj-embed:height', height: ${JSON.stringify(value)} }, '*')`,
      );
    send(window, 777);
    for (const value of ['much', -5, null, 0]) send(other.contentWindow as Window, value);
    send(other.contentWindow as Window, 1e9);
    await until(() => heightOf(other) === 50_000, 'the highest that a frame may be');
    expect(heightOf(element)).to.equal(height);
    send(other.contentWindow as Window, otherHeight);
    await until(() => heightOf(other) === otherHeight, 'the height as it was');
  });
});
