import type { Messages } from '../../format/messages.js';

export const actionsMessages = {
  zh: {
    'actions.table': '数据表',
    'actions.copy-citation': '复制引用',
    'actions.copy-embed': '复制嵌入代码',
    'actions.download': '下载',
    'actions.saved': '已生成 {file}。',
    'actions.picture-failed': '浏览器未能生成图片：{reason}',
  },
  en: {
    'actions.table': 'Table',
    'actions.copy-citation': 'Copy citation',
    'actions.copy-embed': 'Copy embed code',
    'actions.download': 'Download',
    'actions.saved': '{file} is made.',
    'actions.picture-failed': 'The browser could not make the picture: {reason}',
  },
} satisfies Messages;
