/** The style sheet of the pages; their elements have their own. */
export const pageStyles = `:root {
  --zj-accent: light-dark(#0a655c, #6cc9bb);
  color-scheme: light dark;
  background: Canvas;
  color: light-dark(#1a1a1a, #e8e8e8);
  font-family: system-ui, -apple-system, 'Segoe UI', sans-serif;
  line-height: 1.6;
}

:lang(zh) {
  font-family: 'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', 'Noto Sans CJK SC', system-ui, sans-serif;
}

body {
  margin: 0 auto;
  max-width: 800px;
  overflow-wrap: break-word;
  padding: 0 20px 48px;
}

header {
  border-block-end: 1px solid light-dark(#ccc, #444);
  display: flex;
  flex-wrap: wrap;
  font-size: 14px;
  gap: 4px 24px;
  justify-content: space-between;
  padding-block: 12px;
}

header nav {
  display: flex;
  gap: 16px;
  margin-inline-start: auto;
}

a {
  color: light-dark(#0a655c, #6cc9bb);
  text-underline-offset: 0.2em;
}

header a,
.kicker {
  color: light-dark(#555, #aaa);
}

h1 {
  font-size: clamp(26px, 5vw, 36px);
  line-height: 1.25;
  margin: 4px 0 20px;
  text-wrap: balance;
  word-break: keep-all;
}

/* A figure's is its label, after which its source's mark stands. */
h1[slot] {
  display: inline;
  margin: 0;
}

/* The page's heading says the same. */
zj-chart::part(caption),
zj-system::part(heading),
zj-constellation::part(heading),
zj-ranking::part(caption) {
  clip-path: inset(50%);
  block-size: 1px;
  inline-size: 1px;
  overflow: hidden;
  position: absolute;
}

h2 {
  border-block-start: 1px solid light-dark(#ccc, #444);
  font-size: 16px;
  margin: 32px 0 8px;
  padding-block-start: 12px;
}

.kicker {
  font-size: 14px;
  margin: 28px 0 0;
}

.lead {
  font-size: 18px;
}

ul {
  margin: 0;
  padding-inline-start: 20px;
}

li {
  margin-block: 4px;
}

.files ul {
  display: flex;
  flex-wrap: wrap;
  gap: 4px 24px;
  list-style: none;
  padding: 0;
}

zj-source {
  margin-block-start: 28px;
}

@media print {
  nav,
  .files,
  .also {
    display: none;
  }
}
`;
