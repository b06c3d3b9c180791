/** The script of embed.html: shows the one element that the page's address asks for. */
import { frame } from '../elements/actions/frame.js';
import type { Locale } from '../format/language.js';
import { resolveLocale } from '../format/resolve-locale.js';
import { translate } from '../format/messages.js';
import { bundledReport } from '../report/registry.js';
import { definitions } from './definitions.js';
import { tagAttributes } from './elements.js';
import { HeightReporter } from './height.js';
import { pageMessages } from './page.messages.js';
import { faultMessage, parseParameters, type EmbedRequest, type Fault } from './parameters.js';
import { openOutside } from './links.js';
import { themeNames } from '../theme/themes.js';

const { languages } = bundledReport;
const address = new URLSearchParams(location.search);
const { request, faults, ignored } = parseParameters(address, { themes: themeNames, languages });
const locale = resolveLocale(address.get('lang') ?? '', languages);
const place = document.querySelector('main') as HTMLElement;
const heights = new HeightReporter(place, address.get('id') ?? '');

document.documentElement.lang = locale.tag;
document.addEventListener('click', openOutside, true);
for (const fault of ignored) console.warn(`[zj-widgets] ${faultMessage(fault, locale)}`);
if (request) void show(request);
else refuse(faults, locale);

async function show(request: EmbedRequest): Promise<void> {
  const root = document.documentElement;
  if (request.scheme !== 'auto') root.style.colorScheme = request.scheme;
  for (const [name, value] of Object.entries(request.variables)) root.style.setProperty(name, value);
  void nameThePage(request);
  const element = document.createElement(`zj-${request.element}`);
  const attributes = Object.entries(tagAttributes(request.element, request.attributes));
  for (const [name, value] of attributes) element.setAttribute(name, value);
  element.lang = locale.tag;
  heights.startWhenSettled(element);
  try {
    await Promise.all([definitions[request.element](), request.theme && dress(request.theme)]);
    place.append(element);
  } catch (error) {
    console.error('[zj-widgets]', error);
    say([translate(pageMessages, locale, 'page.load-failed')]);
  }
}

/** As the figure is named, and with the code that a reader copies; an id that the report does not have is the element's to tell. */
async function nameThePage(request: EmbedRequest): Promise<void> {
  try {
    const [{ describe }, { embedCode }] = await Promise.all([import('./describe.js'), import('./code.js')]);
    const description = await describe(bundledReport, request);
    document.title = description.title;
    const base = new URL('.', location.href).href;
    frame.code = () =>
      embedCode('iframe', request, { base, description, height: Math.ceil(place.getBoundingClientRect().height) });
  } catch {
    document.title = translate(pageMessages, locale, 'page.title');
  }
}

function dress(theme: string): Promise<void> {
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = `themes/${theme}.css`;
  return new Promise((resolve) => {
    // The figure matters more than its dress.
    sheet.onload = sheet.onerror = () => resolve();
    document.head.append(sheet);
  });
}

function refuse(faults: readonly Fault[], locale: Locale): void {
  document.title = translate(pageMessages, locale, 'page.title');
  const messages = faults.map((fault) => faultMessage(fault, locale));
  for (const message of messages) console.error(`[zj-widgets] ${message}`);
  say([translate(pageMessages, locale, 'page.refused'), ...messages]);
}

function say(lines: readonly string[]): void {
  const message = document.createElement('div');
  message.className = 'fault';
  message.setAttribute('role', 'alert');
  message.append(
    ...lines.map((line) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = line;
      return paragraph;
    }),
  );
  place.replaceChildren(message);
  heights.start();
}
