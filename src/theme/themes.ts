/** The themes that come with the library: files in `dist/themes/`, and classes `zj-theme-<name>` in its `classes.css`. */
export const themeNames = ['editorial', 'press', 'ink', 'night', 'high-contrast'] as const;

export type ThemeName = (typeof themeNames)[number];
