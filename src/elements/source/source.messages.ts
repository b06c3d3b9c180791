import type { Messages } from '../../format/messages.js';

export const sourceMessages = {
  zh: {
    'source.printed': '报告写作',
    'source.report': '出处',
    'source.note': '说明',
    'source.external': '报告以外的来源',
    'source.name': '{language}名称',
    'source.official': '{language}名：官方用名',
    'source.press': '{language}名：媒体译法',
    'source.translation': '{language}名：本项目试译',
    'source.copy': '复制引用',
    'source.text': '文本',
  },
  en: {
    'source.printed': 'As printed',
    'source.report': 'From',
    'source.note': 'Note',
    'source.external': 'From outside the report',
    'source.name': 'Name in {language}',
    'source.official': '{language} name: official',
    'source.press': '{language} name: as used in the press',
    'source.translation': '{language} name: this project’s translation',
    'source.copy': 'Copy citation',
    'source.text': 'Text',
  },
} satisfies Messages;
