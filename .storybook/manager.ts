import { addons } from 'storybook/manager-api';
import { docsTheme } from './look.js';

addons.setConfig({
  theme: docsTheme,
  layoutCustomisations: {
    // The introduction has no controls.
    showPanel: ({ storyId }, isShown) => (storyId?.startsWith('introduction') ? false : isShown),
  },
});
