import { expect } from 'chai';
import { define } from '../../src/elements/registration.js';
import { version } from '../../src/version.js';
import { silence } from '../support/fixture.js';

describe('define', () => {
  it('registers once; beside another copy it leaves what is there, with one warning that names both versions', () => {
    class First extends HTMLElement {}
    const warned = silence('warn');
    define('zj-test-first', First);
    define('zj-test-first', First);
    expect(warned).to.deep.equal([]);

    class Other extends HTMLElement {}
    Object.assign(Other, { [Symbol.for('zj-widgets.version')]: '0.0.9' });
    customElements.define('zj-test-other', Other);
    define('zj-test-other', class extends HTMLElement {});
    define('zj-test-other', class extends HTMLElement {});
    expect(customElements.get('zj-test-other')).to.equal(Other);
    expect(warned).to.have.length(1);
    expect(warned[0]).to.contain(version).and.to.contain('0.0.9');
  });

  it('leaves a page of XML as it is, with one message', () => {
    const said = silence('error');
    Object.defineProperty(document, 'contentType', { value: 'application/xhtml+xml', configurable: true });
    try {
      define('zj-test-xml', class extends HTMLElement {});
      define('zj-test-xml-too', class extends HTMLElement {});
    } finally {
      Reflect.deleteProperty(document, 'contentType');
    }
    expect(customElements.get('zj-test-xml')).to.equal(undefined);
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('application/xhtml+xml');
  });
});
