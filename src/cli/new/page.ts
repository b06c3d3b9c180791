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

      <h2>${zh ? '全部数据' : 'All figures'}</h2>
      <!-- ${zh ? '包括从表格导入、不属于任何一节的数据' : 'Those too that were imported from a table and stand in no section'} -->
      <zj-stat-grid report="${id}">${zh ? '数据正在载入。' : 'The figures are on their way.'}</zj-stat-grid>
    </main>
  </body>
</html>
`;
}
