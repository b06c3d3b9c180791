import type { Messages } from '../../format/messages.js';

export const proofreaderMessages = {
  zh: {
    'proofreader.title': '核对稿件',
    'proofreader.intro':
      '把引用这份报告的稿件粘贴进来，其中的数字和日期会与报告逐一核对。稿件只在本页处理，不会发送出去。',
    'proofreader.draft': '稿件',
    'proofreader.placeholder': '在此粘贴或输入稿件',
    'proofreader.findings': '核对结果',
    'proofreader.wrong': '有误（{count}）',
    'proofreader.unsure': '存疑，请自行核对（{count}）',
    'proofreader.right': '无误（{count}）',
    'proofreader.printed': '报告为“{expected}”',
    'proofreader.by-words': '改为“{expected}”',
    'proofreader.by-words-label': '把“{text}”改为“{expected}”',
    'proofreader.by-tag': '换成标签',
    'proofreader.by-tag-label': '把“{text}”换成标签',
    'proofreader.replaced': '“{text}”已换成“{by}”。',
    'proofreader.undo': '撤销替换',
    'proofreader.sum': '{wrong} 处有误，{unsure} 处存疑，{right} 处无误。',
    'proofreader.broken': '核对所需的文件没有加载成功，请检查网络后再试。',
  },
  en: {
    'proofreader.title': 'Proofread a draft',
    'proofreader.intro':
      'Paste a text that draws on the report: its numbers and dates are checked against it. The draft stays on this page and is sent nowhere.',
    'proofreader.draft': 'Draft',
    'proofreader.placeholder': 'Paste or write a draft here',
    'proofreader.findings': 'Findings',
    'proofreader.wrong': 'Wrong ({count})',
    'proofreader.unsure': 'Unsure: check yourself ({count})',
    'proofreader.right': 'Right ({count})',
    'proofreader.printed': 'the report has “{expected}”',
    'proofreader.by-words': 'Change to “{expected}”',
    'proofreader.by-words-label': 'Change “{text}” to “{expected}”',
    'proofreader.by-tag': 'Replace with a tag',
    'proofreader.by-tag-label': 'Replace “{text}” with a tag',
    'proofreader.replaced': '“{text}” is now “{by}”.',
    'proofreader.undo': 'Undo the replacement',
    'proofreader.sum': '{wrong} wrong, {unsure} unsure, {right} right.',
    'proofreader.broken': 'The proofreader did not load. Check the connection and try again.',
  },
} satisfies Messages;
