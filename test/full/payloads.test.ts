import { payloads } from '../support/payloads.js';
import { tryPayloads } from '../support/try-payloads.js';

describe(`${payloads.length} payloads of markup and script in data`, () => tryPayloads(payloads));
