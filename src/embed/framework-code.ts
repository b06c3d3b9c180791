import { attributesCode, escapeHtml } from '../format/html.js';
import { dressing, frameAddress, type CodeSettings } from './code-parts.js';
import { attributesOf, type AttributeDescription } from './elements.js';
import type { EmbedRequest } from './parameters.js';

/** Code for projects with a bundler, which install the package: the module of the one element, and its tag. */
export function frameworkCode(target: 'react' | 'vue', request: EmbedRequest, settings: CodeSettings): string {
  return target === 'react' ? reactCode(request, settings) : vueCode(request, settings);
}

function reactCode(request: EmbedRequest, { base, description: { text, source } }: CodeSettings): string {
  const { element, lang } = request;
  const { class: className } = dressing(request);
  const styles = Object.entries({
    ...(request.scheme === 'auto' ? {} : { colorScheme: request.scheme }),
    ...request.variables,
  });
  const style = styles.map(([name, value]) => `${/^\w+$/.test(name) ? name : jsString(name)}: ${jsString(value)}`);
  const attributes = [
    ...properties(request).map(({ name, value }) =>
      typeof value === 'string' ? `${name}=${jsxString(value)}` : `${name}={${value}}`,
    ),
    ...(lang ? [`lang="${lang}"`] : []),
    ...(className ? [`className="${className}"`] : []),
    ...(style.length > 0 ? [`style={{ ${style.join(', ')} } as CSSProperties}`] : []),
  ];
  const tag = `zj-${element}`;
  const link = source ? [`{' '}`, `<a href=${jsxString(frameAddress(request, base))}>{${jsString(source)}}</a>`] : [];
  return [
    ...(style.length > 0 ? [`import type { CSSProperties } from 'react';`] : []),
    ...imports(request),
    '',
    `export function Zhejiang${pascal(element)}() {`,
    '  return (',
    `    <${[tag, ...attributes].join(' ')}>`,
    ...[`{${jsString(text)}}`, ...link].map((line) => `      ${line}`),
    `    </${tag}>`,
    '  );',
    '}',
    '',
  ].join('\n');
}

function vueCode(request: EmbedRequest, { base, description: { text, source } }: CodeSettings): string {
  const { element, lang } = request;
  const tag = `zj-${element}`;
  // Words are written as they are; Vue sets the property of that name.
  const bound = properties(request)
    .map(({ name, value }) => (typeof value === 'string' ? attributesCode({ [name]: value }) : ` :${name}="${value}"`))
    .join('');
  const dressed = attributesCode({ ...(lang ? { lang } : {}), ...dressing(request) });
  const link = source ? ` <a${attributesCode({ href: frameAddress(request, base) })}>${escapeVue(source)}</a>` : '';
  return [
    '<script setup lang="ts">',
    ...imports(request),
    '</script>',
    '',
    '<template>',
    `  <${tag}${bound}${dressed}>${escapeVue(text)}${link}</${tag}>`,
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

/** Frameworks set properties, whose names and types are not quite those of the attributes. */
function properties({ element, attributes }: EmbedRequest): { name: string; value: string | number | boolean }[] {
  const described: Readonly<Record<string, AttributeDescription>> = attributesOf(element);
  return Object.entries(attributes).map(([attribute, value]) => {
    const type = described[attribute]?.type;
    // Every HTML element has a `dataset` already.
    const name = attribute === 'dataset' ? 'datasetId' : camel(attribute);
    return { name, value: type === 'boolean' ? true : type === 'number' ? Number(value) : value };
  });
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
