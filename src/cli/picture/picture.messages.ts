import type { Messages } from '../../format/messages.js';

export const pictureMessages = {
  zh: {
    'picture.no-arguments': '不认识“{value}”：要画的内容用选项给出，如 --element stat --fact rd-expenditure。',
    'picture.no-output': '请用 -o 给出文件：.svg、.png，或以“-”把 SVG 写到标准输出。',
    'picture.unknown-format': '-o 应为 .svg 或 .png 文件，或“-”，不是“{value}”。',
    'picture.width': '{element} 的 --width 应为 {least} 至 {most} 的整数（px），不是“{value}”。',
    'picture.scale': '--scale 应为 {least} 至 {most} 的数，不是“{value}”。',
    'picture.scale-is-for-png': '--scale 只用于 PNG：SVG 可以任意放大。',
    'picture.too-large':
      '图片将有 {width} × {height} 像素，超过浏览器所能画的 {most}；请减小 --scale，或加大 --width。',
    'picture.no-scheme': '--scheme 应为 light 或 dark：图片不随读者的设置变化。',
    'picture.needless': '{element} 的图片没有 {name} 这一选项；它的选项是：{valid}。',
    'picture.report-is-a-page': 'report 是整页的报告，不是图片；请分别画出其中的元素：{valid}。',
    'picture.faulty-report': '报告有 {count} 处错误，未画图。',
    'picture.no-browser':
      '画 PNG 需要一个浏览器，此处没有找到。请安装 Chrome、Chromium 或 Edge，或用环境变量 CHROME_PATH 指明其程序文件；SVG（-o {file}）不需要浏览器。',
    'picture.bad-chrome-path': 'CHROME_PATH 为“{value}”，那里没有可以启动的浏览器。',
    'picture.browser-ended': '浏览器 {path} 没有画成就退出了：{words}',
    'picture.browser-slow': '浏览器 {path} 在 {words} 秒内没有画成。',
    'picture.browser-refused': '浏览器 {path} 不能画：{words}',
    'picture.unwritable': '{path}：无法写入：{code}',
    'picture.drawn': '{file}：{width} × {height}',
  },
  en: {
    'picture.no-arguments': 'What is "{value}"? Say what to draw by options: --element stat --fact rd-expenditure.',
    'picture.no-output': 'Name the file by -o: .svg, .png, or "-" for SVG to stdout.',
    'picture.unknown-format': '-o takes a file .svg or .png, or "-", not "{value}".',
    'picture.width': '--width of {element} takes a whole number of {least} to {most} px, not "{value}".',
    'picture.scale': '--scale takes a number of {least} to {most}, not "{value}".',
    'picture.scale-is-for-png': '--scale is for PNG: SVG can be enlarged as it is.',
    'picture.too-large':
      'The picture would have {width} × {height} pixels; a browser draws {most} at most. Lower --scale, or raise --width.',
    'picture.no-scheme': '--scheme takes light or dark: a picture does not follow the reader.',
    'picture.needless': 'Pictures of {element} have no {name}. They take {valid}.',
    'picture.report-is-a-page': 'A report is a page and no picture. Draw the elements in it one by one: {valid}.',
    'picture.faulty-report': 'The report has faults: {count}. Nothing is drawn.',
    'picture.no-browser':
      'A PNG takes a browser, and none was found here. Install Chrome, Chromium or Edge, or set CHROME_PATH to the program of one. SVG (-o {file}) takes none.',
    'picture.bad-chrome-path': 'CHROME_PATH is "{value}", which is no browser that starts.',
    'picture.browser-ended': 'The browser {path} ended before it had drawn: {words}',
    'picture.browser-slow': 'The browser {path} had not drawn after {words} seconds.',
    'picture.browser-refused': 'The browser {path} cannot draw it: {words}',
    'picture.unwritable': '{path}: cannot be written: {code}',
    'picture.drawn': '{file}: {width} × {height}',
  },
} satisfies Messages;
