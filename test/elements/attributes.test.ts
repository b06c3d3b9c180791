import { expect } from 'chai';
import '../../src/index.js';
import { silence, updated } from '../support/fixture.js';

describe('an element', () => {
  it('adds no attribute to the ones that its author set: frameworks compare them with what a server sent', async () => {
    silence('error');
    const page = document.createElement('div');
    const manifest = (await (await fetch('/custom-elements.json')).json()) as {
      modules: { declarations?: { tagName?: string }[] }[];
    };
    const tags = manifest.modules.flatMap(({ declarations = [] }) =>
      declarations.flatMap(({ tagName }) => tagName ?? []),
    );
    expect(tags).to.include('zj-stat');
    page.append(...tags.map((tag) => document.createElement(tag)));
    document.body.append(page);
    for (const element of page.children) await updated(element);
    const set = [...page.children].map((element) => [element.localName, element.getAttributeNames()]);
    page.remove();
    expect(set).to.deep.equal(tags.map((tag) => [tag, []]));
  });
});
