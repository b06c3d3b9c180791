import assert from 'node:assert/strict';
import { execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { writeWhole } from '../../src/cli/write-whole.js';
import { makeFolder } from './support/command.js';

const isRoot = process.getuid?.() === 0;
const module = pathToFileURL('src/cli/write-whole.ts').href;

/** Arguments for a Node that has `writeWhole`. */
function script(body: string): string[] {
  return [
    '--import',
    import.meta.resolve('tsx'),
    '--input-type=module',
    '--eval',
    `import { writeWhole } from '${module}';${body}`,
  ];
}

describe('a file that is written whole', () => {
  it('is made with the folders that lack, and replaced', async () => {
    const folder = makeFolder();
    const path = join(folder, 'a/b/page.html');
    await writeWhole(path, 'first, and longer');
    await writeWhole(path, new Uint8Array([0xff, 0]));
    assert.deepEqual([...readFileSync(path)], [0xff, 0]);
    assert.deepEqual(readdirSync(dirname(path)), ['page.html']);
  });

  it('keeps its rights', async () => {
    const folder = makeFolder({ secret: 'old', tool: 'old' });
    for (const [name, mode] of [
      ['secret', 0o600],
      ['tool', 0o755],
    ] as const) {
      chmodSync(join(folder, name), mode);
      await writeWhole(join(folder, name), 'new');
      assert.equal(statSync(join(folder, name)).mode & 0o7777, mode, name);
    }
  });

  it('keeps its owner', { skip: !isRoot && 'only root gives files away' }, async () => {
    const path = join(makeFolder({ file: 'old' }), 'file');
    chownSync(path, 1234, 5678);
    chmodSync(path, 0o640);
    await writeWhole(path, 'new');
    const { uid, gid, mode } = statSync(path);
    assert.deepEqual([uid, gid, mode & 0o7777], [1234, 5678, 0o640]);
  });

  it('is written where a symbolic link leads, there or not yet, and the link stays', async () => {
    const folder = makeFolder({ 'there/file': 'old' });
    symlinkSync('there/file', join(folder, 'link'));
    symlinkSync('link', join(folder, 'chain'));
    symlinkSync('there/missing', join(folder, 'dangling'));
    await writeWhole(join(folder, 'chain'), 'new');
    await writeWhole(join(folder, 'dangling'), 'made');
    assert.equal(readFileSync(join(folder, 'there/file'), 'utf8'), 'new');
    assert.equal(readFileSync(join(folder, 'there/missing'), 'utf8'), 'made');
    for (const name of ['link', 'chain', 'dangling']) assert(lstatSync(join(folder, name)).isSymbolicLink(), name);
    symlinkSync('cycle', join(folder, 'cycle'));
    await assert.rejects(writeWhole(join(folder, 'cycle'), 'x'), { code: 'ELOOP' });
  });

  it('changes under each of its names', async () => {
    const folder = makeFolder({ file: 'old, and longer' });
    linkSync(join(folder, 'file'), join(folder, 'twin'));
    await writeWhole(join(folder, 'file'), 'new');
    assert.equal(readFileSync(join(folder, 'twin'), 'utf8'), 'new');
    assert.equal(statSync(join(folder, 'file')).nlink, 2);
  });

  it('may have the longest name that there is', async () => {
    const path = join(makeFolder(), 'n'.repeat(255));
    await writeWhole(path, 'x');
    assert.equal(readFileSync(path, 'utf8'), 'x');
    await assert.rejects(writeWhole(`${path}n`, 'x'), { code: 'ENAMETOOLONG' });
  });

  it('leaves no folder where it could not be written', async () => {
    const folder = makeFolder({ file: '' });
    await assert.rejects(writeWhole(join(folder, 'a/b', 'n'.repeat(256)), 'x'), { code: 'ENAMETOOLONG' });
    await assert.rejects(writeWhole(join(folder, 'file/page'), 'x'), { code: /ENOTDIR|EEXIST/ as unknown as string });
    await assert.rejects(writeWhole(folder, 'x'), { code: 'EISDIR' });
    // Where no folder can be made, Node itself tries for ever.
    if (existsSync('/proc/self')) await assert.rejects(writeWhole('/proc/a/b', 'x'), { code: 'ENOENT' });
    assert.deepEqual(readdirSync(folder), ['file']);
  });

  it('is not replaced against its rights', { skip: isRoot && 'root may write everything' }, async () => {
    const folder = makeFolder({ 'own/file': 'old', 'their/file': 'old' });
    chmodSync(join(folder, 'own/file'), 0o444);
    await assert.rejects(writeWhole(join(folder, 'own/file'), 'new'), { code: 'EACCES' });
    assert.equal(readFileSync(join(folder, 'own/file'), 'utf8'), 'old');
    // The file may be written, but nothing made beside it.
    chmodSync(join(folder, 'their'), 0o555);
    await writeWhole(join(folder, 'their/file'), 'new');
    assert.equal(readFileSync(join(folder, 'their/file'), 'utf8'), 'new');
    chmodSync(join(folder, 'their'), 0o755);
  });

  it('stays as it was on a full disk', async () => {
    const folder = makeFolder({ file: 'old', linked: 'old' });
    linkSync(join(folder, 'linked'), join(folder, 'twin'));
    // No file may have more than 1 kB, which is told like a full disk: in the middle of writing.
    const body = `for (const name of ['file', 'linked', 'made/new']) await writeWhole(name, 'x'.repeat(9000)).then(
      () => console.log('written'), ({ code }) => console.log(code))`;
    const command = 'ulimit -f 1; shift; exec "$@"';
    const said = execFileSync('bash', ['-c', command, '-', '-', process.execPath, ...script(body)], {
      cwd: folder,
      env: { ...process.env, TSX_DISABLE_CACHE: '1' },
      encoding: 'utf8',
    });
    assert.deepEqual(said.trim().split('\n'), ['EFBIG', 'EFBIG', 'EFBIG']);
    assert.deepEqual(readdirSync(folder).sort(), ['file', 'linked', 'twin']);
    for (const name of ['file', 'linked', 'twin']) assert.equal(readFileSync(join(folder, name), 'utf8'), 'old', name);
  });

  it('is old or new after Ctrl-C, and whole, and nothing lies beside it', async () => {
    const folder = makeFolder({ plain: 'old', linked: 'old' });
    linkSync(join(folder, 'linked'), join(folder, 'twin'));
    const body = `const content = 'x'.repeat(3e6);
      for (;;) { await writeWhole('plain', content); await writeWhole('linked', content); console.log('written'); }`;
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      const child = spawn(process.execPath, script(body), { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
      await once(child.stdout, 'data');
      child.kill(signal);
      const [, by] = (await once(child, 'exit')) as [number | null, string | null];
      assert.equal(by, signal);
      assert.deepEqual(readdirSync(folder).sort(), ['linked', 'plain', 'twin']);
      for (const name of ['plain', 'linked'])
        assert.match(readFileSync(join(folder, name), 'utf8'), /^(old|x{3000000})$/);
    }
  });

  it('is that of one writer where two write at once, at every moment', async () => {
    const folder = makeFolder({ file: 'a'.repeat(400_000) });
    const path = join(folder, 'file');
    const write = (letter: string, length: number) =>
      promisify(execFile)(
        process.execPath,
        script(`for (let n = 0; n < 20; n += 1) await writeWhole('file', '${letter}'.repeat(${length}))`),
        { cwd: folder },
      );
    let isOver = false;
    const writers = Promise.all([write('a', 400_000), write('b', 300_000)]).finally(() => (isOver = true));
    let reads = 0;
    while (!isOver) {
      assert.match(readFileSync(path, 'utf8'), /^(a{400000}|b{300000})$/);
      reads += 1;
      await new Promise(setImmediate);
    }
    await writers;
    assert(reads > 0);
    assert.deepEqual(readdirSync(folder), ['file']);
  });

  it('may be a device or a pipe, which is written to as it is', { skip: process.platform === 'win32' }, async () => {
    await writeWhole('/dev/null', 'x');
    assert(statSync('/dev/null').isCharacterDevice());
    const folder = makeFolder();
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    await assert.rejects(writeWhole(join(folder, 'pipe'), 'x'), { code: 'ENXIO' });
    const reader = promisify(execFile)('cat', ['pipe'], { cwd: folder });
    for (let isRead = false; !isRead;) {
      isRead = await writeWhole(join(folder, 'pipe'), 'read').then(
        () => true,
        ({ code }: NodeJS.ErrnoException) => code !== 'ENXIO',
      );
    }
    assert.equal((await reader).stdout, 'read');
    if (existsSync('/dev/full')) await assert.rejects(writeWhole('/dev/full', 'x'), { code: 'ENOSPC' });
  });
});
