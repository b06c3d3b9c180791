import type { Messages } from '../format/messages.js';

/** Of all errors but `load-failed`, whose words must be there when nothing can be loaded. */
export const errorMessages = {
  zh: {
    'error.failed-report': '报告“{value}”有误或未能载入：{reason}',
    'error.unknown-report': '没有名为“{value}”的报告。',
    'error.unknown-id': '报告中没有“{value}”（{name}）。',
    'error.missing-id': '请用属性 {name} 指定要显示的内容。',
    'error.empty-selection': '“{value}”（{name}）没有可显示的内容。',
    'error.missing-topic': '报告“{value}”没有 {name} 这部分数据。',
    'error.unfit-value': '“{value}”（{name}）不适用于这组数据。',
    'error.unfit-data': '数据有误，无法显示（{value}）。',
    'error.picture-failed': '图形未能绘制：{name} 未能载入。',
    'error.nearest': '{cause}是否要用{ids}？',
    'error.comma': '、',
    'error.or': '或',
    'error.examples': '{cause}例如：{ids}',
  },
  en: {
    'error.failed-report': 'The report “{value}” is faulty or did not load: {reason}',
    'error.unknown-report': 'There is no report named “{value}”.',
    'error.unknown-id': 'This report has no “{value}” ({name}).',
    'error.missing-id': 'Say what to show with the attribute {name}.',
    'error.empty-selection': 'There is nothing to show for “{value}” ({name}).',
    'error.missing-topic': 'The report “{value}” has no {name} data.',
    'error.unfit-value': '“{value}” ({name}) does not suit what is shown.',
    'error.unfit-data': 'The data is not as it should be, and cannot be shown ({value}).',
    'error.picture-failed': 'The picture could not be drawn: {name} did not load.',
    'error.nearest': '{cause} Did you mean {ids}?',
    'error.comma': ', ',
    'error.or': ' or ',
    'error.examples': '{cause} For example: {ids}',
  },
} satisfies Messages;
