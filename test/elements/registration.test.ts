import { expect } from 'chai';
import { define } from '../../src/elements/registration.js';
import { version } from '../../src/version.js';
import { silence } from '../support/fixture.js';

describe('define', () => {
  it('registers once; a second copy is left out, with one warning that names both versions', () => {
    class First extends HTMLElement {}
    const warned = silence('warn');
    define('zj-test-first', First);
    define('zj-test-first', First);
    expect(warned).to.deep.equal([]);
    define('zj-test-first', class extends HTMLElement {});
    define('zj-test-first', class extends HTMLElement {});
    expect(customElements.get('zj-test-first')).to.equal(First);
    expect(warned).to.have.length(1);
    expect(warned[0]).to.contain(version);
  });
});
