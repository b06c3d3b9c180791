import { findCorridorFaults } from './checks/corridors.js';
import { findDatasetFaults } from './checks/datasets.js';
import { findDateFaults } from './checks/dates.js';
import { findEmptyLists } from './checks/empty.js';
import { findFigureFaults } from './checks/figures.js';
import { findLanguageFaults } from './checks/languages.js';
import { findReferenceFaults } from './checks/references.js';
import { soundRecords } from './checks/sound.js';
import { findLinkOddities, findSystemOddities } from './checks/systems.js';
import { findTextFaults } from './checks/text.js';
import { describe } from './describe.js';
import type { Fault, Find } from './fault.js';
import { findUnplainData } from './guard.js';
import { pointerParts, valueAt } from './pointer.js';
import { findSchemaFaults } from './schema-faults.js';
import { isTopicName } from '../topics.js';
import { isDictionary, property, textAt } from './values.js';
import { versionOf } from '../versions.js';

export type { Fault, FaultCode, Severity } from './fault.js';

/**
 * All that is wrong or odd with a report in one object, whatever it is: first what breaks the schemas, then what does
 * not go together. Empty for a report that is without fault. Throws for nothing.
 */
export function validateReport(report: unknown): readonly Fault[] {
  const faults: Fault[] = [];
  const find: Find = (pointer, finding) => {
    faults.push(makeFault(report, pointer, finding));
  };
  if (!findUnplainData(report, find)) return faults;
  // What is no data is no breach of the schemas as well.
  const told = new Set(faults.map(({ pointer }) => pointer));
  findSchemaFaults(withNumberedVersion(report), (pointer, finding) => {
    if (!told.has(pointer)) find(pointer, finding);
  });
  if (!isDictionary(report)) return faults;
  const records = soundRecords(
    report,
    faults.map(({ pointer }) => pointer),
  );
  findTextFaults(report, '', find);
  findReferenceFaults(report, find);
  findLanguageFaults(report, find);
  findDateFaults(report, find);
  findFigureFaults(records, find);
  findSystemOddities(records, find);
  findLinkOddities(records, find);
  findDatasetFaults(records, find);
  findCorridorFaults(report, records, find);
  findEmptyLists(report, find);
  return faults;
}

/** "1.0", as the version was written before it became a number, is read as 1, here as in a page. */
function withNumberedVersion(report: unknown): unknown {
  const head = property(report, 'report');
  const version = property(head, 'schemaVersion');
  if (!isDictionary(report) || !isDictionary(head) || versionOf(version) === version) return report;
  return { ...report, report: { ...head, schemaVersion: versionOf(version) } };
}

function makeFault(report: unknown, pointer: string, { code, severity, values, expected }: Parameters<Find>[1]): Fault {
  const [topic] = pointerParts(pointer);
  const id = recordAt(report, pointer);
  const data = {
    severity: severity ?? 'error',
    code,
    ...(isTopicName(topic) && { topic }),
    pointer,
    ...(id !== undefined && { id }),
    values: values ?? {},
    ...(expected && { expected }),
  };
  return { ...data, message: (language) => describe(data, language) };
}

/** The id of the record that a pointer leads into, or its key where records are named by keys. */
function recordAt(report: unknown, pointer: string): string | undefined {
  const [topic = '', list, key] = pointerParts(pointer);
  if (list === undefined || key === undefined) return undefined;
  const record = valueAt(report, pointer.split('/').slice(0, 4).join('/'));
  const id = textAt(record, 'id');
  if (id !== undefined) return id;
  const keyed = (topic === 'figures' && list === 'units') || (topic === 'map' && /^(?:cities|corridors)$/.test(list));
  return keyed ? key : undefined;
}
