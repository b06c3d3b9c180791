import type { Options } from '../options.js';

/** What pages are read with, by every command that reads them. */
export const pageOptions = {
  report: {
    type: 'string',
    multiple: true,
    value: { zh: '名称=文件', en: 'name=file' },
    help: {
      zh: '网页用 report="名称" 选用的报告，可多次给出；用于由脚本注册或在网上的报告',
      en: 'the report that pages choose with report="name"; may be given several times; for reports that a script registers or that are on the web',
    },
  },
  root: {
    type: 'string',
    value: { zh: '文件夹', en: 'folder' },
    help: {
      zh: '地址开头的“/”代表的文件夹；默认为所给文件夹，否则为当前文件夹',
      en: 'the folder that "/" at the beginning of an address stands for; by default the folder that is given, else the current one',
    },
  },
  base: {
    type: 'string',
    value: { zh: '文件夹', en: 'folder' },
    help: {
      zh: '标准输入的网页所在的文件夹；默认为当前文件夹',
      en: 'the folder of a page from stdin; the current one by default',
    },
  },
} as const satisfies Options;
