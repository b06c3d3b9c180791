import type { StorybookConfig } from '@storybook/web-components-vite';
import { mergeConfig, type Plugin } from 'vite';

/** package.json's `sideEffects` is about the published files; taken for src/, no element would register. */
const registrations: Plugin = {
  name: 'registrations',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    if (!source.endsWith('/define.js') && !source.endsWith('.css')) return null;
    const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
    return resolved && { ...resolved, moduleSideEffects: true };
  },
};

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false },
  viteFinal: (vite) =>
    mergeConfig(vite, {
      plugins: [registrations],
      // Stories, helpers and elements share one Lit.
      resolve: { dedupe: ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'] },
      // Styles as they are written: what stands in for light-dark() in older browsers needs a scheme set in the same sheet.
      build: { chunkSizeWarningLimit: 2000, cssTarget: 'esnext' },
    }),
};
export default config;
