import type { Messages } from '../../format/messages.js';

export const actionsMessages = {
  zh: {
    'actions.table': '数据表',
    'actions.copy-figure': '复制图文',
    'actions.copy-citation': '复制引用',
    'actions.copy-embed': '复制嵌入代码',
    'actions.code': '嵌入代码',
    'actions.download': '下载',
    'actions.saved': '已生成{file}。',
    'actions.perhaps-saved': '{file} 已交给浏览器；若没有保存，是这个框架不允许下载。',
    'actions.no-downloads': '这个框架不允许下载 {file}。',
    'actions.copy-instead': '可以复制下面的内容：',
    'actions.picture-failed': '浏览器未能生成图片：{reason}',
  },
  en: {
    'actions.table': 'Table',
    'actions.copy-figure': 'Copy text and picture',
    'actions.copy-citation': 'Copy citation',
    'actions.copy-embed': 'Copy embed code',
    'actions.code': 'Embed code',
    'actions.download': 'Download',
    'actions.saved': 'Saved {file}.',
    'actions.perhaps-saved': '{file} went to the browser. If it is not saved, this frame allows no downloads.',
    'actions.no-downloads': 'This frame does not allow the download of {file}.',
    'actions.copy-instead': ' The text can be copied from here:',
    'actions.picture-failed': 'The browser could not make the picture: {reason}',
  },
} satisfies Messages;
