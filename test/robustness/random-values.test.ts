import { tryValues } from '../support/try-values.js';

// The long run, test/full/random-values.test.ts, has 10,000.
describe('random values: no uncaught error', () => tryValues(100));
