import { expect } from 'chai';
import { silence, until } from './support/fixture.js';
import { accessibleText } from './support/text.js';

const pages: Element[] = [];

/** Puts markup into the page until the test ends. */
function show(html: string): HTMLElement {
  const page = document.createElement('div');
  page.innerHTML = html;
  pages.push(page);
  document.body.append(page);
  return page;
}

/** A host with an open shadow root in which this stands. */
function hostOf(html: string): HTMLElement {
  const host = document.createElement('div');
  host.attachShadow({ mode: 'open' }).innerHTML = html;
  return host;
}

afterEach(() => {
  for (const page of pages.splice(0)) page.remove();
});

describe('the autoloader', () => {
  it('loads what the page has, and what comes later, and nothing else', async () => {
    show('<zj-stat fact="rd-intensity"></zj-stat>');
    const said = silence('error');
    await import('../src/autoload.js');
    await customElements.whenDefined('zj-stat');
    expect(customElements.get('zj-timeline')).to.equal(undefined);
    const later = show('<p><zj-timeline lang="en"></zj-timeline></p>');
    await until(() => later.querySelector('zj-timeline')?.matches(':state(ready)'), 'the timeline');
    expect(accessibleText(later)).to.contain('September');
    expect(customElements.get('zj-corridor-map')).to.equal(undefined);
    expect(said).to.deep.equal([]);
  });

  it('makes figures of links to pages of records, whenever they come', async () => {
    await import('../src/autoload.js');
    const named = document.createElement('script');
    named.type = 'text/plain';
    named.dataset['zjShare'] = '/zj/share/';
    document.head.append(named);
    pages.push(named);
    const link = '<a href="/zj/share/rd-intensity.en.html">3.22%</a>';
    const page = show(`<p>It was ${link}.</p>`);
    await until(() => page.querySelector('zj-stat')?.matches(':state(ready)'), 'the figure');
    expect(accessibleText(page)).to.contain('3.22%');
    const paragraph = page.appendChild(document.createElement('p'));
    paragraph.innerHTML = 'Then ';
    const later = Object.assign(document.createElement('a'), { href: '/zj/share/rd-expenditure.en.html' });
    later.textContent = 'CNY 290.14 billion';
    paragraph.append(later);
    await until(() => paragraph.querySelector('zj-stat')?.matches(':state(ready)'), 'the later figure');
  });

  it('warns once of an element that there is not, and names the nearest', async () => {
    await import('../src/autoload.js');
    const warned = silence('warn');
    show('<zj-timelin></zj-timelin><zj-timelin></zj-timelin>');
    await until(() => warned.length > 0, 'the warning');
    expect(warned).to.have.length(1);
    expect(warned[0]).to.contain('<zj-timelin>').and.to.contain('<zj-timeline>');
  });

  it('enters open shadow roots whose host opts in, whenever they come, and no others', async () => {
    await import('../src/autoload.js');
    const page = show('');
    const closedToIt = hostOf('<zj-achievements></zj-achievements>');
    page.append(closedToIt);

    const host = hostOf('<section data-zj-autoload></section><zj-list kind="policy"></zj-list>');
    host.toggleAttribute('data-zj-autoload');
    page.append(host);
    await customElements.whenDefined('zj-list');

    // Later, in a root that was found.
    host.shadowRoot?.append(document.createElement('zj-ranking'));
    await customElements.whenDefined('zj-ranking');

    // In a root within a root, which came after its host; setting the attribute again says so.
    const inner = host.shadowRoot?.querySelector('section') as HTMLElement;
    inner.attachShadow({ mode: 'open' }).innerHTML = '<zj-constellation></zj-constellation>';
    inner.setAttribute('data-zj-autoload', '');
    await customElements.whenDefined('zj-constellation');

    // In the root of an element that is defined after it was found.
    page.insertAdjacentHTML('beforeend', '<page-section data-zj-autoload></page-section>');
    await until(() => page.querySelector('page-section'), 'the host');
    customElements.define(
      'page-section',
      class extends HTMLElement {
        connectedCallback() {
          this.attachShadow({ mode: 'open' }).innerHTML = '<zj-system system="siti-yiping"></zj-system>';
        }
      },
    );
    await customElements.whenDefined('zj-system');

    expect(customElements.get('zj-achievements')).to.equal(undefined);
    closedToIt.toggleAttribute('data-zj-autoload');
    await customElements.whenDefined('zj-achievements');
  });

  it('enters a root that the page hands to it, and follows it', async () => {
    const { discover } = await import('../src/autoload.js');
    const host = hostOf('');
    show('').append(host);
    const root = host.shadowRoot as ShadowRoot;
    discover(root);
    root.append(document.createElement('zj-source'));
    await customElements.whenDefined('zj-source');
  });

  it('knows every element of the library', async () => {
    await import('../src/autoload.js');
    const warned = silence('warn');
    silence('error');
    const manifest = (await (await fetch('/custom-elements.json')).json()) as {
      modules: { exports?: { kind: string; name: string }[] }[];
    };
    const tags = manifest.modules
      .flatMap((module) => module.exports ?? [])
      .filter(({ kind }) => kind === 'custom-element-definition')
      .map(({ name }) => name);
    expect(tags).to.include.members(['zj-stat', 'zj-report']);
    show(tags.map((tag) => `<${tag}></${tag}>`).join(''));
    for (const tag of tags) await until(() => customElements.get(tag), tag);
    expect(warned).to.deep.equal([]);
  });
});
