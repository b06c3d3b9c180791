import { figures, records } from '../support/element-groups.js';
import { tryValues } from '../support/try-values.js';

describe('10,000 random values each: no uncaught error, no hang', () =>
  tryValues(10_000, (tag) => !figures.has(tag) && !records.has(tag)));
