import type { Messages } from '../format/messages.js';

/** Of all errors but `load-failed`, whose words must be there when nothing can be loaded. */
export const errorMessages = {
  zh: {
    'error.unknown-report': '没有名为“{value}”的报告。',
    'error.unknown-id': '{name} 的值“{value}”在报告中不存在。',
    'error.missing-id': '请用 {name} 指定要显示的内容。',
    'error.empty-selection': '{name} 的值“{value}”没有可显示的内容。',
    'error.missing-topic': '报告“{value}”没有 {name} 这部分数据。',
    'error.unfit-value': '{name} 的值“{value}”不适用于这组数据。',
    'error.unfit-data': '数据有误，无法显示（{value}）。',
    'error.picture-failed': '图形未能绘制：{name} 未能载入。',
    'error.nearest': '可用的值如：{ids}',
  },
  en: {
    'error.unknown-report': 'There is no report named “{value}”.',
    'error.unknown-id': '“{value}” is not a {name} of this report.',
    'error.missing-id': 'Say what to show with {name}.',
    'error.empty-selection': 'There is nothing to show for {name} “{value}”.',
    'error.missing-topic': 'The report “{value}” has no {name} data.',
    'error.unfit-value': 'The {name} “{value}” does not suit what is shown.',
    'error.unfit-data': 'The data is not as it should be, and cannot be shown ({value}).',
    'error.picture-failed': 'The picture could not be drawn: {name} did not load.',
    'error.nearest': 'Valid are, among others: {ids}',
  },
} satisfies Messages;
