import type { Messages } from './messages.js';

export const tableMessages = {
  zh: {
    'table.id': '编号',
    'table.label': '名称',
    'table.shown': '数据',
    'table.value': '数值',
    'table.unit': '单位',
    'table.qualifier': '限定',
    'table.period': '时间',
    'table.description': '说明',
    'table.printed': '原文',
    'table.paragraph': '段落',
    'table.external': '报告以外的来源',
    'table.note': '注',
  },
  en: {
    'table.id': 'Id',
    'table.label': 'Name',
    'table.shown': 'Figure',
    'table.value': 'Value',
    'table.unit': 'Unit',
    'table.qualifier': 'Qualifier',
    'table.period': 'Period',
    'table.description': 'Description',
    'table.printed': 'Printed as',
    'table.paragraph': 'Paragraph',
    'table.external': 'From outside the report',
    'table.note': 'Note',
  },
} satisfies Messages;
