import type { LocalizedText } from '../report/types.js';
import { commonOptions, type Option, type Options } from './options.js';
import type { Command } from './commands.js';

const widest = 120;
const optionsTitle: LocalizedText = { zh: '选项：', en: 'Options:' };

/** All that `--help` prints of a command: how it is used, its options from their table, and what else is to be known. */
export function helpOf({ help, options, notes }: Command, language: string): string {
  const parts = [
    help[language],
    options &&
      `${optionsTitle[language] ?? ''}\n${optionTable({ ...options, ...commonOptions, ...options }, language)}`,
    notes?.[language],
  ];
  return `${parts.flatMap((part) => part?.trim() ?? []).join('\n\n')}\n`;
}

/** An option a line, and more where what it does takes more; options of one and the same help together. */
export function optionTable(options: Options, language: string): string {
  const groups = new Map<object, string[]>();
  for (const [name, { help }] of Object.entries(options)) {
    const key = help ?? { name };
    groups.set(key, [...(groups.get(key) ?? []), name]);
  }
  const rows = [...groups.values()].map(([first = '', ...others]) => {
    const option = options[first] as Option;
    const text = option.help?.[language] ?? '';
    if (others.length === 0) return { name: nameOf(first, option, language), text };
    return { names: [first, ...others].map((each) => `--${each}`).join(', '), text };
  });
  const indent = Math.max(...rows.map(({ name = '' }) => columns(name))) + 4;
  const margin = ' '.repeat(indent);
  return rows
    .flatMap(({ name, names, text }) => {
      const lines = wrap(text, widest - indent);
      if (name === undefined) {
        return [...wrap(names, widest - 6).map((line) => `      ${line}`), ...lines.map((line) => margin + line)];
      }
      const [first = '', ...others] = lines;
      const start = `  ${name}`.padEnd(indent - (columns(name) - name.length));
      return [(start + first).trimEnd(), ...others.map((line) => margin + line)];
    })
    .join('\n');
}

function nameOf(name: string, { short, value }: Option, language: string): string {
  return `${short ? `-${short}, ` : '    '}--${name}${value ? ` <${value[language] ?? ''}>` : ''}`;
}

/** Lines of at most `width` columns; Chinese may be broken within, where no punctuation would begin a line. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const [piece] of text.matchAll(/ ?(?:[\u2e80-\uffef][，。；：、）】”]*|[^ \u2e80-\uffef]+[，。；：、）”]*)/gu)) {
    if (line && columns(line + piece) > width) {
      lines.push(line);
      line = '';
    }
    line += line ? piece : piece.trimStart();
  }
  return [...lines, line];
}

/** Columns of a terminal, in which Chinese characters and their punctuation take two. */
function columns(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u2e80-\uffef]/.test(character) ? 2 : 1), 0);
}
