import { version } from '../../version.js';
import { positionAt } from '../position.js';
import { say } from '../usage.js';
import { proofMessages } from './proof.messages.js';
import { messageOf, type FileFinding } from './findings.js';

/** Faults and doubts as SARIF 2.1.0, which code hosts show beside a change. */
export function asSarif(findings: readonly FileFinding[], language: string): object {
  const told = findings.filter(({ verdict }) => verdict !== 'right');
  const kinds = [...new Set(told.flatMap(({ kind }) => kind ?? []))];
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'zj-widgets proof',
            version,
            rules: kinds.map((id) => ({ id, shortDescription: { text: say(proofMessages, language, `proof.${id}`) } })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: told.map((finding) => {
          const end = positionAt(finding.source, finding.sourceEnd);
          return {
            ruleId: finding.kind,
            level: finding.verdict === 'wrong' ? 'error' : 'note',
            message: { text: messageOf(finding, language) },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: encodeURI(finding.file.replaceAll('\\', '/')) },
                  region: {
                    startLine: finding.line,
                    startColumn: finding.column,
                    endLine: end.line,
                    endColumn: end.column,
                  },
                },
              },
            ],
          };
        }),
      },
    ],
  };
}
