import type { StoryContext } from '@storybook/web-components-vite';
import type { TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { ref } from 'lit/directives/ref.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { html, unsafeStatic } from 'lit/static-html.js';
import { embedCode } from '../src/embed/code.js';
import { describe, type Description } from '../src/embed/describe.js';
import type { EmbedRequest } from '../src/embed/parameters.js';
import { libraryCode, styleSheetLink } from '../src/format/html.js';
import { registerReport } from '../src/report/register.js';
import { bundledReport, findReport } from '../src/report/registry.js';
import { valmarin } from '../test/support/valmarin.js';
import { describeAttribute, elementOf, unitOf } from './arg-types.js';
import { idIn, type Toolbar } from './choices.js';

/** Where a reader of the code puts the files. */
const base = 'https://your.site/zj-widgets/';

/** Parameters of a story of several elements and the words between them: the code that one pastes, in both languages. */
export function example(zh: string, en: string): Record<string, unknown> {
  return { example: { 'zh-CN': trim(zh), en: trim(en) }, controls: { disable: true } };
}

function trim(code: string): string {
  const indent = /^\n?( *)/.exec(code)?.[1] ?? '';
  return code.trim().replaceAll(`\n${indent}`, '\n');
}

interface Loaded {
  /** Attributes and their values as they stand on the tag. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly description: Description | undefined;
  readonly request: EmbedRequest | undefined;
}

let other: Promise<unknown> | undefined;

/** What the element of a story shows, in words: readers see it until the data is there. */
export async function load({ args, component, globals }: StoryContext): Promise<Loaded> {
  const { language, report, theme } = globals as Toolbar;
  if (report === 'valmarin') await (other ??= registerReport(valmarin));
  const tag = String(component);
  const element = elementOf(tag);
  const attributes: Record<string, string> = {};
  const parameters: Record<string, string> = {};
  const variables: Record<string, string> = {};
  for (const [name, value] of Object.entries(args)) {
    if (name.startsWith('--')) {
      if (value !== undefined && value !== '') variables[name] = withUnit(tag, name, value);
      continue;
    }
    const [parameter, description] = describeAttribute(tag, name) ?? [name, undefined];
    const text = written(value, (id) => (description?.type === 'record' ? idIn(report, description.of, id) : id));
    if (text === undefined) continue;
    attributes[name] = text;
    if (description) parameters[parameter] = text;
  }
  if (!element) return { attributes, description: undefined, request: undefined };
  const request: EmbedRequest = {
    element,
    attributes: parameters,
    lang: language,
    theme: theme === 'none' ? '' : theme,
    scheme: 'auto',
    variables,
    id: '',
  };
  try {
    const shown = report === 'bundled' ? bundledReport : findReport(valmarin.report.id);
    return { attributes, request, description: await describe(shown, request) };
  } catch {
    // The story is about what the report does not have.
    return { attributes, request, description: undefined };
  }
}

/** As it is written on a tag; undefined where it is not. */
function written(value: unknown, id: (id: string) => string): string | undefined {
  if (Array.isArray(value)) return value.length > 0 ? value.map((each) => id(String(each))).join(' ') : undefined;
  if (value === true) return '';
  if (value === undefined || value === null || value === false || value === '') return undefined;
  return typeof value === 'string' ? value.split(' ').map(id).join(' ') : String(value);
}

function withUnit(tag: string, name: string, value: unknown): string {
  return typeof value === 'number' ? `${value}${unitOf(tag, name)}` : String(value);
}

/** The element of a story with what the controls say, or the example that it gives. */
export function render(args: Record<string, unknown>, context: StoryContext): TemplateResult {
  const { language, report } = context.globals as Toolbar;
  const code = exampleOf(context);
  if (code !== undefined) return html`${keyed(`${context.id} ${language} ${report}`, html`${unsafeHTML(code)}`)}`;
  const { attributes, description } = context.loaded as unknown as Loaded;
  const tag = unsafeStatic(String(context.component));
  const text = description?.inline ?? description?.text ?? '2021–2025';
  const element = html`<${tag} ${ref((each) => dress(each as HTMLElement | undefined, attributes, args))}>${text}</${tag}>`;
  return html`${keyed(`${context.id} ${report}`, element)}`;
}

function dress(
  element: HTMLElement | undefined,
  attributes: Loaded['attributes'],
  args: Record<string, unknown>,
): void {
  if (!element) return;
  for (const name of element.getAttributeNames()) {
    if (!(name in attributes) && name !== 'style') element.removeAttribute(name);
  }
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.removeAttribute('style');
  for (const [name, value] of Object.entries(args)) {
    if (!name.startsWith('--') || value === undefined || value === '') continue;
    element.style.setProperty(name, withUnit(element.localName, name, value));
  }
}

function exampleOf({ parameters, globals }: StoryContext): string | undefined {
  const { language, report } = globals as Toolbar;
  const code = (parameters['example'] as Record<string, string> | undefined)?.[language];
  if (code === undefined || report === 'bundled') return code;
  // The other report's ids in the place of this one's.
  const template = document.createElement('template');
  template.innerHTML = code;
  for (const element of template.content.querySelectorAll('*')) {
    for (const name of element.getAttributeNames()) {
      const description = describeAttribute(element.localName, name)?.[1];
      if (description?.type !== 'record') continue;
      const { of } = description;
      element.setAttribute(name, written(element.getAttribute(name), (id) => idIn(report, of, id)) ?? '');
    }
  }
  return template.innerHTML;
}

/** The code of a story: what one pastes into a page, a React component, a Vue component. */
export function codeOf(drawn: string, context: StoryContext): string {
  const { code, theme } = context.globals as Toolbar;
  const written = exampleOf(context);
  if (written !== undefined) {
    if (code === 'html') {
      const themes = theme === 'none' ? '' : `${styleSheetLink(`${base}themes/classes.css`)}\n`;
      return `${themes}${libraryCode(`${base}cdn/`)}\n\n${dressed(written, theme)}\n`;
    }
    return component(code, dressed(written, theme), theme);
  }
  const { request, description } = context.loaded as unknown as Loaded;
  if (!request || !description) return drawn;
  return embedCode(code, request, { base, description });
}

function dressed(code: string, theme: string): string {
  return theme === 'none' ? code : `<div class="zj-theme-${theme}">\n${code}\n</div>`;
}

function component(target: 'react' | 'vue', code: string, theme: string): string {
  const tags = [...new Set([...code.matchAll(/<zj-([\w-]+)/g)].map(([, name = '']) => name))];
  const imports = [
    ...tags.map((name) => `import 'zj-widgets/elements/${name}/define.js';`),
    ...(theme === 'none' ? [] : [`import 'zj-widgets/themes/classes.css';`]),
  ].join('\n');
  const body = code.replaceAll('\n', '\n      ');
  if (target === 'vue') {
    return `<script setup lang="ts">\n${imports}\n</script>\n\n<template>\n  ${code.replaceAll('\n', '\n  ')}\n</template>\n`;
  }
  const jsx = body.replaceAll(' class=', ' className=');
  return `${imports}\n\nexport function Zhejiang() {\n  return (\n    <>\n      ${jsx}\n    </>\n  );\n}\n`;
}
