import type { Messages } from '../format/messages.js';

export const picturesMessages = {
  zh: {
    'pictures.note': '注：{note}',
    'pictures.seen': '{text}{source}',
    'pictures.report': '一图读懂',
    'pictures.period': '数据时间：{words}',
    'pictures.issued': '发布时间：{words}',
  },
  en: {
    'pictures.note': 'Note: {note}',
    'pictures.seen': '{text} {source}',
    'pictures.report': 'In one picture',
    'pictures.period': 'Period: {words}',
    'pictures.issued': 'Published: {words}',
  },
} satisfies Messages;
