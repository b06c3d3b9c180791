import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { describe, it } from 'node:test';
import { commands as ownCommands, type Commands } from '../../src/cli/commands.js';
import { helpOf } from '../../src/cli/help.js';
import { progress } from '../../src/cli/io.js';
import { main } from '../../src/cli/main.js';
import { parseOptions } from '../../src/cli/options.js';
import { version } from '../../src/version.js';

const commands: Commands = {
  copy: async () => ({
    summary: { zh: '复制', en: 'copies' },
    help: { zh: '用法：copy', en: 'Usage: copy' },
    run: async (args, io) => {
      const { values, positionals } = parseOptions(
        args,
        {
          output: { type: 'string', short: 'o' },
          force: { type: 'boolean' },
          word: { type: 'string', multiple: true },
        },
        io.language,
      );
      progress(io, 'under way');
      io.stdout.write(JSON.stringify({ ...values, positionals }));
      return positionals.length === 0 ? 1 : 0;
    },
  }),
  break: async () => ({
    summary: { en: 'breaks' },
    help: { en: 'breaks' },
    run: () => Promise.reject(new Error('bent')),
  }),
};

async function run(args: string[], { env = {}, isTTY = false }: { env?: NodeJS.ProcessEnv; isTTY?: boolean } = {}) {
  const said = { stdout: '', stderr: '' };
  const code = await main(
    args,
    {
      stdin: Readable.from([]),
      stdout: { write: (text) => (said.stdout += text) },
      stderr: { isTTY, write: (text) => (said.stderr += text) },
      cwd: '.',
      env,
    },
    commands,
  );
  return { code, ...said };
}

describe('the command line', () => {
  it('tells of every option that a command takes, in Chinese and English, in lines of 120 columns', async () => {
    for (const [name, load] of Object.entries(ownCommands)) {
      const command = await load();
      assert.ok(command.options, name);
      for (const language of ['zh', 'en']) {
        const help = helpOf(command, language);
        for (const option of Object.keys(command.options)) {
          assert.match(help, new RegExp(`--${option}\\b`), `${name} ${language}`);
          assert.ok(command.options[option]?.help?.[language], `${name} --${option} ${language}`);
        }
        const wide = (line: string) => [...line].length + (line.match(/[\u2e80-\uffef]/g) ?? []).length;
        for (const line of help.split('\n')) assert.ok(wide(line) <= 121, `${name}: ${line}`);
      }
    }
  });

  it('lists its commands, and gives the help of each', async () => {
    const all = await run(['--help']);
    assert.equal(all.code, 0);
    assert.match(all.stdout, /^ {2}copy {3}copies\n {2}break {2}breaks$/m);
    for (const args of [
      ['copy', '--help'],
      ['copy', 'file', '-h'],
      ['--help', 'copy'],
    ])
      assert.deepEqual(await run(args), { code: 0, stdout: 'Usage: copy\n', stderr: '' });
  });

  it('says its version', async () => {
    assert.deepEqual(await run(['--version']), { code: 0, stdout: `${version}\n`, stderr: '' });
    assert.equal((await run(['-v'])).stdout, `${version}\n`);
  });

  it('speaks the language that is asked for, else that of the environment, else English', async () => {
    const help = async (args: string[], env: NodeJS.ProcessEnv = {}) =>
      (await run([...args, 'copy', '--help'], { env })).stdout.trim();
    assert.equal(await help([]), 'Usage: copy');
    assert.equal(await help(['--lang', 'zh']), '用法：copy');
    assert.equal(await help(['--lang=zh-CN']), '用法：copy');
    assert.equal(await help([], { LANG: 'zh_CN.UTF-8' }), '用法：copy');
    assert.equal(await help([], { LC_ALL: 'en_GB.UTF-8', LANG: 'zh_CN.UTF-8' }), 'Usage: copy');
    assert.equal(await help(['--lang', 'en'], { LANG: 'zh_CN.UTF-8' }), 'Usage: copy');
    assert.equal(await help([], { LANG: 'fr_FR' }), 'Usage: copy');
  });

  it('gives a command its options and the rest', async () => {
    const { code, stdout } = await run(['copy', 'a', '-o', 'x', '--force', '--word=1', '--word', '2', '--', '--force']);
    assert.equal(code, 0);
    assert.deepEqual(JSON.parse(stdout), { output: 'x', force: true, word: ['1', '2'], positionals: ['a', '--force'] });
  });

  it('gives the exit code of the command', async () => {
    assert.equal((await run(['copy'])).code, 1);
  });

  it('names what is nearest to a command or an option that there is not', async () => {
    const command = await run(['coppy', 'a']);
    assert.equal(command.code, 2);
    assert.match(command.stderr, /There is no command "coppy"\. Did you mean copy/);
    assert.match(command.stderr, /See: zj-widgets --help/);
    for (const args of [
      ['copy', '--forec', 'a'],
      ['--forec', 'copy', 'a'],
    ]) {
      const option = await run(args);
      assert.equal(option.code, 2);
      assert.equal(option.stdout, '');
      assert.match(option.stderr, /There is no option "--forec"\. Did you mean/);
    }
    const option = await run(['--lang', 'zh', 'copy', '--outptu', 'a']);
    assert.match(option.stderr, /没有“--outptu”这个选项。.*--output/);
    assert.match(option.stderr, /zj-widgets copy --help/);
  });

  it('refuses an option that lacks its value, or has one too many', async () => {
    for (const args of [
      ['copy', '--output'],
      ['copy', '-o', '--force'],
      ['copy', '--force=yes'],
    ]) {
      const { code, stdout, stderr } = await run(args);
      assert.equal(code, 2, args.join(' '));
      assert.equal(stdout, '');
      assert.match(stderr, /needs a value|takes no value/);
    }
  });

  it('does not take the names of objects for commands or options', async () => {
    assert.equal((await run(['constructor'])).code, 2);
    assert.equal((await run(['copy', '--constructor', 'a'])).code, 2);
  });

  it('asks for a command where there is none', async () => {
    const { code, stdout, stderr } = await run([]);
    assert.equal(code, 2);
    assert.equal(stdout, '');
    assert.match(stderr, /No command given/);
  });

  it('tells of progress on a terminal, or when asked to', async () => {
    assert.equal((await run(['copy', 'a'])).stderr, '');
    assert.equal((await run(['copy', 'a'], { isTTY: true })).stderr, 'under way\n');
    assert.equal((await run(['copy', 'a', '--verbose'])).stderr, 'under way\n');
    assert.equal((await run(['--verbose', 'copy', 'a'])).stderr, 'under way\n');
  });

  it('says what a fault of its own is', async () => {
    const { code, stderr } = await run(['break']);
    assert.equal(code, 1);
    assert.match(stderr, /please report it: Error: bent\n {4}at /);
  });
});
