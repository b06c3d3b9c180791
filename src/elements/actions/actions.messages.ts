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
    'actions.perhaps-saved': '{file} 已交给浏览器；如果没有保存下来，是所在页面不允许下载。',
    'actions.no-downloads': '所在页面不允许下载 {file}。',
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
    'actions.perhaps-saved': '{file} went to the browser. If it is not saved, the page around it allows no downloads.',
    'actions.no-downloads': 'The page around it does not allow {file} to be downloaded.',
    'actions.copy-instead': ' The text can be copied from here:',
    'actions.picture-failed': 'The browser could not make the picture: {reason}',
  },
} satisfies Messages;
