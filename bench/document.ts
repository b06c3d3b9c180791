import { readFileSync, writeFileSync } from 'node:fs';
import { inChinese } from './chinese.js';
import { budgetOf, format, judge, parts, type Measurement } from './results.js';

const pages = { 'docs/performance.md': (table: string) => table, 'docs/zh-CN/performance.md': inChinese };

/** Puts what was measured into the documentation, between the comments that name its part. */
export function document(measurements: readonly Measurement[]): void {
  for (const [page, translate] of Object.entries(pages)) {
    let text = readFileSync(page, 'utf8');
    for (const part of parts) {
      const measured = measurements.filter((each) => each.part === part);
      if (measured.length === 0) continue;
      const place = new RegExp(`(<!-- ${part} -->)[^]*?(<!-- /${part} -->)`);
      const rows = translate(table(measured));
      text = text.replace(place, (_, begin: string, end: string) => `${begin}\n\n${rows}\n\n${end}`);
    }
    writeFileSync(page, text);
  }
}

function table(measurements: readonly Measurement[]): string {
  const rows = measurements.map((measurement) => {
    const goal = budgetOf(measurement)?.goal;
    const verdict = { met: 'met', short: 'not met', broken: 'over its limit', none: '' }[judge(measurement)];
    const cells = [
      measurement.name,
      `${format(measurement.value, measurement.unit)} ${measurement.unit}`,
      goal === undefined ? '' : format(goal),
    ];
    return `| ${[...cells, verdict].join(' | ')} |`;
  });
  return ['| | measured | goal | |', '|---|--:|--:|---|', ...rows].join('\n');
}
