/**
 * Names that texts put in code and that are not ours: of HTML, CSS, HTTP, languages and other tools, and the files that
 * others have or that a command makes. A test holds that each of them is used.
 */
const groups: readonly (readonly string[])[] = [
  // HTML, SVG and the DOM
  [
    'alt',
    'innerHTML',
    'sandbox="allow-scripts"',
    'count-up="false"',
    'allow-scripts',
    'allow-popups',
    'x-default',
    '[name]',
    '[attr.name]',
  ],
  ["document.querySelector('zj-timeline')", 'text/html', 'application/xhtml+xml', 'eval', 'shown: true'],
  // CSS
  [
    'rem',
    'min-inline-size',
    ':root',
    ':where()',
    ':not(:defined) { min-height: … }',
    '#f4eee3',
    'teal',
    'rgb(179 38 30)',
  ],
  ['--_accent', '.style=${…}'],
  // Addresses, headers and policies
  ['http:', 'https:', 'mailto:', 'javascript:', 'file://', 'http(s)', 'Access-Control-Allow-Origin', "'self'"],
  [
    "script-src 'self'; style-src 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
    'img-src data:',
  ],
  ['connect-src', 'script-src', 'style-src', "style-src 'self'", "style-src 'self' 'sha256-…' 'sha256-…'"],
  [
    'https://your.site/zj-widgets/',
    'https://your.site/zj-widgets/share/rd-expenditure.en.html',
    'https://your.site/zj-widgets/share/rd-expenditure.zh.html',
  ],
  [
    'Content-Type',
    'Cache-Control',
    'no-cache',
    'public, max-age=31536000, immutable',
    'immutable',
    'GET',
    '*',
    'mime.types',
  ],
  ['text/javascript', 'text/css', 'text/html; charset=utf-8', 'application/json', 'text/csv; charset=utf-8'],
  ['image/svg+xml', 'image/png', 'Access-Control-Allow-Origin: *', 'X-Frame-Options', 'frame-ancestors'],
  ['https://cdn.jsdelivr.net/npm/zj-widgets', 'https://unpkg.com/zj-widgets@0.1.0/dist/cdn/autoload.js'],
  // Languages and encodings
  ['zh-Hant', 'zho', 'cmn-Hans', 'big5', 'windows-1252', '../2024', '12.35bn'],
  // Libraries, frameworks and tools
  [
    'styleMap',
    'unsafeHTML',
    'lit-html',
    'd3-geo',
    'solid',
    'svelte',
    'ref',
    'hydrateRoot',
    "'use client'",
    'preact/hooks',
  ],
  ['countUp={on}', 'headinglevel', 'exports', '"@parcel/resolver-default": { "packageExports": true }', '--splitting'],
  ['--format=esm', 'rehype-raw', 'markup.goldmark.renderer.unsafe = true', 'src/env.d.ts', '.vscode/settings.json'],
  ['no-lint', 'html.customData', 'css.customData'],
  // Fields that package.json is to have once there is an address
  ['repository', 'bugs', 'homepage'],
  // How a line is printed
  ['file:line:column: message', 'file:line:column pointer id: fault; expectation'],
  // Files that commands make, and the report's own pages
  ['../shared/report', 'shots/index.html', 'shots/sheets/', 'test/visual/failed/', 'dist/sbom.cdx.json'],
  ['rd-expenditure.en.html', 'dataset.platforms.en.html', 'index.en.html', '.oembed.json'],
  ['event.…', 'city.…', 'list.policy.…', 'topic.timeline.…', 'report.…', 'zj-widgets/prerender-….json'],
];

export const foreignNames: ReadonlySet<string> = new Set(groups.flat());
