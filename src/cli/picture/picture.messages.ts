import type { Messages } from '../../format/messages.js';

export const pictureMessages = {
  zh: {
    'picture.no-arguments': '不认识“{value}”：要画的内容用选项给出，如 --element stat --fact rd-expenditure。',
    'picture.no-output': '请用 -o 给出文件：.svg、.png、.pdf，或以“-”把 SVG 写到标准输出。',
    'picture.unknown-format': '-o 应为 .svg、.png 或 .pdf 文件，或“-”，不是“{value}”。',
    'picture.width': '{element} 的 --width 应为 {least} 至 {most} 的整数（px），不是“{value}”。',
    'picture.size': '--size 应写作“宽x高”，各为 {least} 至 {most} px，如 1200x630，不是“{value}”。',
    'picture.size-or-width': '--size 已含宽与高，不与 --width、--height 同用。',
    'picture.height': '图片的高应为 {least} 至 {most} 的整数（px），不是“{value}”。',
    'picture.pages-to-files': '给出高度的报告是若干页，不能写到标准输出：请用 -o 给出文件。',
    'picture.low-pages': '报告中有一处图文在 {value} px 高的页上放不下：请加大高度，或减小宽度。',
    'picture.small-type': '{file}：按此尺寸，最小的字只有 {size} px 高，恐难以辨认；请少画一些内容，或加大尺寸。',
    'picture.no-typefaces': '本机没有可显示“{characters}”的字体，未画图。请安装字体（Debian、Ubuntu：{fonts}）。',
    'picture.format': '--format 应为 {valid} 之一，不是“{value}”。',
    'picture.format-is-for-all': '--format 只与 --all 同用；此外由 -o 的扩展名决定。',
    'picture.all-or-list': '--all、--list 只能用其一；用 --list 时，画什么、画到哪里写在清单各行中。',
    'picture.no-folder': '--all 要用 -o 给出一个文件夹。',
    'picture.list-unreadable': '{path}：无法读取：{reason}',
    'picture.list-quote': '引号没有配对。',
    'picture.list-report': '清单中不能另给 --report：整份清单取自同一份报告。',
    'picture.list-empty': '{path} 中没有要画的图片。',
    'picture.scale': '--scale 应为 {least} 至 {most} 的数，不是“{value}”。',
    'picture.scale-is-for-png': '--scale 只用于 PNG：SVG 与 PDF 可以任意放大。',
    'picture.too-large':
      '图片将有 {width} × {height} 像素，超过浏览器所能画的 {most}；请减小 --scale。',
    'picture.no-scheme': '--scheme 应为 light 或 dark：图片不随读者的设置变化。',
    'picture.needless': '{element} 的图片没有 {name} 这一选项；它的选项是：{valid}。',
    'picture.faulty-report': '报告有 {count} 处错误，未画图。',
    'picture.no-browser':
      '画 PNG 与 PDF 需要一个浏览器，此处没有找到。请安装 Chrome、Chromium 或 Edge，或用环境变量 CHROME_PATH 指明其程序文件；SVG（-o {file}）不需要浏览器。',
    'picture.bad-chrome-path': 'CHROME_PATH 为“{value}”，那里没有可以启动的浏览器。',
    'picture.browser-ended': '浏览器 {path} 没有画成就退出了：{words}',
    'picture.browser-slow': '浏览器 {path} 在 {words} 秒内没有画成。',
    'picture.browser-refused': '浏览器 {path} 不能画：{words}',
    'picture.unwritable': '{path}：无法写入：{reason}',
    'picture.drawn': '{file}：{width} × {height}',
  },
  en: {
    'picture.no-arguments':
      'Unknown argument "{value}". Say what to draw with options: --element stat --fact rd-expenditure.',
    'picture.no-output': 'Name the file with -o: .svg, .png, .pdf, or "-" for SVG to stdout.',
    'picture.unknown-format': '-o takes a file .svg, .png or .pdf, or "-", not "{value}".',
    'picture.width': '--width of {element} takes a whole number of {least} to {most} px, not "{value}".',
    'picture.size': '--size takes width and height of {least} to {most} px, such as 1200x630, not "{value}".',
    'picture.size-or-width': '--size is width and height: it goes with neither --width nor --height.',
    'picture.height': 'A height takes a whole number of {least} to {most} px, not "{value}".',
    'picture.pages-to-files':
      'A report with a height is several pages, and they cannot go to stdout: name a file by -o.',
    'picture.low-pages':
      'A page of {value} px is too low for one of the figures, which are not cut. Raise the height, or lower the width.',
    'picture.small-type':
      '{file}: at this size its smallest type is {size} px high, too small to be read. Show less, or make it larger.',
    'picture.no-typefaces':
      'This machine has no typeface for "{characters}", so nothing is drawn. Install one (Debian, Ubuntu: {fonts}).',
    'picture.format': '--format takes {valid}, not "{value}".',
    'picture.format-is-for-all': '--format goes with --all; elsewhere the ending of -o says it.',
    'picture.all-or-list':
      'Of --all and --list only one can be asked for; in a list each line says what to draw and where to.',
    'picture.no-folder': '--all takes a folder with -o.',
    'picture.list-unreadable': '{path}: cannot be read: {reason}',
    'picture.list-quote': 'A quotation mark is not closed.',
    'picture.list-report': 'A line cannot have a --report of its own: a list is of one report.',
    'picture.list-empty': '{path} asks for no picture.',
    'picture.scale': '--scale takes a number of {least} to {most}, not "{value}".',
    'picture.scale-is-for-png': '--scale is for PNG: SVG and PDF can be enlarged as they are.',
    'picture.too-large':
      'The picture would have {width} × {height} pixels; a browser draws {most} at most. Lower --scale.',
    'picture.no-scheme': '--scheme takes light or dark: a picture does not follow the reader.',
    'picture.needless': 'Pictures of {element} have no {name}. They take {valid}.',
    'picture.faulty-report': 'The report has faults ({count}); nothing is drawn.',
    'picture.no-browser':
      'PNG and PDF need a browser, and none was found. Install Chrome, Chromium or Edge, or set CHROME_PATH to its program. SVG (-o {file}) needs none.',
    'picture.bad-chrome-path': 'CHROME_PATH is "{value}", which is not a browser that starts.',
    'picture.browser-ended': 'The browser {path} ended before it had drawn: {words}',
    'picture.browser-slow': 'The browser {path} had not drawn after {words} seconds.',
    'picture.browser-refused': 'The browser {path} cannot draw it: {words}',
    'picture.unwritable': '{path}: cannot be written: {reason}',
    'picture.drawn': '{file}: {width} × {height}',
  },
} satisfies Messages;
