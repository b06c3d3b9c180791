import type { LitElement } from 'lit';
import { citeBriefly } from '../format/citation.js';
import { localize, type Locale } from '../format/language.js';
import { findReport } from '../report/registry.js';
import type { ReportRecord } from '../report/types.js';
import { inheritedAttribute } from './ancestors.js';

/**
 * Writes under what a host shows where it is from, and what is to be known of it beside what is said there already: a
 * line for paper, where no button opens it.
 */
export async function writeOrigin(host: LitElement, records: readonly ReportRecord[], locale: Locale): Promise<void> {
  const report = await findReport(inheritedAttribute(host, 'report')).load('report');
  const root = host.renderRoot;
  let line = root.querySelector<HTMLElement>('.origin');
  if (!line) {
    line = document.createElement('p');
    line.className = 'origin';
    line.setAttribute('part', 'origin');
    line.append('');
    root.append(line);
  }
  const said = root.querySelector('[part~=base]')?.textContent ?? '';
  const notes = new Set(records.map(({ note }) => localize(note, locale.language)));
  line.lang = locale.tag;
  if (locale.direction) line.dir = locale.direction;
  else line.removeAttribute('dir');
  // The text changes within its node: to take one away is what a translator does.
  (line.firstChild as Text).data = [
    citeBriefly(report, records, locale),
    ...[...notes].filter((note) => note !== '' && !said.includes(note)),
  ].join(' ');
}
