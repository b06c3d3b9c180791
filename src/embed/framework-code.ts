import { attributesCode, escapeHtml } from '../format/html.js';
import { dressing, frameAddress, type CodeSettings } from './code-parts.js';
import { attributesOf, tagAttributes } from './elements.js';
import type { EmbedRequest } from './parameters.js';

/** Code for projects with a bundler, which install the package: the module of the one element, and its tag. */
export function frameworkCode(target: 'react' | 'vue', request: EmbedRequest, settings: CodeSettings): string {
  return target === 'react' ? reactCode(request, settings) : vueCode(request, settings);
}

function reactCode(request: EmbedRequest, { base, description: { text, source, inline } }: CodeSettings): string {
  const { element } = request;
  const { class: className } = dressing(request);
  const styles = Object.entries({
    ...(request.scheme === 'auto' ? {} : { colorScheme: request.scheme }),
    ...request.variables,
  });
  const style = styles.map(([name, value]) => `${/^\w+$/.test(name) ? name : jsString(name)}: ${jsString(value)}`);
  const attributes = [
    attributesCode({ ...written(request), ...(className ? { className } : {}) }).replace(
      / ([\w-]+)="([\d.]+)"/g,
      // A number's type is a number.
      (code, name: string, value: string) =>
        attributesOf(element)[name]?.type === 'number' ? ` ${name}={${value}}` : code,
    ),
    ...(style.length > 0 ? [`style={{ ${style.join(', ')} } as CSSProperties}`] : []),
  ];
  const tag = `zj-${element}`;
  const link =
    inline === undefined
      ? [`{' '}`, `<a href=${jsxString(frameAddress(request, base))}>{${jsString(source)}}</a>`]
      : [];
  return [
    ...(style.length > 0 ? [`import type { CSSProperties } from 'react';`] : []),
    ...imports(request),
    '',
    `export function Zhejiang${pascal(element)}() {`,
    '  return (',
    `    <${tag}${attributes.join(' ')}>`,
    ...[`{${jsString(inline ?? text)}}`, ...link].map((line) => `      ${line}`),
    `    </${tag}>`,
    '  );',
    '}',
    '',
  ].join('\n');
}

function vueCode(request: EmbedRequest, { base, description: { text, source, inline } }: CodeSettings): string {
  const tag = `zj-${request.element}`;
  const attributes = attributesCode({ ...written(request), ...dressing(request) });
  const link = ` <a${attributesCode({ href: frameAddress(request, base) })}>${escapeVue(source)}</a>`;
  const content = inline === undefined ? escapeVue(text) + link : escapeVue(inline);
  return [
    '<script setup lang="ts">',
    ...imports(request),
    '</script>',
    '',
    '<template>',
    `  <${tag}${attributes}>${content}</${tag}>`,
    '</template>',
    '',
  ].join('\n');
}

function imports({ element, theme }: EmbedRequest): string[] {
  return [
    `import 'zj-widgets/elements/${element}/define.js';`,
    ...(theme ? [`import 'zj-widgets/themes/classes.css';`] : []),
  ];
}

/**
 * Attributes as HTML has them: a server writes those, an element that is registered later reads them, and a framework
 * cannot take them for a property of the bare element.
 */
function written({ element, attributes, lang }: EmbedRequest): Readonly<Record<string, string>> {
  return { ...tagAttributes(element, attributes), ...(lang ? { lang } : {}) };
}

function camel(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function pascal(name: string): string {
  return camel(`-${name}`);
}

/** In single quotes, as code is written by hand. */
function jsString(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

/** Vue calculates what stands between two pairs of braces; an entity is no brace to it. */
function escapeVue(text: string): string {
  return escapeHtml(text).replaceAll('{', '&#123;');
}

/** Attributes in JSX know entities, but no backslashes. */
function jsxString(text: string): string {
  return `"${escapeHtml(text)}"`;
}
