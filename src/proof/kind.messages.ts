import type { Messages } from '../format/messages.js';

/** Kinds of faults, for readers. */
export const kindMessages = {
  zh: {
    'proof.digits': '数字',
    'proof.scale': '数量级',
    'proof.qualifier': '约、超、多等限定词',
    'proof.period': '年份',
    'proof.unit': '单位',
    'proof.rank': '名次或范围',
    'proof.subject': '张冠李戴',
    'proof.range': '区间',
    'proof.date': '日期',
    'proof.not-in-report': '报告中没有',
  },
  en: {
    'proof.digits': 'digits',
    'proof.scale': 'scale',
    'proof.qualifier': 'qualifying word lost or added',
    'proof.period': 'year',
    'proof.unit': 'unit',
    'proof.rank': 'place or field',
    'proof.subject': 'another’s figure',
    'proof.range': 'range',
    'proof.date': 'date',
    'proof.not-in-report': 'not in the report',
  },
} satisfies Messages;
