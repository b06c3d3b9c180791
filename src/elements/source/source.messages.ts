import type { Messages } from '../../format/messages.js';

export const sourceMessages = {
  zh: {
    'source.printed': '原文',
    'source.report': '出处',
    'source.note': '说明',
    'source.external': '报告以外的来源',
    'source.name': '{language}名称',
    'source.official': '官方用名',
    'source.press': '见于媒体',
    'source.translation': '本项目翻译，非官方用名',
    'source.copy': '复制引用',
    'source.text': '文本',
  },
  en: {
    'source.printed': 'Printed as',
    'source.report': 'In',
    'source.note': 'Note',
    'source.external': 'From outside the report',
    'source.name': 'Name in {language}',
    'source.official': 'Official',
    'source.press': 'As used in the press',
    'source.translation': 'This project’s translation, not official',
    'source.copy': 'Copy citation',
    'source.text': 'Text',
  },
} satisfies Messages;
