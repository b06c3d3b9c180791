import { join, resolve } from 'node:path';
import { shareFiles } from '../../embed/share-pages.js';
import { progress, type CommandIo } from '../io.js';
import { parseOptions, type Options } from '../options.js';
import { UsageError } from '../usage.js';
import { writeWhole } from '../write-whole.js';

export const summary = {
  zh: '为静态网站生成 oEmbed 数据与分享页',
  en: 'writes oEmbed responses and pages to share, for a static host',
};

export const help = {
  zh: `
用法：zj-widgets oembed <网址> [选项]

为每个元素、每条记录和每种语言生成 oembed/*.json 与 share/*.html，放在 embed.html 所在的文件夹即可。
把 share/ 中的网址粘贴到 WordPress 等支持 oEmbed 的系统，便会嵌入相应的图表。
<网址> 是该文件夹的完整地址，如 https://your.site/zj-widgets/。
`,
  en: `
Usage: zj-widgets oembed <address> [options]

Writes oembed/*.json and share/*.html for every element, record and language, to be put beside embed.html.
An address of share/ that is pasted into WordPress, or whatever else knows oEmbed, becomes the figure itself.
<address> is that of the folder: https://your.site/zj-widgets/.
`,
};

export const options = {
  output: {
    type: 'string',
    short: 'o',
    value: { zh: '文件夹', en: 'folder' },
    help: { zh: '写到哪个文件夹；默认为当前文件夹', en: 'where to write; the current folder by default' },
  },
} as const satisfies Options;

export async function run(args: string[], io: CommandIo): Promise<number> {
  const { values, positionals } = parseOptions(args, options, io.language);
  const base = folderAddress(positionals, io.language);
  const folder = resolve(io.cwd, values.output ?? '.');
  let count = 0;
  for await (const { path, content } of shareFiles(base)) {
    await writeWhole(join(folder, path), content);
    progress(io, path);
    count += 1;
  }
  io.stdout.write(io.language === 'zh' ? `已写入 ${count} 个文件：${folder}\n` : `${count} files in ${folder}\n`);
  return 0;
}

function folderAddress([address = '', ...others]: readonly string[], language: string): string {
  let url: URL | undefined;
  try {
    url = new URL(address);
  } catch {
    // Said below.
  }
  if (others.length > 0 || !url || !/^https?:$/.test(url.protocol)) {
    throw new UsageError(
      language === 'zh'
        ? '请给出一个完整的网址，如 https://your.site/zj-widgets/。'
        : 'Give one address in full, such as https://your.site/zj-widgets/.',
    );
  }
  return `${url.origin}${url.pathname.replace(/\/?$/, '/')}`;
}
