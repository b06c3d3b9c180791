import { ReportError } from './errors.js';

/** The version of `data/schemas/` that is read as it stands. */
export const schemaVersion = 1;

type Topics = Readonly<Record<string, unknown>>;

/** By version: what makes a report of it one of the next. Those before are read through all that follow. */
const upgrades: Readonly<Record<number, (topics: Topics) => Topics>> = {};

/**
 * A report written to an older version of the schemas, as this one wants it. Throws for one that is too old, newer, or
 * does not say; "1.0", as the version was written before it became a number, is 1.
 */
export function upgradeReport(topics: Topics): Topics {
  const report = topics['report'];
  // What is no report at all is for the schemas to say.
  if (typeof report !== 'object' || report === null) return topics;
  const stated = (report as { schemaVersion?: unknown }).schemaVersion;
  if (stated === undefined) {
    throw unfit(
      'report',
      `报告没有注明数据格式的版本，请在 report 中写上 "schemaVersion": ${schemaVersion}。`,
      `The report does not say its schema version. Add "schemaVersion": ${schemaVersion} to its “report” topic.`,
    );
  }
  const version = versionOf(stated);
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 0) {
    const given = JSON.stringify(stated);
    throw unfit(
      given,
      `schemaVersion 应为整数 ${schemaVersion}，而不是 ${given}。`,
      `schemaVersion should be the number ${schemaVersion}, not ${given}.`,
    );
  }
  if (version > schemaVersion) {
    throw unfit(
      String(version),
      `报告的数据格式版本是 ${version}，这里最多能读 ${schemaVersion}。请使用更新的 zj-widgets。`,
      `The report is of schema version ${version}; this copy of zj-widgets reads up to ${schemaVersion}. Use a newer one.`,
    );
  }
  let upgraded: Topics = { ...topics, report: { ...report, schemaVersion: version } };
  for (let at = version; at < schemaVersion; at += 1) {
    const upgrade = upgrades[at];
    if (!upgrade) {
      throw unfit(
        String(version),
        `报告的数据格式版本是 ${version}，已不再支持。请按版本 ${schemaVersion} 改写。`,
        `The report is of schema version ${version}, which is no longer read. Bring it to version ${schemaVersion}.`,
      );
    }
    upgraded = upgrade(upgraded);
  }
  return upgraded;
}

/** The version as a number; “1.0”, as it was once written, is 1. */
export function versionOf(stated: unknown): unknown {
  return stated === '1.0' ? 1 : stated;
}

function unfit(value: string, zh: string, en: string): ReportError {
  return new ReportError('unfit-version', { name: 'schemaVersion', value, text: { zh, en } });
}
