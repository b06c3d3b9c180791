import { copyFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Copies files as they are to beside what is built.
 *
 * @param {Readonly<Record<string, string>>} files by where they go from the output's folder
 * @returns {import('rollup').Plugin}
 */
export function copyFiles(files) {
  return {
    name: 'copy-files',
    writeBundle({ dir = '' }) {
      for (const [to, from] of Object.entries(files)) copyFileSync(from, join(dir, to));
    },
  };
}
