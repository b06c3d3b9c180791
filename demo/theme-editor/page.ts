/** The page of the theme editor. */
import { ThemeEditor } from './editor.js';

const root = document.querySelector<HTMLElement>('[data-theme-editor]');
if (root) new ThemeEditor(root, { language: document.documentElement.lang === 'en' ? 'en' : 'zh-CN', address: true });
