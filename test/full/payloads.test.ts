import { reportPayloads } from '../support/payloads.js';
import { tryPayloads } from '../support/try-payloads.js';

describe(`${reportPayloads.length} payloads of markup and script in data`, () => tryPayloads(reportPayloads));
