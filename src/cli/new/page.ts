/** A page that shows the report, from the package where it is installed. */
export function page(id: string, language: string, script: string): string {
  const zh = language === 'zh';
  return `<!doctype html>
<html lang="${zh ? 'zh-CN' : 'en'}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${zh ? '我的报告' : 'My report'}</title>
    <script type="module" src="${script}"></script>
  </head>
  <body>
    <!-- ${zh ? '报告的数据；下面的元素等它到来后显示' : 'The data of the report; the elements below wait for it'} -->
    <zj-report-data src="report.json"></zj-report-data>

    <main>
      <zj-report report="${id}">${zh ? '报告正在载入。' : 'The report is on its way.'}</zj-report>
    </main>
  </body>
</html>
`;
}
