import { expect } from 'chai';
import { html } from 'lit';
import '../../src/elements/system/define.js';
import type { ZjSystem } from '../../src/elements/system/system.js';
import figuresTopic from '../../data/zhejiang-2021-2025/figures.json';
import topic from '../../data/zhejiang-2021-2025/systems.json';
import { formatFigure } from '../../src/format/figure.js';
import { resolveLocale } from '../../src/format/resolve-locale.js';
import type { FiguresTopic, System, SystemsTopic } from '../../src/report/types.js';
import { registerReport } from '../../src/report/register.js';
import { valmarin } from '../support/valmarin.js';
import { fixture, oneEvent, silence, until, updated } from '../support/fixture.js';
import { accessibleText, deepQuery, deepQueryAll, deepQuerySome } from '../support/text.js';

const { systems } = topic as unknown as SystemsTopic;
const { figures, units } = figuresTopic as unknown as FiguresTopic;
const languages = ['zh', 'en'] as const;
const widths = [240, 320, 480, 520, 640, 720, 1100];

const reports: Readonly<
  Record<string, { readonly systems: readonly System[]; readonly languages: readonly string[] }>
> = {
  'zhejiang-2021-2025': { systems, languages },
  [valmarin.report.id]: {
    systems: valmarin.systems.systems as unknown as readonly System[],
    languages: valmarin.report.languages,
  },
};

const lines = (element: Element) => deepQueryAll<SVGPathElement>(element, '.line');

/** Whether links are in words for all to see, in place of lines. */
const isSpelledOut = (element: Element) =>
  deepQueryAll(element, '.ends').some((each) => each.getBoundingClientRect().width > 1);

/** Every system of a report in a column of this width, drawn and with its lines. */
async function gallery(width: number, lang: string, report = 'zhejiang-2021-2025'): Promise<ZjSystem[]> {
  const list = await fixture<HTMLElement>(
    html`<div style="width: ${width}px">
      ${reports[report]?.systems.map(({ id }) => html`<zj-system report=${report} system=${id}></zj-system>`)}
    </div>`,
    lang,
  );
  const elements = [...list.children] as ZjSystem[];
  expect(elements).to.have.length.greaterThan(0);
  const isDrawn = (each: ZjSystem) =>
    each.matches(':state(ready)') && (isSpelledOut(each) || lines(each).length === linksOf(each).length);
  await until(() => elements.every(isDrawn), 'the lines');
  return elements;
}

const recordOf = (element: ZjSystem) =>
  reports[element.report]?.systems.find(({ id }) => id === element.system) as System;
const linksOf = (element: ZjSystem) => recordOf(element).links;

/** What is read, without the space that a box of its own puts after a Chinese colon. */
const spoken = (element: Element) => accessibleText(element).replace(/： /g, '：');

/** A point of a line, where it is painted in the window. */
function pointAt(line: SVGPathElement, length: number): DOMPoint {
  return line.getPointAtLength(length).matrixTransform(line.getScreenCTM() as DOMMatrix);
}

function distance({ x, y }: DOMPoint, box: DOMRect): number {
  return Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
}

/**
 * The letters of a thing as they are painted, without what only a screen reader has. The box of a line is taller than
 * its letters, by how much depends on the engine and on what it has for Chinese.
 */
function textBox(element: Element): DOMRect {
  const words = document.createRange();
  words.selectNodeContents(element.querySelector('.pieces') ?? element);
  const { left, top, width, height } = words.getBoundingClientRect();
  const above = Math.min(height, parseFloat(getComputedStyle(element).fontSize) * 1.45) * 0.18;
  return new DOMRect(left, top + above, width, height - 2 * above);
}

/** Without a page's own typeface other engines take wider ones here: a word in a circle may touch its edge. */
const wider = navigator.userAgent.includes('Chrome') ? 1 : 1.1;

const isApart = (a: DOMRect, b: DOMRect) =>
  a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 1 || b.bottom <= a.top + 1;

function checkGeometry(element: ZjSystem, lang: string): void {
  const frame = element.getBoundingClientRect();
  const texts = deepQuerySome(element, '[part=node] .mark, [part=node] p:not(.mark), [part=link] .label').map(
    (each) => ({
      name: `${element.system}: ${each.textContent?.trim().replace(/\s+/g, ' ')}`,
      each,
      box: each.matches('.mark') ? each.getBoundingClientRect() : textBox(each),
    }),
  );
  texts.forEach(({ name, each, box }, index) => {
    expect(box.left, name).to.be.at.least(frame.left - 1);
    expect(box.right, name).to.be.at.most(frame.right + 1);
    if (each.matches('.mark')) {
      const words = textBox(each.querySelector('.word') ?? each);
      expect(words.width, `${name} in its circle`).to.be.at.most(box.width * wider);
      expect(box.width, `${name} in no larger a circle than it needs`).to.be.at.most(
        Math.max(each.matches('.filled') ? 84 : 60, 2 * words.width, 2.5 * words.height),
      );
    }
    for (const other of texts.slice(index + 1))
      expect(isApart(box, other.box), `${name} over ${other.name}`).to.equal(true);
  });
  if (isSpelledOut(element)) {
    expect(lines(element), `${element.system} in words`).to.have.length(0);
    return;
  }

  const cells = deepQueryAll(element, '[part=link]');
  const { nodes } = recordOf(element);
  const byWords = new Map(
    linksOf(element).map((link) => {
      const [from, to] = [link.from, link.to].map((id) => nodes.find((each) => each.id === id)?.label[lang]);
      return [`${from} → ${to}`, link];
    }),
  );
  const boxes = deepQueryAll(element, '[data-id]').map((node) => ({
    id: node.dataset['id'],
    parts: [...node.querySelectorAll('.mark, p')].map((each) =>
      each.matches('.mark') ? each.getBoundingClientRect() : textBox(each),
    ),
    whole: node.getBoundingClientRect(),
  }));
  const drawn = lines(element).map((line) => {
    const length = line.getTotalLength();
    const points: DOMPoint[] = [];
    for (let along = 0; along < length; along += 3) points.push(pointAt(line, along));
    return [...points, pointAt(line, length)];
  });
  const nearest = (point: DOMPoint) => {
    const away = ({ parts, whole }: (typeof boxes)[number]) =>
      Math.min(
        ...[...parts, ...(whole.width > 0.9 * frame.width || whole.height > 60 ? [whole] : [])].map((box) =>
          distance(point, box),
        ),
      );
    const sorted = [...boxes].sort((a, b) => away(a) - away(b));
    return { id: sorted[0]?.id, away: sorted[0] ? away(sorted[0]) : Infinity };
  };
  drawn.forEach((points, index) => {
    const said = cells[index]?.querySelector('.ends')?.textContent ?? '';
    const link = byWords.get(said.replace(/[：:]\s*$/, '').trim());
    if (!link) throw new Error(`No link for ${said}`);
    const [begin, end] = [points[0], points.at(-1)] as [DOMPoint, DOMPoint];
    const root = (id: string): string => {
      const parent = nodes.find((node) => node.id === id)?.parent;
      return parent === undefined ? id : root(parent);
    };
    for (const [point, id] of [
      [begin, link.from],
      [end, link.to],
    ] as const) {
      const own = boxes.find((each) => each.id === root(id));
      const away = Math.min(...[...(own?.parts ?? []), own?.whole as DOMRect].map((box) => distance(point, box)));
      expect(away, `${said} at ${id}`).to.be.at.most(14);
      const other = nearest(point);
      expect(other.id === root(id) || other.away > 0.5, `${said} at ${id}, not ${other.id}`).to.equal(true);
    }
    for (const point of points.slice(2, -2)) {
      for (const { name, each, box } of texts) {
        const [x, y] = [point.x - (box.left + box.right) / 2, point.y - (box.top + box.bottom) / 2];
        const inside = each.matches('.mark')
          ? Math.hypot(x, y) < box.width / 2 - 1
          : Math.abs(x) < box.width / 2 - 1 && Math.abs(y) < box.height / 2 - 1;
        expect(inside, `${said} through ${name}`).to.equal(false);
      }
    }
    const words = textBox(cells[index]?.querySelector('.label') as Element);
    const gapTo = (line: readonly DOMPoint[]) => Math.min(...line.map((point) => distance(point, words)));
    drawn.forEach((other, place) => {
      if (place !== index) expect(gapTo(points), `${said} nearer to another line`).to.be.at.most(gapTo(other) + 2);
    });
  });
}

describe('<zj-system>', () => {
  before(async () => {
    await registerReport(valmarin);
  });

  for (const lang of languages) {
    it(`says every node, figure and link of every system (${lang})`, async () => {
      const locale = resolveLocale(lang, languages);
      for (const element of await gallery(700, lang)) {
        const { id, label, nodes, links } = recordOf(element);
        const text = spoken(element);
        expect(text, id).to.contain(label[lang]);
        for (const node of nodes) {
          expect(text, id).to.contain(node.label[lang]);
          if (node.description) expect(text, id).to.contain(node.description[lang]);
          const figure = figures.find((each) => each.id === node.figure);
          if (figure) expect(text, id).to.contain(formatFigure(figure, units, locale).replace(/\u00a0/g, ' '));
        }
        const name = (nodeId: string) => nodes.find((node) => node.id === nodeId)?.label[lang];
        const colon = lang === 'zh' ? '：' : ': ';
        for (const { from, to, label: words } of links) {
          expect(text, id).to.contain(`${name(from)} → ${name(to)}${colon}${words[lang]}`);
        }
      }
    });
  }

  for (const [report, { languages: spokenThere }] of Object.entries(reports)) {
    for (const lang of spokenThere) {
      for (const width of widths) {
        it(`at ${width} px lets nothing overlap or stick out, and has each word at its own link (${report}, ${lang})`, async () => {
          for (const element of await gallery(width, lang, report)) checkGeometry(element, lang);
        });
      }
    }

    it(`is no tower in an article’s column (${report})`, async () => {
      for (const lang of spokenThere) {
        for (const element of await gallery(640, lang, report)) {
          const { height } = deepQuery(element, '[part=diagram]').getBoundingClientRect();
          // And what the lines of other engines are higher by.
          expect(height, `${element.system}, ${lang}`).to.be.at.most(460 + 15);
        }
      }
    });
  }

  it('is at 640 px hardly higher than a desk would draw it', async () => {
    const drawn = {
      'siti-yiping': 156,
      'partner-programme': 256,
      'platform-system': 460,
      'technology-transfer': 235,
      'innovation-consortia': 220,
      'talent-assessment': 222,
    };
    for (const lang of languages) {
      const elements = await gallery(640, lang);
      for (const [id, height] of Object.entries(drawn)) {
        const element = elements.find(({ system }) => system === id) as ZjSystem;
        const diagram = deepQuery(element, '[part=diagram]').getBoundingClientRect();
        expect(diagram.height, `${id}, ${lang}`).to.be.at.most(1.4 * height);
      }
    }
  });

  it('is read in the order of the diagram: words of a link between its nodes', async () => {
    const element = await fixture<ZjSystem>(html`<zj-system system="siti-yiping"></zj-system>`, 'zh');
    expect(spoken(deepQuery(element, '[part=diagram]'))).to.match(
      /出题 企业.*企业 → 政府：难题.*助题 政府.*答题 平台.*验题 车间.*评价 市场.*市场 → 企业：评价结果/,
    );
  });

  it('is a list, and lists what belongs to a node within it', async () => {
    const element = await fixture<ZjSystem>(html`<zj-system system="platform-system"></zj-system>`);
    const outer = deepQuery(element, '[part=diagram]');
    expect(outer.getAttribute('role')).to.equal('list');
    expect([...outer.children].every((child) => child.localName === 'li')).to.equal(true);
    const within = [...outer.children].map((child) => child.querySelectorAll('ul[role=list] > li').length);
    expect(within.filter((count) => count > 0)).to.deep.equal([4, 4]);
  });

  it('hides its lines from assistive technology', async () => {
    const element = await fixture<ZjSystem>(html`<zj-system system="315"></zj-system>`);
    await until(() => lines(element).length > 0, 'the lines');
    expect(deepQuery<SVGElement>(element, 'svg').getAttribute('aria-hidden')).to.equal('true');
  });

  it('sets steps in a row where there is room, and one below the other where there is not', async () => {
    const box = await fixture<HTMLElement>(
      html`<div style="width: 640px"><zj-system system="joint-research"></zj-system></div>`,
    );
    const place = (id: string) => deepQuery(box, `[data-id="${id}"]`).getBoundingClientRect();
    expect(place('market').top).to.equal(place('enterprise').top);
    expect(place('market').left).to.be.greaterThan(place('workshop').left);
    box.style.width = '320px';
    const ids = ['enterprise', 'government', 'platform', 'workshop', 'market'];
    await until(() => place('government').top > place('enterprise').bottom, 'the list');
    const tops = ids.map((id) => place(id).top);
    expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
  });

  it('draws its lines anew when its width, language or type changes', async () => {
    const box = await fixture<HTMLElement>(
      html`<div style="width: 900px"><zj-system system="315"></zj-system></div>`,
      'zh',
    );
    const drawn = () =>
      lines(box)
        .map((line) => line.getAttribute('d'))
        .join();
    await until(() => drawn(), 'the lines');
    const changed = async (what: string, change: () => void) => {
      const before = drawn();
      change();
      await until(() => drawn() !== before, what);
      const last = lines(box)[lines(box).length - 1] as SVGPathElement;
      const target = deepQuery(box, '[data-id="localities"]');
      await until(
        () => distance(pointAt(last, last.getTotalLength()), target.getBoundingClientRect()) < 12,
        `${what}, to its node`,
      );
    };
    await changed('the lines of another width', () => (box.style.width = '800px'));
    await changed('the lines of another language', () => ((box.parentElement as HTMLElement).lang = 'en'));
    await changed('the lines of larger type', () => (box.style.fontSize = '20px'));
    await changed('the lines of a list', () => (box.style.width = '300px'));
  });

  it('draws the lines of another system of the same shape', async () => {
    const element = await fixture<ZjSystem>(html`<zj-system system="two-way-posts"></zj-system>`);
    await until(() => lines(element).length === 2, 'the lines');
    element.system = 'talent-sharing';
    await updated(element);
    await until(() => lines(element).length === 2 && accessibleText(element).includes('send'), 'the lines again');
  });

  it('draws again after being moved', async () => {
    const element = await fixture<ZjSystem>(html`<zj-system system="8-4-policies"></zj-system>`);
    const other = await fixture<HTMLElement>(html`<div style="width: 300px"></div>`, 'zh');
    other.append(element);
    await until(() => accessibleText(element).includes('资本') && lines(element).length === 2, 'the lines');
    const [line] = lines(element) as [SVGPathElement];
    await until(
      () => distance(pointAt(line, 0), deepQuery(element, '[data-id="policies"]').getBoundingClientRect()) < 12,
      'a line at its node',
    );
  });

  it('shows its caveat, and its source one click away', async () => {
    const element = await fixture<ZjSystem>(html`<zj-system system="415x"></zj-system>`, 'zh');
    expect(accessibleText(deepQuery(element, '[part=note]'))).to.contain('415X');
    deepQuery(element, '.source-button').click();
    await until(() => element.shadowRoot?.querySelector('[role=dialog] zj-source:state(ready)'), 'the source');
    expect(accessibleText(deepQuery(element, '[role=dialog]'))).to.contain('关键核心技术，第3段');
  });

  it('continues the outline of the page, or takes the level it is given', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <h3>Systems</h3>
        <zj-system system="315"></zj-system><zj-system system="315" heading-level="5"></zj-system>
      </div>`,
    );
    const levels = deepQueryAll(page, '[role=heading]').map(({ ariaLevel }) => ariaLevel);
    expect(levels).to.deep.equal(['4', '5']);
  });

  it('says in its place that a system is unknown, with the nearest, and recovers', async () => {
    silence('error');
    const element = document.createElement('zj-system');
    element.system = 'siti-yipin';
    element.append('In plain text');
    const failed = oneEvent(element, 'zj-error');
    (await fixture<HTMLElement>(html`<div></div>`)).append(element);
    expect((await failed).message).to.contain('siti-yiping');
    await until(() => accessibleText(element).includes('siti-yiping'), 'the message');
    expect(accessibleText(element)).to.contain('In plain text');
    const ready = oneEvent(element, 'zj-ready');
    element.system = 'siti-yiping';
    await ready;
    await until(() => lines(element).length === 5, 'the lines');
  });

  it('says every node of any depth, and every link, those within one node too', async () => {
    const layouts = ['tiers', 'parts', 'pillars', 'links', 'loop'] as const;
    const source = { paragraph: 's.1', printed: 'x' };
    const chain = ['Ministry', 'State', 'District', 'Village', 'Hamlet'];
    const nodes = [
      ...chain.map((label, index) => ({
        id: label.toLowerCase(),
        label: { en: label },
        ...(index > 0 && { parent: chain[index - 1]?.toLowerCase() }),
      })),
      { id: 'other', label: { en: 'Other' } },
    ];
    const links = [
      ['ministry', 'ministry', 'asks itself'],
      ['state', 'hamlet', 'visits'],
      ['ministry', 'other', 'first word'],
      ['ministry', 'other', 'second word'],
    ].map(([from, to, label]) => ({ from, to, label: { en: label } }));
    const registered = await registerReport({
      report: {
        schemaVersion: 1,
        id: 'deep',
        label: { en: 'T' },
        title: { en: 'T' },
        publisher: { en: 'P' },
        period: '2024',
        languages: ['en'],
        sections: [{ id: 's', label: { en: 'S' } }],
      },
      systems: {
        systems: layouts.map((layout) => ({ id: layout, label: { en: layout }, layout, source, nodes, links })),
      },
    });
    expect(registered.id).to.equal('deep');
    for (const layout of layouts) {
      const element = await fixture<ZjSystem>(
        html`<zj-system report="deep" system=${layout} style="inline-size: 320px"></zj-system>`,
        'en',
      );
      await until(() => element.matches(':state(ready)'), 'the diagram');
      const text = accessibleText(element);
      for (const { label } of [...nodes, ...links]) expect(text, layout).to.contain(label.en);
      for (const each of deepQuerySome(element, '.name')) {
        expect(each.getBoundingClientRect().width, `${layout}: ${each.textContent}`).to.be.greaterThan(30);
      }
    }
  });
});
