import { expect } from 'chai';
import { html } from 'lit';
import '../../src/index.js';
import { registerReport, unregisterReport } from '../../src/report/register.js';
import { bundledReport } from '../../src/report/registry.js';
import { topicNames } from '../../src/report/topics.js';
import { completeReport } from './complete-report.js';
import { fixture, settled, silence, until } from './fixture.js';
import { openPaths, spoil, type Data, type Paths } from './free-text.js';
import { createSample, samples } from './samples.js';
import { deepQueryAll, deepQuerySome } from './text.js';

/** The bundled report in one object, with all that a report may have. */
async function everything(): Promise<Data> {
  const loaded = await Promise.all(topicNames.map(async (name) => [name, await bundledReport.load(name)] as const));
  return completeReport(JSON.parse(JSON.stringify(Object.fromEntries(loaded))) as Data);
}

interface Shown {
  readonly tags: ReadonlySet<string>;
  readonly text: string;
}

/** Every element drawn from a report, its popovers open, and what the page then holds. */
async function show(report: string): Promise<Shown> {
  const place = await fixture<HTMLElement>(html`<div report=${report}></div>`);
  const elements = samples.map(createSample);
  place.append(...elements);
  await Promise.all(elements.map(settled));
  for (const selector of ['.source-button', '.source-text', '.actions-button']) {
    for (const element of elements) {
      const button = element.shadowRoot?.querySelector<HTMLElement>(selector);
      if (!button) continue;
      button.click();
      await until(() => element.shadowRoot?.querySelector(':popover-open'), 'the popover');
    }
  }
  for (const each of deepQuerySome<HTMLElement>(place, ':defined')) {
    if (each.localName.startsWith('zj-')) await settled(each);
    for (const name of each.getAttributeNames()) {
      expect(name.startsWith('on'), `${each.localName} ${name}`).to.equal(false);
    }
    for (const name of ['href', 'src', 'xlink:href', 'action', 'formaction', 'srcdoc']) {
      expect(each.getAttribute(name) ?? '', `${each.localName} ${name}`).to.match(/^(?:|#.*|https?:.*|blob:.*)$/);
    }
  }
  const all = deepQueryAll(place, '*');
  const shown = { tags: new Set(all.map(({ localName }) => localName)), text: all.map(textOf).join('\n') };
  place.remove();
  return shown;
}

function textOf(element: Element): string {
  return [...element.childNodes].map((node) => (node instanceof Text ? node.data : '')).join('');
}

/** Puts each payload into every free string of a report, and shows all elements with it. */
export function tryPayloads(payloads: readonly string[]): void {
  const hits: unknown[] = [];
  let report: Data;
  let paths: Paths;
  let usual: Shown;

  const showAs = async (name: string, data: Data): Promise<Shown> => {
    await registerReport(data, { name });
    const shown = await show(name);
    unregisterReport(name);
    return shown;
  };

  before(async function () {
    this.timeout(60_000);
    silence('warn');
    Object.assign(globalThis, { zjHit: (what: unknown) => hits.push(what) });
    report = await everything();
    paths = openPaths(report);
    usual = await showAs('usual', report);
  });

  // test/scripts/payload-paths.test.ts holds these against the schemas.
  it('goes into labels, descriptions, notes, names, units, titles and words of the interface', () => {
    for (const path of [
      '/figures/figures/*/label/en',
      '/report/title/en',
      '/report/messages/en/source.button',
      '/systems/systems/*/nodes/*/label/en',
    ]) {
      expect([...paths.texts]).to.contain(path);
    }
    expect(paths.texts.size).to.be.above(150);
  });

  it('does not go into identifiers, and into addresses as far as there is room in them', () => {
    for (const path of paths.texts) expect(path).to.not.match(/\/(?:id|url|href|link|paragraph)$/);
    for (const path of paths.addresses) expect(path).to.match(/\/(?:url|archive)$/);
    expect(paths.addresses.size).to.be.above(20);
  });

  payloads.forEach((payload, index) => {
    it(`is text and nothing else: ${payload}`, async function () {
      this.timeout(60_000);
      // The checker warns that the figures are no longer what is printed.
      silence('warn');
      const { tags, text } = await showAs(
        `payload-${index}`,
        spoil(report, paths, () => payload),
      );
      expect(hits).to.deep.equal([]);
      expect([...tags].filter((tag) => !usual.tags.has(tag))).to.deep.equal([]);
      expect(text).to.contain(payload.trim());
    });
  });
}
