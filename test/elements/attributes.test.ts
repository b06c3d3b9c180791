import { expect } from 'chai';
import '../../src/index.js';
import { silence, updated } from '../support/fixture.js';

interface Attribute {
  readonly name: string;
  readonly fieldName: string;
  readonly type: { readonly text: string };
}

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Attribute[];
  readonly members?: readonly { readonly kind: string; readonly name: string; readonly attribute?: string }[];
}

type Values = HTMLElement & Record<string, unknown>;

const elements: Declaration[] = [];
const page = document.createElement('div');

before(async () => {
  const manifest = (await (await fetch('/custom-elements.json')).json()) as {
    modules: { declarations?: Declaration[] }[];
  };
  elements.push(...manifest.modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName));
  expect(elements.map(({ tagName }) => tagName)).to.include('zj-stat');
});

beforeEach(() => {
  // Most of what is asked for here is unknown to the report.
  silence('error');
  page.replaceChildren();
  document.body.append(page);
});

afterEach(() => page.remove());

/** Each attribute of each element, with text for it and what that text is as a property. */
function everyAttribute(): { tag: string; name: string; property: string; text: string; value: unknown }[] {
  const all = elements.flatMap(({ tagName = '', attributes = [] }) =>
    attributes.map(({ name, fieldName: property, type }) => {
      const [text, value] =
        type.text === 'boolean' ? ['', true] : type.text === 'number' ? ['3', 3] : ['anything', 'anything'];
      return { tag: tagName, name, property, text, value };
    }),
  );
  expect(all.length).to.be.greaterThan(60);
  return all;
}

function create(tag: string): Values {
  return document.createElement(tag) as Values;
}

async function inPage(element: Values): Promise<Values> {
  page.append(element);
  await updated(element);
  return element;
}

/** An element of the class that is registered under a tag of its own after its property has been set. */
let counted = 0;
function unregistered(tag: string): { element: Values; register: () => void } {
  counted += 1;
  const late = `late-${tag}-${counted}`;
  const Base = customElements.get(tag) as CustomElementConstructor;
  const element = document.createElement(late) as Values;
  return { element, register: () => customElements.define(late, class extends Base {}) };
}

describe('an element', () => {
  it('adds no attribute to the ones that its author set: frameworks compare them with what a server sent', async () => {
    const tags = elements.map(({ tagName = '' }) => tagName);
    page.append(...tags.map(create));
    for (const element of page.children) await updated(element);
    const set = [...page.children].map((element) => [element.localName, element.getAttributeNames()]);
    expect(set).to.deep.equal(tags.map((tag) => [tag, []]));
  });

  it('adds none to those of a tag either, whatever it says', async () => {
    for (const { tag, name, text } of everyAttribute()) {
      const element = create(tag);
      element.setAttribute(name, text);
      await inPage(element);
      expect(element.getAttributeNames(), `${tag} ${name}`).to.deep.equal([name]);
      expect(element.getAttribute(name), `${tag} ${name}`).to.equal(text);
    }
  });
});

describe('a property', () => {
  it('is there for each attribute, `report` too', () => {
    for (const { tag, property } of everyAttribute())
      expect(property in create(tag), `${tag} ${property}`).to.equal(true);
    const showing = elements.filter(({ tagName }) => tagName !== 'zj-report-data');
    for (const { tagName, attributes = [] } of showing)
      expect(
        attributes.map(({ name }) => name),
        tagName,
      ).to.include('report');
  });

  it('holds what its attribute says', async () => {
    for (const { tag, name, property, text, value } of everyAttribute()) {
      const element = create(tag);
      const initial = element[property];
      element.setAttribute(name, text);
      expect(element[property], `${tag} ${name}`).to.equal(value);
      await inPage(element);
      expect(element[property], `${tag} ${name}`).to.equal(value);
      element.removeAttribute(name);
      expect(element[property], `${tag} ${name}, taken away`).to.equal(initial);
    }
  });

  it('does what its attribute does, set before the element is in the page, in it, and before it is registered', async () => {
    for (const { tag, name, property, text, value } of everyAttribute()) {
      const before = create(tag);
      before[property] = value;
      await inPage(before);
      expect(before.getAttribute(name), `${tag} ${property}, before`).to.equal(text);

      const after = await inPage(create(tag));
      after[property] = value;
      await updated(after);
      expect(after.getAttribute(name), `${tag} ${property}, after`).to.equal(text);

      const { element: late, register } = unregistered(tag);
      late[property] = value;
      page.append(late);
      register();
      await updated(late);
      expect(late[property], `${tag} ${property}, late`).to.equal(value);
      expect(late.getAttribute(name), `${tag} ${property}, late`).to.equal(text);

      const parsed = create(tag);
      parsed.setAttribute(name, text);
      await inPage(parsed);
      for (const element of [before, after, late])
        expect(element.shadowRoot?.textContent, `${tag} ${property}`).to.equal(parsed.shadowRoot?.textContent);
      page.replaceChildren();
    }
  }).timeout(60_000);

  it('takes its attribute away with null and undefined, as a framework does with what is not given', async () => {
    for (const { tag, property, value } of everyAttribute()) {
      for (const nothing of [null, undefined]) {
        const element = create(tag);
        const initial = element[property];
        element[property] = nothing;
        await inPage(element);
        expect(element[property], `${tag} ${property}`).to.equal(initial);
        expect(element.getAttributeNames(), `${tag} ${property}`).to.deep.equal([]);
        element[property] = value;
        await updated(element);
        element[property] = nothing;
        await updated(element);
        expect(element[property], `${tag} ${property}`).to.equal(initial);
        expect(element.getAttributeNames(), `${tag} ${property}`).to.deep.equal([]);
      }
    }
  });

  it('that no attribute holds does not reflect', async () => {
    for (const { tagName = '', members = [] } of elements) {
      const element = create(tagName);
      for (const { name, attribute } of members.filter(({ kind }) => kind === 'field'))
        if (!attribute) element[name] = {};
      await inPage(element);
      expect(element.getAttributeNames(), tagName).to.deep.equal([]);
    }
  });

  it('is read in small letters too, as a framework on a server writes it', async () => {
    const several = everyAttribute().filter(({ name }) => name.includes('-'));
    expect(several.map(({ property }) => property)).to.include.members(['headingLevel', 'reviewNumber', 'datasetId']);
    for (const { tag, name, property, text, value } of several) {
      const small = property.toLowerCase();
      const element = create(tag);
      const initial = element[property];
      element.setAttribute(small, text);
      await inPage(element);
      expect(element[property], `${tag} ${small}`).to.equal(value);
      expect(element.getAttributeNames(), `${tag} ${small}`).to.deep.equal([small]);
      element.setAttribute(name, text);
      element.removeAttribute(name);
      expect(element[property], `${tag} ${small}, which counts again`).to.equal(value);
      element.removeAttribute(small);
      expect(element[property], `${tag} ${small}, taken away`).to.equal(initial);
    }
  });
});

describe('zj-chart', () => {
  it('reads its former attribute, and tells the author once', async () => {
    const said: unknown[] = [];
    const { info } = console;
    console.info = (text: unknown) => said.push(text);
    try {
      for (const id of ['platforms', 'fiscal-growth']) {
        const chart = create('zj-chart');
        chart.setAttribute('dataset', id);
        await inPage(chart);
        expect(chart['datasetId']).to.equal(id);
      }
    } finally {
      console.info = info;
    }
    expect(said).to.deep.equal([
      '[zj-widgets] <zj-chart dataset> is dataset-id now; dataset is read in this version only.',
    ]);
  });
});

describe('report', () => {
  it('of an element counts from the first drawing on, before that of an ancestor', async () => {
    page.setAttribute('report', 'unheard-of');
    const ready: Event[] = [];
    page.addEventListener('zj-ready', (event) => ready.push(event));
    const element = create('zj-stat');
    Object.assign(element, { report: 'zhejiang-2021-2025', fact: 'rd-intensity', lang: 'en' });
    page.append(element);
    await new Promise((resolve) => element.addEventListener('zj-ready', resolve, { once: true }));
    expect(element.shadowRoot?.textContent).to.include('3.22');
    element['report'] = 'unknown-too';
    const { message } = (await new Promise((resolve) =>
      element.addEventListener('zj-error', resolve, { once: true }),
    )) as unknown as { message: string };
    expect(message).to.include('unknown-too');
    element['report'] = '';
    const { message: inherited } = (await new Promise((resolve) =>
      element.addEventListener('zj-error', resolve, { once: true }),
    )) as unknown as { message: string };
    expect(inherited).to.include('unheard-of');
    page.removeAttribute('report');
  });
});
