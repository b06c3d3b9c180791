import type { Messages } from '../../format/messages.js';

export const newMessages: Messages = {
  zh: {
    'new.missing-path': '请给出新报告的文件夹，如：zj-widgets new my-report',
    'new.taken': '{path} 已存在且不是空文件夹，没有改动；请换一个名称',
    'new.failed': '{path}：无法写入：{reason}',
    'new.written': '已写入 {path}：report.json（数据）、README.md（各字段的说明）、index.html（显示它的网页）',
    'new.id': '文件夹名不能用作 id，id 定为“{id}”，可在 report.json 中修改',
    'new.next':
      '下一步：\n  npx zj-widgets check {path}\n  npx zj-widgets import figures.csv --report {path}   （把表格中的数据导入 report.json）',
  },
  en: {
    'new.missing-path': 'Say which folder the new report is to be in, such as: zj-widgets new my-report',
    'new.taken': '{path} exists and is not an empty folder; it is left as it is. Choose another name',
    'new.failed': '{path}: cannot be written: {reason}',
    'new.written':
      'Written to {path}: report.json (the data), README.md (what each field is), index.html (a page that shows it)',
    'new.id': 'The folder’s name cannot be an id; the id is “{id}”, and can be changed in report.json',
    'new.next':
      'Next:\n  npx zj-widgets check {path}\n  npx zj-widgets import figures.csv --report {path}   (figures from a table, into report.json)',
  },
};

export const readmeMessages: Messages = {
  zh: {
    title: '# 我的报告',
    about:
      '`report.json` 是一份完整的报告，各部分按名称排列；只有 `report` 必填，用不到的部分整个不写。其中是虚构的“示例省”的数据，请换成自己的。\n\n在编辑器中打开 `report.json`，文件开头的 `$schema` 让编辑器补全、解释；在没有 `node_modules` 的地方，可改为网上的 `report-data.schema.json`。',
    commands:
      '```sh\nnpx zj-widgets check .                 # 检查：每处错误的文件、行、位置与改法\nnpx zj-widgets import figures.csv      # 把表格（CSV、XLSX）导入 report.json；再次导入则更新\nnpx serve ..                           # 在浏览器中看 index.html\n```',
    show: '## 显示在网页上\n\n```html\n<zj-report-data src="report.json"></zj-report-data>\n<zj-stat report="{id}" fact="rd-intensity">研发经费投入强度：2.41%（2024年）</zj-stat>\n```\n\n标签里的文字，脚本到来之前先给读者看。',
    words:
      '## 约定\n\n- `id` 由小写字母和数字组成，词间用连字符；页面用它指明记录。\n- 文字按语言写：`{"zh": "…", "en": "…"}`。报告的第一种语言必填。\n- `source` 是出处：段落与该段中的原文；报告中没有的内容用 `external`。\n- 数值以基本单位计：812.6亿元写作 `81260000000`，`digits` 为 4。\n- `.` 之后是里面的字段，`[]` 表示列表中的每一项。',
    topics: '## 各部分的字段',
    shared: '### 公用部分',
    field: '字段',
    meaning: '说明',
    required: '（必填）',
    example: '例：',
  },
  en: {
    title: '# My report',
    about:
      '`report.json` is a whole report, its topics by name; only `report` is required, and topics that are not needed are left out. Its data is that of an invented province: put your own in its place.\n\nIn an editor, the `$schema` at the head of `report.json` brings completion and explanations; where there is no `node_modules`, give it the address of a published `report-data.schema.json`.',
    commands:
      '```sh\nnpx zj-widgets check .                 # each fault by file, line and place, and what was expected\nnpx zj-widgets import figures.csv      # takes figures from a table (CSV, XLSX) into report.json; again, to update them\nnpx serve ..                           # to see index.html in a browser\n```',
    show: '## On a page\n\n```html\n<zj-report-data src="report.json"></zj-report-data>\n<zj-stat report="{id}" fact="rd-intensity">R&D intensity: 2.41% (2024)</zj-stat>\n```\n\nReaders see the text in a tag until the script has come.',
    words:
      '## How it is written\n\n- An `id` is of lower-case letters and digits, words joined by hyphens; pages name records by it.\n- Words are by language: `{"zh": "…", "en": "…"}`. The report\'s first language is required.\n- `source` is a paragraph and the words printed in it; what the report does not state has `external` instead.\n- Values are in base units: 812.6亿元 is `81260000000`, and `digits` is 4.\n- What follows a `.` is within, `[]` is for each entry of a list.',
    topics: '## The fields of each topic',
    shared: '### Shared parts',
    field: 'field',
    meaning: 'what it is',
    required: '(required)',
    example: 'For example',
  },
};
