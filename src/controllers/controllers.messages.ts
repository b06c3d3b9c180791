import type { Messages } from '../format/messages.js';

export const controllerMessages = {
  zh: {
    'error.unknown-report': '没有名为“{value}”的报告。',
    'error.unknown-id': '{name} 的值“{value}”在报告中不存在。',
    'error.missing-id': '请用 {name} 指定要显示的内容。',
    'error.missing-topic': '报告“{value}”没有 {name} 这部分数据。',
    'error.load-failed': '数据 {name} 未能载入。',
    'error.nearest': '可用的值如：{ids}',
    'source.button': '来源',
    'source.button-of': '{label}：来源',
    'source.title': '来源与说明',
    'source.close': '关闭',
    'source.failed': '来源未能载入，请检查网络后再试。',
  },
  en: {
    'error.unknown-report': 'There is no report named “{value}”.',
    'error.unknown-id': '“{value}” is not a {name} of this report.',
    'error.missing-id': 'Say what to show with {name}.',
    'error.missing-topic': 'The report “{value}” has no {name} data.',
    'error.load-failed': 'The data {name} could not be loaded.',
    'error.nearest': 'Valid are, among others: {ids}',
    'source.button': 'Source',
    'source.button-of': '{label}: source',
    'source.title': 'Source and notes',
    'source.close': 'Close',
    'source.failed': 'The source could not be loaded. Check the network and try again.',
  },
} satisfies Messages;
