import { expect } from 'chai';
import { html } from 'lit';
import '../../src/index.js';
import { registerReport, unregisterReport } from '../../src/report/register.js';
import { bundledReport } from '../../src/report/registry.js';
import { topicNames } from '../../src/report/topics.js';
import { validateReport } from '../../src/report/validation/validate.js';
import { fixture, settled, silence, until } from './fixture.js';
import { createSample, samples } from './samples.js';
import { deepQueryAll } from './text.js';

type Data = Record<string, unknown>;

/** Sets every string of `value` to what `change` makes of it; `path` is a pattern in which lists have no numbers. */
function mapStrings(value: unknown, change: (text: string, path: string) => string, path = ''): unknown {
  if (typeof value === 'string') return change(value, path);
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, change, `${path}/*`));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, mapStrings(item, change, `${path}/${key}`)]),
  );
}

/** The bundled report in one object, and the paths in it that hold any text there is: what the checker lets through. */
async function freeText(): Promise<{ readonly report: Data; readonly paths: ReadonlySet<string> }> {
  const loaded = await Promise.all(topicNames.map(async (name) => [name, await bundledReport.load(name)] as const));
  const report = JSON.parse(JSON.stringify(Object.fromEntries(loaded))) as Data;
  const all = new Set<string>();
  mapStrings(report, (text, path) => (all.add(path), text));
  const isError = ({ severity }: { readonly severity: string }) => severity === 'error';
  const free = [...all].filter(
    (path) =>
      !/\$schema$|\/report\/id$/.test(path) &&
      !validateReport(mapStrings(report, (text, at) => (at === path ? `x <${text}>` : text))).some(isError),
  );
  return { report, paths: new Set(free) };
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
  for (const each of deepQueryAll<HTMLElement>(place, ':defined')) {
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
  let text: Awaited<ReturnType<typeof freeText>>;
  let usual: Shown;

  before(async function () {
    this.timeout(60_000);
    Object.assign(globalThis, { zjHit: (what: unknown) => hits.push(what) });
    text = await freeText();
    usual = await show('');
  });

  it('goes into labels, descriptions, notes, names, units and titles', () => {
    for (const path of ['/figures/figures/*/label/en', '/report/title/en', '/systems/systems/*/nodes/*/label/en']) {
      expect([...text.paths]).to.contain(path);
    }
    expect(text.paths.size).to.be.above(60);
  });

  it('does not go into addresses and identifiers', () => {
    for (const path of text.paths) expect(path).to.not.match(/\/(?:id|url|href|link|paragraph)$/);
  });

  payloads.forEach((payload, index) => {
    it(`is text and nothing else: ${payload}`, async function () {
      this.timeout(60_000);
      // The checker warns that the figures are no longer what is printed.
      silence('warn');
      const name = `payload-${index}`;
      const changed = mapStrings(text.report, (was, path) => {
        if (!text.paths.has(path)) return was;
        // Patterns of units need their place for the number.
        return was.includes('{value}') ? `${payload} {value}` : payload;
      }) as Data;
      await registerReport(changed, { name });
      const { tags, text: said } = await show(name);
      unregisterReport(name);
      expect(hits).to.deep.equal([]);
      expect([...tags].filter((tag) => !usual.tags.has(tag))).to.deep.equal([]);
      expect(said).to.contain(payload.trim());
    });
  });
}
