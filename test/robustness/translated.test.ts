/** Translators put nodes of their own in place of text; what changes afterwards must not stand among old words. */
import { expect } from 'chai';
import '../../src/index.js';
import { settled, settledWithin, until, updated } from '../support/fixture.js';
import { createSample, samples, type Sample } from '../support/samples.js';
import { accessibleText, deepQuery } from '../support/text.js';

/** Of each element, an attribute that shows something else. */
const changes: Readonly<Record<string, readonly [string, string]>> = {
  'zj-stat': ['fact', 'national-key-labs'],
  'zj-stat-grid': ['section', 'lead'],
  'zj-chart': ['dataset-id', 'partner-programme'],
  'zj-ranking': ['sort', 'report'],
  'zj-timeline': ['section', 'platforms'],
  'zj-corridor-map': ['selected', 'shaoxing'],
  'zj-system': ['system', 'platform-system'],
  'zj-constellation': ['heading-level', '5'],
  'zj-achievements': ['search', 'none'],
  'zj-list': ['kind', 'cooperation'],
  'zj-source': ['record', 'rd-intensity'],
};

/** As a browser does it, and as tools do that keep to text. */
const translations = {
  'wraps it': (text: Text) => {
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    inner.textContent = `[${text.data}]`;
    outer.append(inner);
    text.replaceWith(outer);
  },
  'replaces it': (text: Text) => text.replaceWith(`[${text.data}]`),
};

function translate(root: Node, change: (text: Text) => void): number {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const texts: Text[] = [];
  const roots: ShadowRoot[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof Text && node.data.trim() && !node.parentElement?.matches('style')) texts.push(node);
    if (node instanceof Element && node.shadowRoot) roots.push(node.shadowRoot);
  }
  texts.forEach(change);
  return texts.length + roots.reduce((sum, each) => sum + translate(each, change), 0);
}

const containers: HTMLElement[] = [];

afterEach(() => {
  for (const container of containers.splice(0)) container.remove();
});

async function show(sample: Sample, lang = 'en'): Promise<HTMLElement> {
  const container = document.createElement('div');
  container.lang = lang;
  const element = createSample(sample);
  container.append(element);
  document.body.append(container);
  containers.push(container);
  await settledWithin(element);
  return element;
}

describe('an element whose text a translator', () => {
  for (const [manner, change] of Object.entries(translations)) {
    for (const sample of samples) {
      it(`${manner} shows what it is asked for next: ${sample.name}`, async () => {
        const element = await show(sample);
        const [name = '', value = ''] = changes[sample.tag] ?? [];
        expect(name).not.to.equal('');
        for (const act of [
          () => element.setAttribute(name, value),
          () => ((element.parentElement as HTMLElement).lang = 'zh'),
        ]) {
          expect(translate(element.shadowRoot as ShadowRoot, change)).to.be.greaterThan(0);
          act();
          await updated(element);
          const attributes = { ...sample.attributes, [name]: value };
          const fresh = await show({ ...sample, attributes }, element.parentElement?.lang);
          await until(
            () => accessibleText(element) === accessibleText(fresh),
            `${accessibleText(fresh).slice(0, 1500)}\n instead of \n${accessibleText(element).slice(0, 1500)}`,
          ).catch(() => expect(accessibleText(element)).to.equal(accessibleText(fresh)));
          fresh.parentElement?.remove();
        }
      });
    }
  }

  it('keeps the focus where it is', async () => {
    const element = await show({ tag: 'zj-list', name: '', attributes: { kind: 'policy' } });
    const root = element.shadowRoot as ShadowRoot;
    const button = deepQuery(element, '.controls button, button');
    button.focus();
    const { localName } = button;
    const index = [...root.querySelectorAll(localName)].indexOf(button);
    translate(root, translations['wraps it']);
    (element.parentElement as HTMLElement).lang = 'zh';
    await settled(element);
    await until(() => !root.contains(button), 'the new drawing');
    expect([...root.querySelectorAll(localName)].indexOf(root.activeElement as Element)).to.equal(index);
  });
});
