import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { ensureBuild } from '../../../scripts/ensure-build.js';
import { everyElement } from '../../scripts/support/every-element.js';
import { own } from '../../scripts/support/packed.js';
import { allReady, Site } from '../../scripts/support/page.js';

/** The version of the other copy: the same build but for the name that it gives itself. */
const other = '0.0.9';

let folder: string;
let site: Site;

before(async () => {
  ensureBuild();
  folder = mkdtempSync(join(realpathSync(tmpdir()), 'zj-widgets-copy-'));
  cpSync('dist/cdn', join(folder, 'other'), { recursive: true });
  let renamed = 0;
  for (const file of readdirSync(join(folder, 'other'), { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.js')) continue;
    const path = join(folder, 'other', file);
    const text = readFileSync(path, 'utf8');
    if (text.includes(`="${own.version}"`)) renamed += 1;
    writeFileSync(path, text.replaceAll(`="${own.version}"`, `="${other}"`));
  }
  // Both single files, and the chunk that registers for the autoloader.
  assert.ok(renamed >= 3);
  // A page's own bundle, with Lit under Lit's name.
  await build({
    stdin: { contents: "import './dist/index.js';", resolveDir: process.cwd(), sourcefile: 'entry.js' },
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: join(folder, 'bundle'),
    logLevel: 'silent',
  });
  site = await Site.open({
    '/cdn/': 'dist/cdn',
    '/other/': join(folder, 'other'),
    '/bundle/': join(folder, 'bundle'),
    '/fixtures/': 'test/fixtures',
  });
});

after(async () => {
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

const tags: Readonly<Record<string, string>> = {
  autoloader: '<script type="module" src="/cdn/autoload.js"></script>',
  'other autoloader': '<script type="module" src="/other/autoload.js"></script>',
  module: '<script type="module" src="/cdn/zj-widgets.min.js"></script>',
  'other classic script': '<script defer src="/other/zj-widgets.iife.js"></script>',
  'other module': '<script type="module" src="/other/zj-widgets.min.js"></script>',
  bundle: '<script type="module" src="/bundle/stdin.js"></script>',
};

const policy =
  "script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types zj-widgets lit-html";

describe('two copies on one page', () => {
  for (const [one, two] of [
    ['autoloader', 'other autoloader'],
    ['module', 'other classic script'],
    ['module', 'other module'],
    ['bundle', 'other module'],
    ['bundle', 'other autoloader'],
    ['autoloader', 'other classic script'],
  ] as const) {
    for (const [first, second] of [
      [one, two],
      [two, one],
    ] as const) {
      it(`${first}, then ${second}: every element, one warning, nothing thrown`, async () => {
        const { page, errors, warnings } = await site.visit(
          `<meta http-equiv="Content-Security-Policy" content="${policy}" />
          ${tags[first]}${tags[second]}<body lang="en">${everyElement()}</body>`,
        );
        await allReady(page);
        await page.waitForLoadState('networkidle');
        assert.deepEqual(errors, []);
        const said = warnings.filter((warning) => warning.includes('Two copies'));
        assert.equal(said.length, 1, said.join('\n'));
        assert.ok(said[0]?.includes(own.version) && said[0].includes(other), said[0]);
        await page.close();
      });
    }
  }

  it('share the policy of their name, which can be made once only', async () => {
    const { page, errors } = await site.visit(
      `<meta http-equiv="Content-Security-Policy" content="${policy.replace(' lit-html', '')}" />
      ${tags['module']}${tags['other classic script']}<body lang="en">${everyElement()}</body>`,
    );
    await allReady(page);
    assert.deepEqual(errors, []);
    await page.close();
  });
});
