import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';

/** What a strict content security policy forbids, or what would let a string become markup. */
const unsafe = [
  {
    selector: 'ImportSpecifier[imported.name="styleMap"]',
    message: 'styleMap writes a style attribute at first; set a class, or a custom property by ".style".',
  },
  {
    selector: 'ImportSpecifier[imported.name=/^unsafe(HTML|SVG|MathML|Static)$/]',
    message: 'Text is rendered as text; nothing turns a string into markup.',
  },
  {
    selector: 'ImportSpecifier[imported.name="customElement"]',
    message: 'Classes and their registration are apart: define.ts registers, by define().',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/[^.\\w-]style=/]',
    message: 'A style attribute is blocked by strict pages; set a class, or a custom property by ".style".',
  },
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
    message: 'Text is rendered as text; nothing turns a string into markup.',
  },
];

export default defineConfig(
  {
    ignores: [
      'dist/',
      'storybook-static/',
      'node_modules/',
      'coverage/',
      'data/',
      'src/report/validation/schema-validator.js',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [ts.configs.recommended, ts.configs.stylistic],
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      // A mapped type over known keys is no record.
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    // The few rules that need types cost ten times the others together; where promises are lost, readers lose data.
    files: ['src/**/*.ts'],
    ignores: ['src/cli/**'],
    plugins: { '@typescript-eslint': ts.plugin },
    languageOptions: {
      parserOptions: { project: ['tsconfig.build.json', 'tsconfig.json'], tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts', 'demo/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    languageOptions: { globals: globals.browser },
    rules: { 'no-restricted-syntax': ['error', ...unsafe] },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-console': ['error', { allow: ['warn', 'error'] }],
      eqeqeq: 'error',
      // What is shown is kept for handlers in fields that no update follows from.
      'lit/no-this-assign-in-render': 'off',
      'lit/no-template-bind': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/prefer-nothing': 'error',
      'lit/no-private-properties': ['error', { private: '^_' }],
    },
  },
  {
    // Pages that the library is put in are built from strings.
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-syntax': [
        'error',
        ...[
          'ForOfStatement > CallExpression.right[callee.name="deepQueryAll"]',
          'ForOfStatement > CallExpression.right[callee.property.name="querySelectorAll"][arguments.0.value!="*"]',
          'CallExpression[callee.property.name=/^(every|forEach)$/][callee.object.callee.name="deepQueryAll"]',
        ].map((selector) => ({
          selector,
          message: 'A loop over what is not there passes: take deepQuerySome or deepQueryEvery.',
        })),
      ],
    },
  },
  {
    files: ['*.js', '.*.js', 'scripts/**', 'src/cli/**', 'test/scripts/**', '.storybook/main.ts'],
    languageOptions: { globals: globals.node },
  },
  {
    files: [
      'scripts/testing/story-outcome.js',
      'scripts/pictures/settled.js',
      'scripts/shots/sheet.js',
      'demo/*.js',
      'examples/**',
    ],
    languageOptions: { globals: globals.browser },
  },
);
