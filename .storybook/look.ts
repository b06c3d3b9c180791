import { create, type ThemeVars } from 'storybook/theming';

const fonts = {
  fontBase:
    "system-ui, -apple-system, 'Segoe UI', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans SC', 'Noto Sans CJK SC', sans-serif",
  fontCode: "ui-monospace, SFMono-Regular, Menlo, Consolas, 'Noto Sans Mono CJK SC', monospace",
};

/** The library's own look on all that is around the stories: its paper, ink and accent, one hairline, no shadow. */
function look(base: 'light' | 'dark'): ThemeVars {
  const pick = (light: string, dark: string) => (base === 'light' ? light : dark);
  const paper = pick('#fffdf9', '#14171a');
  const card = pick('#ffffff', '#1a1e22');
  const ink = pick('#1c1f21', '#e9e7e2');
  const muted = pick('#595f63', '#a5a9ad');
  const rule = pick('#d8dbd7', '#3a3f45');
  const accent = pick('#0a655c', '#6cc9bb');
  return create({
    base,
    ...fonts,
    brandTitle: 'zj-widgets',
    brandUrl: '../',
    brandTarget: '_self',
    colorPrimary: accent,
    colorSecondary: accent,
    appBg: paper,
    appContentBg: card,
    appPreviewBg: card,
    appHoverBg: pick('#eceee9', '#242a2f'),
    appBorderColor: rule,
    appBorderRadius: 0,
    textColor: ink,
    textInverseColor: paper,
    textMutedColor: muted,
    barTextColor: muted,
    barHoverColor: accent,
    barSelectedColor: accent,
    barBg: paper,
    buttonBg: card,
    buttonBorder: rule,
    booleanBg: pick('#eceee9', '#242a2f'),
    booleanSelectedBg: card,
    inputBg: card,
    inputBorder: pick('#8a9094', '#7c8287'),
    inputTextColor: ink,
    inputBorderRadius: 0,
  });
}

/** As the reader's system is set. */
export const docsTheme = look(matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
