import { expect } from 'chai';
import { silence, until } from './support/fixture.js';
import { accessibleText } from './support/text.js';

describe('the autoloader', () => {
  it('loads what the page has, and what comes later, and nothing else', async () => {
    const first = document.createElement('div');
    first.innerHTML = '<zj-stat fact="rd-intensity"></zj-stat>';
    document.body.append(first);
    const said = silence('error');
    await import('../src/autoload.js');
    await customElements.whenDefined('zj-stat');
    expect(customElements.get('zj-timeline')).to.equal(undefined);
    const later = document.createElement('div');
    later.innerHTML = '<p><zj-timeline lang="en"></zj-timeline></p>';
    document.body.append(later);
    await until(() => later.querySelector('zj-timeline')?.matches(':state(ready)'), 'the timeline');
    expect(accessibleText(later)).to.contain('September');
    expect(customElements.get('zj-corridor-map')).to.equal(undefined);
    first.remove();
    later.remove();
    expect(said).to.deep.equal([]);
  });

  it('warns once of an element that there is not, and names the nearest', async () => {
    await import('../src/autoload.js');
    const warned = silence('warn');
    const page = document.createElement('div');
    page.innerHTML = '<zj-timelin></zj-timelin><zj-timelin></zj-timelin>';
    document.body.append(page);
    await until(() => warned.length > 0, 'the warning');
    expect(warned).to.have.length(1);
    page.remove();
    expect(warned[0]).to.contain('<zj-timelin>').and.to.contain('<zj-timeline>');
  });
});
