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
import { fixture, oneEvent, silence, until, updated } from '../support/fixture.js';
import { accessibleText, deepQuery, deepQueryAll, deepQuerySome } from '../support/text.js';

const { systems } = topic as unknown as SystemsTopic;
const { figures, units } = figuresTopic as unknown as FiguresTopic;
const languages = ['zh', 'en'] as const;
const widths = [240, 320, 480, 560, 700, 768, 1200];

const lines = (element: Element) => deepQueryAll<SVGPathElement>(element, '.line');

/** Every system in a column of this width, drawn and with its lines. */
async function gallery(width: number, lang: string): Promise<ZjSystem[]> {
  const list = await fixture<HTMLElement>(
    html`<div style="width: ${width}px">${systems.map(({ id }) => html`<zj-system system=${id}></zj-system>`)}</div>`,
    lang,
  );
  const elements = [...list.children] as ZjSystem[];
  await until(() => elements.every((each) => lines(each).length === linksOf(each).length), 'the lines');
  return elements;
}

const recordOf = (element: ZjSystem) => systems.find(({ id }) => id === element.system) as System;
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

describe('<zj-system>', () => {
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

    for (const width of widths) {
      it(`at ${width} px lets nothing overlap or stick out, and joins each link's nodes (${lang})`, async () => {
        for (const element of await gallery(width, lang)) {
          const frame = element.getBoundingClientRect();
          const boxes = deepQueryAll(element, '.node, .label').map((each) => ({
            name: `${element.system}: ${each.textContent?.trim().replace(/\s+/g, ' ')}`,
            each,
            box: each.getBoundingClientRect(),
          }));
          boxes.forEach(({ name, each, box }, index) => {
            expect(box.left, name).to.be.at.least(frame.left - 1);
            expect(box.right, name).to.be.at.most(frame.right + 1);
            expect(each.scrollWidth, name).to.be.at.most(Math.ceil(box.width) + 1);
            for (const other of boxes.slice(index + 1)) {
              const apart =
                box.right <= other.box.left + 1 ||
                other.box.right <= box.left + 1 ||
                box.bottom <= other.box.top + 1 ||
                other.box.bottom <= box.top + 1;
              expect(apart, `${name} over ${other.name}`).to.equal(true);
            }
          });

          const words = deepQueryAll(element, '.link');
          const node = (id: string) => deepQuery(element, `[data-id="${id}"]`).getBoundingClientRect();
          const { nodes } = recordOf(element);
          const byWords = new Map(
            linksOf(element).map((link) => {
              const [from, to] = [link.from, link.to].map((id) => nodes.find((each) => each.id === id)?.label[lang]);
              return [`${from} → ${to}`, link];
            }),
          );
          lines(element).forEach((line, index) => {
            const said = words[index]?.querySelector('.ends')?.textContent ?? '';
            const link = byWords.get(said.replace(/[：:]\s*$/, '').trim());
            if (!link) throw new Error(`No link for ${said}`);
            const length = line.getTotalLength();
            expect(distance(pointAt(line, 0), node(link.from)), `${said} begins`).to.be.at.most(2);
            expect(distance(pointAt(line, length), node(link.to)), `${said} ends`).to.be.at.most(2);
            for (let along = 4; along < length - 4; along += 4) {
              const point = pointAt(line, along);
              for (const { name, box } of boxes) {
                const inside =
                  point.x > box.left + 1 &&
                  point.x < box.right - 1 &&
                  point.y > box.top + 1 &&
                  point.y < box.bottom - 1;
                expect(inside, `${said} through ${name}`).to.equal(false);
              }
            }
          });
        }
      });
    }
  }

  it('is read in the order of the diagram: words of a link between its nodes', async () => {
    const element = await fixture<ZjSystem>(html`<zj-system system="siti-yiping"></zj-system>`, 'zh');
    expect(spoken(deepQuery(element, '[part=diagram]'))).to.match(
      /1 企业.*企业 → 政府：难题.*2 政府.*3 平台.*4 车间.*5 市场.*市场 → 企业：评价结果/,
    );
  });

  it('is a list, and lists what belongs to a node within it', async () => {
    const element = await fixture<ZjSystem>(html`<zj-system system="platform-system"></zj-system>`);
    const outer = deepQuery(element, '[part=diagram]');
    expect(outer.getAttribute('role')).to.equal('list');
    expect([...outer.children].every((child) => child.localName === 'li')).to.equal(true);
    const [national, provincial] = deepQueryAll(element, '.node > .children');
    expect(national?.children).to.have.length(4);
    expect(provincial?.children).to.have.length(4);
  });

  it('hides its lines from assistive technology', async () => {
    const element = await fixture<ZjSystem>(html`<zj-system system="315"></zj-system>`);
    await until(() => lines(element).length > 0, 'the lines');
    expect(deepQuery<SVGElement>(element, 'svg').getAttribute('aria-hidden')).to.equal('true');
  });

  it('goes round where there is room, and down where there is not', async () => {
    const box = await fixture<HTMLElement>(
      html`<div style="width: 1000px"><zj-system system="joint-research"></zj-system></div>`,
    );
    const place = (id: string) => deepQuery(box, `[data-id="${id}"]`).getBoundingClientRect();
    expect(place('government').top).to.equal(place('enterprise').top);
    expect(place('market').left).to.equal(place('enterprise').left);
    expect(place('workshop').top).to.be.greaterThan(place('platform').bottom);
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
      const target = deepQuery(box, '[data-id="localities"]').getBoundingClientRect();
      await until(() => distance(pointAt(last, last.getTotalLength()), target) < 2, `${what}, to its node`);
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
      () => distance(pointAt(line, 0), deepQuery(element, '[data-id="policies"]').getBoundingClientRect()) < 2,
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
