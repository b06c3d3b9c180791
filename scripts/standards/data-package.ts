import { licenceOf } from '../../src/format/licence.js';
import { externalSources } from '../../src/report/external-sources.js';
import { recordKinds, recordsOfKind } from '../../src/report/kinds.js';
import type { Topics } from '../../src/report/types.js';
import { toCsv, type Column, type Table } from './tables.js';

/** The descriptor of a Data Package (datapackage.org, version 2; readers of version 1 understand it too). */
export function dataPackage(topics: Topics, tables: readonly Table[], version: string): object {
  const { report } = topics;
  const external = externalSources(recordKinds.flatMap((kind) => recordsOfKind(topics, kind)));
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    profile: 'tabular-data-package',
    name: report.id,
    title: report.label['en'] ?? Object.values(report.label)[0],
    description: `${Object.values(report.title).join(' / ')}. ${Object.values(report.publisher).join(' / ')}.`,
    version,
    licenses: [{ name: 'MIT', path: licenceOf(report), title: 'MIT License' }],
    // Who publishes a report has not published this data set of it.
    contributors: [{ title: 'zj-widgets', roles: ['creator'] }],
    sources: [
      { title: [Object.values(report.title)[0], Object.values(report.publisher)[0]].filter(Boolean).join(', ') },
      ...external.map(({ title, publisher, date, url }) => ({
        title: [title, publisher, date].filter(Boolean).join(', '),
        ...(url && { path: url }),
      })),
    ],
    resources: tables.map(resource),
  };
}

function resource(table: Table): object {
  const csv = toCsv(table);
  const foreignKeys = Object.entries(table.references).map(([field, target]) => ({
    fields: [field],
    reference: { resource: target, fields: ['id'] },
  }));
  return {
    name: table.name,
    type: 'table',
    profile: 'tabular-data-resource',
    path: `${table.name}.csv`,
    title: table.title,
    description: table.description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: Buffer.byteLength(csv),
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: table.columns.map((column: Column) => column),
      missingValues: [''],
      primaryKey: table.primaryKey,
      // An empty list is not valid.
      ...(foreignKeys.length > 0 && { foreignKeys }),
    },
  };
}
