import { payloads } from '../support/payloads.js';
import { tryPayloads } from '../support/try-payloads.js';

// One of each kind; all of them in test/full/payloads.test.ts.
describe('markup and script in data', () => tryPayloads(payloads.filter((_, index) => index % 13 === 0)));
