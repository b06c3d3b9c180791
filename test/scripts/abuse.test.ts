import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { makeFolder, runCommand } from './support/command.js';

const page = '<!doctype html><html lang=en><meta charset=utf-8><title>t</title><zj-stat fact="rd-intensity"></zj-stat>';
const long = 'n'.repeat(5000);
const deep = 'd/'.repeat(3000);
const steering = '\x1b[31m\x1b]0;title\x07\x9b2J\x7f\u202e';

function folder(): string {
  const made = makeFolder({
    'page.html': page,
    'bad.json': '{"report": ',
    'deep.json': '['.repeat(100_000),
    'list.json': '[]',
    'null.json': 'null',
    'nul.json': '{"a":"\0"}',
    'binary.json': Buffer.from([0, 1, 2, 0xff]),
    'empty.csv': '',
    'table.csv': 'label,value,unit\nA,1,人\n',
    [`esc-${steering.replaceAll('/', '')}.html`]: '<zj-stat>',
    'steering.html': `<!doctype html><meta charset=utf-8><zj-stat fact="${steering}"></zj-stat><zj-${'x\x1b'}></zj-${'x\x1b'}>`,
    'steering.json': JSON.stringify({ report: { id: steering, [steering]: 1 } }),
    'steering.csv': `label,value,unit,${steering}\n${steering},x${steering},人\n`,
    'folder/inner.txt': '',
    'taken/file': '',
  });
  mkdirSync(join(made, 'empty'));
  if (process.platform !== 'win32') {
    symlinkSync('gone', join(made, 'dangling'));
    symlinkSync('round', join(made, 'round'));
    execFileSync('mkfifo', [join(made, 'pipe')]);
  }
  return made;
}

/** Command lines that are wrong in themselves, or name what cannot be read or written; by the exit code that is due. */
const wrong: readonly (readonly [code: number, ...args: string[]])[] = [
  [2],
  [2, ''],
  [2, '--'],
  [2, '-'],
  [2, '-x'],
  [2, '--unknown'],
  [2, '--lang'],
  [2, 'unknown'],
  [2, 'CHECK'],
  [2, '__proto__'],
  [2, 'constructor'],
  [2, long],
  [2, steering],
  [2, '--version=1'],
  [2, '--help=1'],
  [2, 'check'],
  [2, 'check', ''],
  [2, 'check', '--strict=yes', 'x'],
  [2, 'check', '--format'],
  [2, 'check', '--format', ''],
  [2, 'check', '--format', 'xml', 'list.json'],
  [2, 'check', '--__proto__', 'x'],
  [2, 'check', `--${steering}`],
  [2, 'check', `--${long}`],
  [1, 'check', 'missing'],
  [1, 'check', 'empty'],
  [1, 'check', 'bad.json'],
  [1, 'check', 'deep.json'],
  [1, 'check', 'list.json'],
  [1, 'check', 'null.json'],
  [1, 'check', 'nul.json'],
  [1, 'check', 'binary.json'],
  [1, 'check', 'dangling'],
  [1, 'check', 'round'],
  [1, 'check', long],
  [1, 'check', deep],
  [1, 'check', 'page.html/inside'],
  [1, 'check', 'steering.json'],
  [1, 'check', '--', '--strict'],
  [1, 'check', '/dev/null'],
  [2, 'import'],
  [2, 'import', ''],
  [2, 'import', 'table.csv', 'table.csv'],
  [2, 'import', 'table.csv', '--encoding', 'rot13'],
  [2, 'import', 'table.csv', '--output', ''],
  [1, 'import', 'missing.csv'],
  [1, 'import', 'folder'],
  [1, 'import', 'empty.csv'],
  [1, 'import', 'binary.json'],
  [1, 'import', 'steering.csv'],
  [1, 'import', long],
  [1, 'import', 'round'],
  [2, 'new'],
  [2, 'new', ''],
  [2, 'new', 'a', 'b'],
  [2, 'new', 'a', '--script'],
  [2, 'new', 'a', '--script', ''],
  [1, 'new', 'taken'],
  [1, 'new', 'page.html'],
  [1, 'new', 'page.html/inside'],
  [1, 'new', 'round/inside'],
  [1, 'new', 'n'.repeat(300)],
  [1, 'new', deep],
  [1, 'new', '/proc/inside'],
  [2, 'share'],
  [2, 'share', 'stray', '-o', 'a', '--base', 'https://a.example/'],
  [2, 'share', '-o', 'a'],
  [2, 'share', '-o', 'a', '--base', 'nowhere'],
  [2, 'share', '-o', 'a', '--base', 'javascript:alert(1)'],
  [2, 'share', '--base', 'https://a.example/', '-o', ''],
  [1, 'share', '--base', 'https://a.example/', '-o', 'a', '--report', 'missing'],
  [1, 'share', '--base', 'https://a.example/', '-o', 'page.html', '--no-png'],
  [1, 'share', '--base', 'https://a.example/', '-o', '/proc', '--no-png'],
  [2, 'picture'],
  [2, 'picture', 'stray'],
  [2, 'picture', '--element', 'unknown', '-o', 'a.svg'],
  [2, 'picture', '--element', 'stat', '--fact', steering, '-o', 'a.svg'],
  [2, 'picture', '--element', 'stat', '--fact', 'rd-intensity', '-o', 'a.gif'],
  [2, 'picture', '--element', 'stat', '--fact', 'rd-intensity', '-o', 'a.svg', '--width', '1e9'],
  [2, 'picture', '--element', 'stat', '--fact', 'rd-intensity', '-o', 'a.svg', '--width=-1'],
  [2, 'picture', '--element', 'stat', '--fact', 'rd-intensity', '-o', 'a.svg', '--scale', 'NaN'],
  [1, 'picture', '--element', 'stat', '--fact', 'rd-intensity', '-o', 'page.html/a.svg'],
  [1, 'picture', '--element', 'stat', '--fact', 'rd-intensity', '-o', `${'n'.repeat(300)}.svg`],
  [1, 'picture', '--element', 'stat', '--fact', 'rd-intensity', '-o', 'a.svg', '--report', 'missing'],
  [1, 'picture', '--element', 'stat', '--fact', 'rd-intensity', '-o', 'a.svg', '--report', 'steering.json'],
  [2, 'prerender'],
  [2, 'prerender', ''],
  [2, 'prerender', 'page.html', '-o', ''],
  [2, 'prerender', 'page.html', '--styles', steering],
  [2, 'prerender', 'page.html', '--report', 'noequals'],
  [2, 'prerender', 'page.html', '--report', '=x'],
  [2, 'prerender', 'page.html', '--report', 'a=x', '--report', 'a=y'],
  [2, 'prerender', 'page.html', '--base', '.'],
  [2, 'prerender', 'page.html', '--time-limit', '-1'],
  [2, 'prerender', 'page.html', '--time-limit', 'Infinity'],
  [2, 'prerender', 'page.html', 'steering.html', '-o', '-'],
  [1, 'prerender', 'page.html', '--report', 'a=missing.json'],
  [1, 'prerender', 'page.html', '--report', 'a=folder'],
  [1, 'prerender', 'missing.html'],
  [1, 'prerender', 'dangling'],
  [1, 'prerender', 'round'],
  [1, 'prerender', 'pipe'],
  [1, 'prerender', '/dev/null'],
  [1, 'prerender', '/dev/zero'],
  [1, 'prerender', long],
  [1, 'prerender', 'empty'],
  [1, 'prerender', 'steering.html'],
  [1, 'prerender', `esc-${steering.replaceAll('/', '')}.html`],
  [1, 'prerender', 'page.html/inside'],
  [1, 'prerender', 'page.html', '-o', 'list.json/inside.html'],
  [1, 'prerender', 'page.html', '-o', `${'n'.repeat(300)}.html`],
  [1, 'prerender', 'page.html', '-o', '/proc/inside.html'],
];

const steers = /(?!\t|\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

describe('a command line that is abused', { timeout: 300_000, skip: process.platform === 'win32' }, () => {
  it('is answered with the exit code that is due, in lines without a stack, and leaves everything as it was', async () => {
    const cwd = folder();
    const before = readdirSync(cwd, { recursive: true }).sort();
    const faults: string[] = [];
    for (const [code, ...args] of wrong) {
      for (const language of ['en', 'zh']) {
        const said = await runCommand(
          cwd,
          ...(args.length > 0 && language === 'zh' ? ['--lang', 'zh', ...args] : args),
        );
        const name = JSON.stringify(args).slice(0, 120);
        const text = said.stdout + said.stderr;
        if (said.code !== code) faults.push(`${name}: ${said.code} instead of ${code}: ${text.slice(0, 300)}`);
        if (text.trim() === '') faults.push(`${name}: nothing is said`);
        if (steers.test(text)) faults.push(`${name}: steers the terminal: ${JSON.stringify(text.slice(0, 300))}`);
        if (/\n {4}at |please report|请报告|Error:|undefined|\[object/.test(text))
          faults.push(`${name}: ${text.slice(0, 400)}`);
      }
    }
    assert.deepEqual(faults, []);
    assert.deepEqual(readdirSync(cwd, { recursive: true }).sort(), before);
  });
});
