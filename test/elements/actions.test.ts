import { expect } from 'chai';
import { html } from 'lit';
import '../../src/index.js';
import type { ZjActions } from '../../src/elements/actions/actions.js';
import { lookOf } from '../../src/elements/actions/picture-look.js';
import { parseParameters } from '../../src/embed/parameters.js';
import { drawPicture } from '../../src/embed/picture.js';
import { bundledReport } from '../../src/report/registry.js';
import { fixture, until } from '../support/fixture.js';
import { accessibleText, deepQuery, deepQueryAll } from '../support/text.js';

interface Saved {
  readonly name: string;
  readonly blob: Blob;
}

/** Keeps what the page would hand to the browser's downloads. */
const saved: Saved[] = [];
let clipboard = '';
const originalClick = HTMLAnchorElement.prototype.click;
const originalCreate = URL.createObjectURL;

beforeEach(() => {
  saved.length = 0;
  let last: Blob;
  URL.createObjectURL = (blob: Blob) => {
    last = blob;
    return originalCreate.call(URL, blob);
  };
  HTMLAnchorElement.prototype.click = function () {
    if (this.download) saved.push({ name: this.download, blob: last });
    else originalClick.call(this);
  };
  Object.defineProperty(navigator, 'clipboard', {
    value: { writeText: async (text: string) => void (clipboard = text) },
    configurable: true,
  });
});

afterEach(() => {
  URL.createObjectURL = originalCreate;
  HTMLAnchorElement.prototype.click = originalClick;
  delete (navigator as { clipboard?: unknown }).clipboard;
});

async function open(element: HTMLElement, action = 'table'): Promise<HTMLElement> {
  deepQuery(element, `.actions-button[data-action=${action}]`).click();
  const shown = () => element.shadowRoot?.querySelector<ZjActions>(':popover-open zj-actions:state(ready)');
  await until(() => shown()?.group === action, 'the actions');
  return deepQuery(element, 'zj-actions');
}

async function act(actions: HTMLElement, label: string): Promise<void> {
  const status = () => deepQuery(actions, '[role=status]').textContent;
  const before = status();
  deepQueryAll(actions, '.action')
    .find((button) => accessibleText(button) === label)
    ?.click();
  await until(() => status() !== before, `the outcome of ${label}`);
}

describe('the actions of an element', () => {
  it('show its data as a table', async () => {
    const stat = await fixture<HTMLElement>(html`<zj-stat fact="rd-expenditure"></zj-stat>`);
    const actions = await open(stat);
    const table = deepQuery<HTMLTableElement>(actions, 'table');
    expect([...table.tHead!.rows[0]!.cells].map(({ textContent }) => textContent))
      .to.include('Printed as')
      .and.to.not.include('Id');
    expect([...table.tBodies[0]!.rows[0]!.cells].map(({ textContent }) => textContent)).to.include.members([
      'CNY 290.14 billion',
      '2901.4亿元',
    ]);
  });

  it('copy its citation', async () => {
    const stat = await fixture<HTMLElement>(html`<zj-stat fact="rd-expenditure"></zj-stat>`, 'zh');
    await act(await open(stat), '复制引用');
    expect(clipboard).to.contain('总览，第2段，“2901.4亿元”');
  });

  it('copy it with its source, as rich text, picture and plain text', async () => {
    let forms: Readonly<Record<string, Blob>> = {};
    Object.assign(navigator.clipboard, {
      write: async ([item]: ClipboardItem[]) => {
        const types = item?.types ?? [];
        const blobs = await Promise.all(types.map(async (type) => [type, await item?.getType(type)] as const));
        forms = Object.fromEntries(blobs) as Record<string, Blob>;
      },
    });
    const page = await fixture<HTMLElement>(
      html`<div><zj-stat fact="rd-expenditure"></zj-stat><zj-chart dataset-id="platforms"></zj-chart></div>`,
    );
    for (const [tag, words] of [
      ['zj-stat', ['R&D expenditure', 'CNY 290.14 billion']],
      ['zj-chart', ['38 laboratories', '280 laboratories', '107 institutions']],
    ] as const) {
      await act(await open(deepQuery(page, tag)), 'Copy text and picture');
      expect(Object.keys(forms).sort()).to.deep.equal(['image/png', 'text/html', 'text/plain']);
      const bytes = new Uint8Array(await (forms['image/png'] as Blob).arrayBuffer());
      expect([...bytes.slice(1, 4)].map((byte) => String.fromCharCode(byte)).join('')).to.equal('PNG');
      const code = await (forms['text/html'] as Blob).text();
      const pasted = new DOMParser().parseFromString(code, 'text/html').body;
      for (const each of [pasted.textContent ?? '', await (forms['text/plain'] as Blob).text()]) {
        for (const word of words) expect(each).to.contain(word);
        expect(each)
          .to.contain('Department of Science and Technology')
          .and.to.match(/paragraphs? \d/);
      }
      // Nothing that editors take away.
      expect(code).to.not.match(/\s(?:id|class)=|<(?:style|script|svg|zj-)|var\(|\d%/);
    }
  });

  it('copy as text where the browser takes no other form, and to be copied by hand where it takes none', async () => {
    clipboard = '';
    const stat = await fixture<HTMLElement>(html`<zj-stat fact="rd-expenditure"></zj-stat>`, 'zh');
    const actions = await open(stat);
    await act(actions, '复制图文');
    expect(clipboard).to.match(/^研发经费投入\n2901\.4亿元\n来源：/);
    Object.assign(navigator.clipboard, { writeText: () => Promise.reject(new Error('denied')) });
    await act(actions, '复制图文');
    await until(() => deepQueryAll<HTMLTextAreaElement>(actions, 'textarea').length > 0, 'the text');
    expect(deepQuery<HTMLTextAreaElement>(actions, 'textarea').value).to.equal(clipboard);
  });

  it('copy its embed code, with the figure as plain text within', async () => {
    const stat = await fixture<HTMLElement>(
      html`<zj-stat fact="rd-expenditure" class="mine" variant="hero"></zj-stat>`,
    );
    await act(await open(stat, 'embed'), 'Copy embed code');
    expect(clipboard).to.equal(
      '<zj-stat fact="rd-expenditure" variant="hero">R&amp;D expenditure: CNY 290.14 billion</zj-stat>',
    );
  });

  it('download CSV that a spreadsheet opens, and JSON with the records as they are', async () => {
    const stat = await fixture<HTMLElement>(html`<zj-stat fact="rd-expenditure"></zj-stat>`);
    const actions = await open(stat, 'download');
    await act(actions, 'CSV');
    await act(actions, 'JSON');
    expect(saved.map(({ name }) => name)).to.deep.equal(['stat-rd-expenditure.csv', 'stat-rd-expenditure.json']);
    const bytes = new Uint8Array(await saved[0]!.blob.arrayBuffer());
    expect([...bytes.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
    expect(await saved[0]!.blob.text()).to.contain(
      'rd-expenditure,R&D expenditure,CNY 290.14 billion,290140000000,CNY,exact,2024',
    );
    const data = JSON.parse(await saved[1]!.blob.text()) as { report: string; records: { value: number }[] };
    expect(data.report).to.equal('zhejiang-2021-2025');
    expect(data.records[0]?.value).to.equal(290140000000);
  });

  it('draw its picture as SVG with the citation in it', async () => {
    const stat = await fixture<HTMLElement>(html`<zj-stat fact="rd-expenditure"></zj-stat>`);
    await act(await open(stat, 'download'), 'SVG');
    const svg = new DOMParser().parseFromString(await saved[0]!.blob.text(), 'image/svg+xml');
    expect(svg.querySelector('parsererror')).to.equal(null);
    expect(svg.documentElement.textContent)
      .to.contain('R&D expenditure')
      .and.to.contain('290.14')
      .and.to.contain('Overview, paragraph 2')
      .and.to.not.contain('Copy');
  });

  it('draw the very picture that the command line draws, of every element', async () => {
    const queries = [
      'el=stat&fact=rd-expenditure&variant=hero',
      'el=stat-grid&section=lead',
      'el=chart&dataset=platforms',
      'el=ranking&sort=report',
      'el=timeline&section=platforms&selected=constellation-launch',
      'el=corridor-map&layout=tiles&review-number=GS(2024)1',
      'el=system&system=siti-yiping',
      'el=constellation',
      'el=achievements&field=health',
      'el=list&kind=place',
    ];
    for (const query of queries) {
      const { request } = parseParameters(new URLSearchParams(`${query}&lang=en`), { themes: [] });
      if (!request) throw new Error(query);
      const element = document.createElement(`zj-${request.element}`);
      for (const [name, value] of Object.entries(request.attributes)) element.setAttribute(name, value);
      await fixture(html`${element}`);
      await act(await open(element, 'download'), 'SVG');
      const svg = await saved.at(-1)!.blob.text();
      const width = Number(/ width="(\d+)"/.exec(svg)?.[1]);
      const drawn = await drawPicture(bundledReport, request, { look: () => lookOf(element, 'en'), width });
      expect(svg, query).to.equal(drawn.svg);
      expect(svg.match(/(?:fill|stroke)="(?!#[\da-f]{6}"|none")/), query).to.equal(null);
    }
  }).timeout(60_000);

  it('draw what the element shows: the page’s own data, and what a search has left', async () => {
    const own = { ...(await bundledReport.load('events')).events[0]!, id: 'own', label: { en: 'Our opening' } };
    const timeline = await fixture<HTMLElement>(html`<zj-timeline .events=${[own]}></zj-timeline>`);
    await act(await open(timeline, 'download'), 'SVG');
    expect(await saved[0]!.blob.text())
      .to.contain('Our opening')
      .and.to.not.contain('computing');

    const { achievements } = await bundledReport.load('achievements');
    const word = achievements[0]!.label['en']!;
    const list = await fixture<HTMLElement>(html`<zj-achievements search="always"></zj-achievements>`);
    const field = deepQuery<HTMLInputElement>(list, 'input');
    field.value = word;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await until(() => deepQueryAll(list, 'li h3, li [role=heading]').length === 1, 'the search');
    await act(await open(list, 'download'), 'SVG');
    const svg = new DOMParser().parseFromString(await saved[1]!.blob.text(), 'image/svg+xml').documentElement;
    const words = svg.textContent!.replace(/\s+/g, ' ');
    expect(words).to.contain(word);
    for (const { label } of achievements.slice(1)) expect(words).to.not.contain(label['en']);

    const { figures } = await bundledReport.load('figures');
    const data = {
      figures,
      dataset: { ...(await bundledReport.load('datasets')).datasets[0]!, id: 'own', claim: { en: 'Ours' } },
    };
    const chart = await fixture<HTMLElement>(html`<zj-chart .data=${data} type="line"></zj-chart>`);
    await act(await open(chart, 'download'), 'SVG');
    expect(await saved[2]!.blob.text()).to.contain('>Ours<');
  });

  it('draw it in the colours and on the paper of the page', async () => {
    const page = await fixture<HTMLElement>(
      html`<div style="background: #102030; color: #ffffff; --zj-accent: oklch(0.8 0.1 90); color-scheme: dark">
        <zj-stat fact="fiscal-growth"></zj-stat>
      </div>`,
    );
    await act(await open(deepQuery(page, 'zj-stat'), 'download'), 'SVG');
    const svg = await saved[0]!.blob.text();
    expect(svg).to.match(/<rect x="0" y="0" width="\d+" height="\d+" fill="#102030"\/>/);
    expect(svg).to.contain('fill="#ffffff"');
    // The bar, in the accent.
    expect(svg).to.match(/height="16" fill="#d[0-9a-f]b[0-9a-f]{3}"/);
  });

  it('draw its picture as PNG, not blank', async () => {
    const map = await fixture<HTMLElement>(html`<zj-corridor-map layout="tiles"></zj-corridor-map>`);
    await act(await open(map, 'download'), 'PNG');
    expect(saved[0]?.name).to.equal('corridor-map.png');
    const image = await createImageBitmap(saved[0]!.blob);
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const colours = new Set<number>();
    for (let index = 0; index < data.length; index += 4) {
      colours.add((data[index]! << 16) | (data[index + 1]! << 8) | data[index + 2]!);
    }
    expect(colours.size).to.be.greaterThan(10);
  });

  it('are about what is shown: a filtered timeline gives its section only', async () => {
    const timeline = await fixture<HTMLElement>(html`<zj-timeline section="platforms"></zj-timeline>`);
    expect(deepQuery<HTMLTableElement>(await open(timeline), 'table').tBodies[0]!.rows.length).to.equal(3);
  });

  it('are there on every element that shows data, each about what it shows', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <zj-stat-grid section="lead"></zj-stat-grid>
        <zj-chart dataset-id="platforms"></zj-chart>
        <zj-ranking></zj-ranking>
        <zj-system system="siti-yiping"></zj-system>
        <zj-constellation></zj-constellation>
        <zj-achievements field="health"></zj-achievements>
        <zj-list kind="place"></zj-list>
      </div>`,
    );
    const rows: Readonly<Record<string, number>> = {
      'zj-stat-grid': 4,
      'zj-chart': 3,
      'zj-ranking': 6,
      'zj-system': 10,
      'zj-constellation': 4,
      'zj-achievements': 1,
      'zj-list': 3,
    };
    for (const element of page.children as HTMLCollectionOf<HTMLElement>) {
      const table = deepQuery<HTMLTableElement>(await open(element), 'table');
      expect(table.tBodies[0]?.rows.length, element.localName).to.equal(rows[element.localName]);
      await act(await open(element, 'download'), 'PNG');
      expect(saved.at(-1)?.blob.size, element.localName).to.be.greaterThan(2000);
      deepQuery(element, '.popover-close').click();
      await until(() => !element.shadowRoot?.querySelector(':popover-open'), 'the popover to close');
    }
  }).timeout(60_000);

  it('are taken away by one attribute, and not part of a sentence', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <zj-stat fact="rd-intensity" actions="none"></zj-stat><zj-stat fact="rd-intensity" variant="inline"></zj-stat>
        <zj-timeline actions="none"></zj-timeline><zj-corridor-map actions="none"></zj-corridor-map>
      </div>`,
    );
    expect(deepQueryAll(page, '.actions-button')).to.have.length(0);
  });
});
