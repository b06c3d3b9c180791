import { ReportError } from './errors.js';

/** What JSON text holds. Text that is no JSON throws an error that says where, as line and column. */
export async function parseJson(text: string, name: string): Promise<unknown> {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw await syntaxError(text, name, cause);
  }
}

/** Browsers differ in what they say of a fault and some do not say where it is, so that it is looked for again. */
async function syntaxError(text: string, name: string, cause: unknown): Promise<ReportError> {
  const fail = (zh: string, en: string) => new ReportError('not-json', { name, text: { zh, en } }, { cause });
  if (text.trim() === '') return fail(`${name} 是空的，其中没有 JSON。`, `${name} is empty; there is no JSON in it.`);
  if (text.trimStart().startsWith('<')) {
    return fail(`${name} 返回的是网页，不是 JSON。`, `${name} is a web page, not JSON.`);
  }
  const { findSyntaxFault } = await import('./syntax.js');
  const fault = findSyntaxFault(text);
  if (!fault) return fail(`${name} 不是 JSON。`, `${name} is not JSON.`);
  const { line, column, atEnd } = fault;
  return atEnd
    ? fail(
        `${name} 不完整：JSON 在第 ${line} 行第 ${column} 列中断。`,
        `${name} is cut off: its JSON ends too early, at line ${line}, column ${column}.`,
      )
    : fail(
        `${name} 不是 JSON：第 ${line} 行第 ${column} 列有误，在“${fault.near}”处。`,
        `${name} is not JSON: there is a fault at line ${line}, column ${column}, at “${fault.near}”.`,
      );
}
