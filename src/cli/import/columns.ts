import { readPeriod } from './periods.js';

/** What a column of the table holds. */
export type Field =
  | 'id'
  | 'label'
  | 'label-en'
  | 'value'
  | 'unit'
  | 'period'
  | 'paragraph'
  | 'printed'
  | 'publisher'
  | 'qualifier'
  | 'description'
  | 'note';

/** The names of columns that are known; case, spaces and full-width forms do not matter. */
export const columnNames: Readonly<Record<Field, readonly string[]>> = {
  id: ['id', '编号', '标识'],
  label: ['label', 'label_zh', 'name', 'indicator', '指标', '指标名称', '名称', '项目', '中文名称', '数据名称'],
  'label-en': ['label_en', 'name_en', 'english', '英文', '英文名称', '英文指标', '指标英文'],
  value: ['value', 'number', 'amount', '数值', '值', '数据', '数量', '指标值', '数额'],
  unit: ['unit', '单位', '计量单位'],
  period: ['period', 'year', 'date', 'time', '年份', '年度', '年', '时间', '时期', '期间', '日期'],
  paragraph: ['paragraph', '来源段落', '段落', '出处段落', '段落编号'],
  printed: ['printed', '原文', '原文表述', '印刷原文'],
  publisher: ['publisher', 'source', '来源', '数据来源', '发布者', '发布机构', '出处'],
  qualifier: ['qualifier', '限定', '限定词'],
  description: ['description', '说明', '描述', '指标说明'],
  note: ['note', 'notes', 'remark', '备注', '注释', '注'],
};

export interface YearColumn {
  readonly index: number;
  readonly head: string;
}

export interface Columns {
  readonly heads: readonly string[];
  readonly of: ReadonlyMap<Field, number>;
  /** A unit that stands in the head of the values, as in 数值（亿元）. */
  readonly unit: string;
  /** Columns whose head is a year or another time. */
  readonly years: readonly YearColumn[];
  /** Heads that are no known column. */
  readonly unknown: readonly string[];
  /** Columns that are named again. */
  readonly repeated: ReadonlyMap<Field, readonly number[]>;
}

export function readColumns(heads: readonly string[]): Columns {
  const of = new Map<Field, number>();
  const unknown: string[] = [];
  const repeated = new Map<Field, number[]>();
  const years: YearColumn[] = [];
  let unit = '';
  heads.forEach((head, index) => {
    const field = fieldOf(head);
    if (field === undefined) {
      if (isYear(head)) years.push({ index, head });
      else if (head !== '') unknown.push(head);
    } else if (of.has(field)) repeated.set(field, [...(repeated.get(field) ?? []), index]);
    else {
      of.set(field, index);
      if (field === 'value') unit = /[(（[]([^)）\]]*)[)）\]]\s*$/.exec(head)?.[1] ?? '';
    }
  });
  return { heads, of, unit, years, unknown, repeated };
}

/** How many of these are names of columns. */
export function countKnown(heads: readonly string[]): number {
  return heads.filter((head) => fieldOf(head) !== undefined || isYear(head)).length;
}

function fieldOf(head: string): Field | undefined {
  const name = plain(head).replace(/[([].*$/, '');
  return (Object.keys(columnNames) as Field[]).find((each) => columnNames[each].some((known) => plain(known) === name));
}

function isYear(head: string): boolean {
  return /^[12]\d{3}/.test(head) && (readPeriod(head)?.period ?? '') !== '';
}

/** A head as it is compared: half-width, lower case, without spaces and the like. */
function plain(head: string): string {
  return head
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_.:-]/g, '');
}
