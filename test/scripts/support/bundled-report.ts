import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { topicNames } from '../../../src/report/topics.js';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- faults are put in where the types would forbid them
export type Json = any;

export const bundledFolder = fileURLToPath(new URL('../../../data/zhejiang-2021-2025', import.meta.url));

const texts = topicNames.map((topic) => [topic, readFileSync(`${bundledFolder}/${topic}.json`, 'utf8')] as const);

/** The bundled report in one object, anew each time. */
export function bundledReport(): Json {
  return Object.fromEntries(texts.map(([topic, text]) => [topic, JSON.parse(text) as unknown]));
}
