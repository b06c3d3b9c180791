/**
 * Text that would do something if it were ever taken for markup, script or an address: each calls `zjHit`. Made of what
 * breaks out of an element, an attribute, a script, a style sheet, an address, SVG, a template, a table of values.
 */
const openers = ['', '"', "'", '">', "'>", '`', '</p>', '</style>', '</script>', '</svg>', '-->', ']]>', '</template>'];
const call = 'globalThis.zjHit&&zjHit(1)';
const bodies = [
  `<img src=x onerror=${call}>`,
  `<script>${call}</script>`,
  `<svg onload=${call}></svg>`,
  `<svg><script>${call}</script></svg>`,
  `<iframe srcdoc="<script>parent.zjHit(1)</script>"></iframe>`,
  `<details open ontoggle=${call}>`,
  `<a href="javascript:${call}" autofocus onfocus=${call}>x</a>`,
];
const others = [
  `javascript:${call}`,
  `JaVaScRiPt:${call}`,
  `\u0001javascript:${call}`,
  `java\tscript:${call}`,
  `data:text/html,<script>parent.zjHit(1)</script>`,
  `vbscript:${call}`,
  `" onmouseover="${call}" x="`,
  `' onfocus='${call}' autofocus '`,
  `url(javascript:${call})`,
  `;background:url("javascript:${call}")`,
  `expression(${call})`,
  `{{constructor.constructor('${call}')()}}`,
  `\${${call}}`,
  `#{${call}}`,
  `<%= ${call} %>`,
  `=HYPERLINK("javascript:${call}")`,
  `&lt;script&gt;${call}&lt;/script&gt;`,
  `&#60;script&#62;${call}&#60;/script&#62;`,
  `\u202e<script>${call}</script>`,
  `<!--<script>${call}//-->`,
  `<math><mtext><table><mglyph><style><img src=x onerror=${call}>`,
  `<noscript><p title="</noscript><img src=x onerror=${call}>">`,
  `<zj-stat fact="rd-expenditure" onclick=${call}></zj-stat>`,
];

export const payloads: readonly string[] = [
  ...bodies.flatMap((body) => openers.map((opener) => opener + body)),
  ...others,
];

/** Those that a report may hold: one with characters that cannot be shown is refused as a whole. */
// eslint-disable-next-line no-control-regex
export const reportPayloads = payloads.filter((payload) => !/[\u0000-\u0008]/.test(payload));
