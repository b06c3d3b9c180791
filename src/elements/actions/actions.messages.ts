import type { Messages } from '../../format/messages.js';

export const actionsMessages = {
  zh: {
    'actions.table': '数据表',
    'actions.copy-citation': '复制引用',
    'actions.copy-embed': '复制嵌入代码',
    'actions.download': '下载',
    'actions.copied': '已复制。',
    'actions.by-hand': '浏览器不允许直接复制，请选取以下文字复制。',
    'actions.text': '要复制的文字',
    'actions.saved': '已生成 {file}。',
    'actions.picture-failed': '浏览器未能生成图片：{reason}',
  },
  en: {
    'actions.table': 'Table',
    'actions.copy-citation': 'Copy citation',
    'actions.copy-embed': 'Copy embed code',
    'actions.download': 'Download',
    'actions.copied': 'Copied.',
    'actions.by-hand': 'The browser does not let the page copy. Select and copy this text.',
    'actions.text': 'Text to copy',
    'actions.saved': '{file} is made.',
    'actions.picture-failed': 'The browser could not make the picture: {reason}',
  },
} satisfies Messages;
