/**
 * Makes from custom-elements.json what frameworks and editors read: types for React, Preact, Solid, Vue and Svelte,
 * custom data for VS Code, web-types for JetBrains' editors.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { elementTypes } from './framework-types/elements.js';
import { frameworks } from './framework-types/frameworks.js';

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));

const types = 'dist/types';
mkdirSync(types, { recursive: true });
writeFileSync(join(types, 'elements.d.ts'), elementTypes(manifest, types));
// For `import 'zj-widgets/zj-widgets.css'`, which TypeScript looks up as it does a module.
writeFileSync(join(types, 'style-sheet.d.ts'), 'export {};\n');
for (const [name, text] of Object.entries(frameworks)) writeFileSync(join(types, `${name}.d.ts`), text);

const outdir = 'dist/editors';
generateVsCodeCustomElementData(manifest, {
  outdir,
  htmlFileName: 'vscode-html.json',
  cssFileName: 'vscode-css.json',
  hideLogs: true,
});
generateJetBrainsWebTypes(manifest, { outdir, webTypesFileName: 'web-types.json', packageJson: false, hideLogs: true });

// They come indented, for programs that read them.
for (const name of readdirSync(outdir)) {
  const path = join(outdir, name);
  writeFileSync(path, JSON.stringify(JSON.parse(readFileSync(path, 'utf8'))));
}
