import { escapeHtml, libraryCode, styleSheetLink, tagCode } from '../format/html.js';
import { attributesOf, tagAttributes } from './elements.js';
import { dressing, frameAddress, frameHeight, type CodeSettings } from './code-parts.js';
import { frameworkCode } from './framework-code.js';
import { toParameters, type EmbedRequest } from './parameters.js';
import { pictureAttributes, pictureVariables } from './picture-attributes.js';

export type { CodeSettings };

/** The ways into a page that there is code for. */
export const codeTargets = ['html', 'single-file', 'iframe', 'react', 'vue', 'markdown', 'wordpress'] as const;

export type CodeTarget = (typeof codeTargets)[number];

/** The code that puts what is asked for into a page, to be copied as it stands. */
export function embedCode(target: CodeTarget, request: EmbedRequest, settings: CodeSettings): string {
  const { base, integrity } = settings;
  switch (target) {
    case 'html':
      return lines(themeLink(request, base), libraryCode(`${base}cdn/`), elementCode(request, settings));
    case 'single-file': {
      const hash: Record<string, string> = integrity ? { integrity, crossorigin: 'anonymous' } : {};
      const script = tagCode('script', { defer: '', src: `${base}cdn/zj-widgets.iife.js`, ...hash });
      return lines(
        themeLink(request, base),
        styleSheetLink(`${base}cdn/zj-widgets.css`),
        script,
        elementCode(request, settings),
      );
    }
    case 'iframe':
      return lines(framedFigure(request, settings), hostScript(base));
    case 'wordpress':
      return lines(
        '<!-- wp:html -->',
        withoutShortcodes(framedFigure(request, settings)),
        hostScript(base),
        '<!-- /wp:html -->',
      );
    case 'markdown':
      return markdownCode(request, settings);
    case 'react':
    case 'vue':
      return frameworkCode(target, request, settings);
  }
}

/** The frame alone, as oEmbed has it too. */
export function frameCode(request: EmbedRequest, { base, description, height }: CodeSettings): string {
  return tagCode('iframe', {
    src: frameAddress(request, base),
    title: description.title,
    width: '100%',
    height: String(frameHeight(request, height)),
    loading: 'lazy',
    frameborder: '0',
    allow: 'clipboard-write',
  });
}

/** The frame, and the same in words, which stay where an editor takes the frame away; see `host.ts` for where it does not. */
function framedFigure(request: EmbedRequest, settings: CodeSettings): string {
  const text = tagCode('figcaption', { class: 'zj-embed-text' }, inWords(request, settings));
  return ['<figure>', frameCode(request, settings), text, '</figure>'].join('\n');
}

function elementCode(request: EmbedRequest, settings: CodeSettings): string {
  const { element, attributes, lang } = request;
  const all = { ...tagAttributes(element, attributes), ...(lang ? { lang } : {}), ...dressing(request) };
  const { inline } = settings.description;
  return tagCode(`zj-${element}`, all, inline === undefined ? inWords(request, settings) : escapeHtml(inline));
}

/** What is shown, in words, where it comes from, and where it can be seen. */
function inWords(request: EmbedRequest, { base, description: { text, source } }: CodeSettings): string {
  return `${escapeHtml(text)} ${tagCode('a', { href: frameAddress(request, base) }, escapeHtml(source))}`;
}

/** WordPress runs what it knows in square brackets, in attributes too. */
function withoutShortcodes(code: string): string {
  return code.replaceAll('[', '&#91;').replaceAll(']', '&#93;');
}

function themeLink({ theme }: EmbedRequest, base: string): string {
  return theme ? styleSheetLink(`${base}themes/classes.css`) : '';
}

function hostScript(base: string): string {
  return tagCode('script', { defer: '', src: `${base}cdn/embed-host.js` });
}

/** The picture is made by `pictureCommand` and put beside the text, by the name of `pictureName`. */
function markdownCode(request: EmbedRequest, { base, description: { title, text, source } }: CodeSettings): string {
  const address = frameAddress(request, base);
  const picture = `[![${escapeMarkdown(title)}](${pictureName(request)})](${address})`;
  const paragraphs = [picture, escapeMarkdown(text), `[${escapeMarkdown(source)}](${address})`];
  return `${paragraphs.join('\n\n')}\n`;
}

/** What the code for Markdown calls the picture. */
export function pictureName({ element, attributes, lang }: EmbedRequest): string {
  const [main = ''] = Object.keys(attributesOf(element));
  const record = (attributes[main] ?? '').split(' ')[0] ?? '';
  return `${[element, record].filter(Boolean).join('-')}${lang ? `.${lang}` : ''}.svg`;
}

/** The command that makes the picture; empty for what there is none of: a whole report, a figure in a sentence. */
export function pictureCommand(request: EmbedRequest): string {
  const { element, attributes } = request;
  if (element === 'report' || attributes['variant'] === 'inline') return '';
  const names = [...pictureAttributes(element), 'lang', 'theme', 'scheme', ...pictureVariables];
  const parameters = toParameters(request);
  const options = names.flatMap((name) => {
    const value = parameters.get(name);
    return value === null ? [] : `--${name} ${quote(value)}`;
  });
  return ['npx zj-widgets picture', `--element ${element}`, ...options, `-o ${pictureName(request)}`].join(' ');
}

/** For a shell, where a value is more than a plain word. */
function quote(value: string): string {
  return /^[\w.:/-]+$/.test(value) ? value : `"${value.replace(/["\\$`]/g, '\\$&')}"`;
}

/** Entities are words here too; braces and dollars mean something to MDX, Liquid and those who set formulas. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|{}$~]|&(?=#?\w+;)/g, '\\$&');
}

function lines(...parts: readonly string[]): string {
  return `${parts.filter(Boolean).join('\n')}\n`;
}
