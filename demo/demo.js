// @ts-check
/* The front page: its tabs, its copy buttons, and the theme of its gallery, which the address keeps. */

/** The folder of the files that the page itself uses: what is copied works as it stands. */
const base = new URL('../dist/', import.meta.url).href;

const status = /** @type {HTMLElement} */ (document.querySelector('[role="status"]'));

/**
 * @param {HTMLButtonElement} button
 * @param {string} text
 */
async function copy(button, text) {
  try {
    await navigator.clipboard.writeText(text);
    say(button, button.dataset['done'] ?? '');
  } catch {
    say(button, button.dataset['failed'] ?? '');
  }
}

/**
 * @param {HTMLButtonElement} button
 * @param {string} outcome
 */
function say(button, outcome) {
  const name = (button.dataset['name'] ??= button.textContent ?? '');
  button.textContent = outcome;
  status.textContent = outcome;
  setTimeout(() => {
    button.textContent = name;
    status.textContent = '';
  }, 2000);
}

/** @param {string} code as it is shown, with dots for the folder */
const withFolder = (code) => code.replaceAll('…/', base);

const tabs = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('[role="tab"]')]);
const panelOf = (/** @type {Element} */ tab) =>
  /** @type {HTMLElement} */ (document.getElementById(tab.getAttribute('aria-controls') ?? ''));

/** @param {HTMLElement | undefined} chosen */
function choose(chosen) {
  if (!chosen) return;
  for (const tab of tabs) {
    const isChosen = tab === chosen;
    tab.setAttribute('aria-selected', String(isChosen));
    tab.tabIndex = isChosen ? 0 : -1;
    panelOf(tab).hidden = !isChosen;
  }
}

for (const [index, tab] of tabs.entries()) {
  tab.addEventListener('click', () => choose(tab));
  tab.addEventListener('keydown', ({ key }) => {
    const to = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: -1 }[key];
    const next = to === undefined ? undefined : tabs.at(to % tabs.length);
    choose(next);
    next?.focus();
  });
}

document.querySelector('.code-box .site-main')?.addEventListener('click', ({ currentTarget }) => {
  const shown = tabs.find((tab) => tab.getAttribute('aria-selected') === 'true') ?? tabs[0];
  const code = shown ? (panelOf(shown).textContent?.trim() ?? '') : '';
  void copy(/** @type {HTMLButtonElement} */ (currentTarget), withFolder(code));
});

// This script runs before that of the elements, which set attributes of their own.
const library = document.querySelector('#code-page')?.textContent?.trim().split('\n').slice(0, 2).join('\n') ?? '';
for (const card of document.querySelectorAll('.card')) {
  // A whole report is too much for a card: its code is in a template beside what the card says of it.
  const source = card.querySelector('template') ?? card.querySelector('.stage');
  const code = `${withFolder(library)}\n\n${source?.innerHTML.trim().replace(/\s+/g, ' ')}\n`;
  card.querySelector('.copy')?.addEventListener('click', ({ currentTarget }) => {
    const { theme } = themed();
    const dressed = theme
      ? code
          .replace(/<link/, `<link rel="stylesheet" href="${base}themes/classes.css">\n<link`)
          .replace(/<zj-[\w-]+/, `$& class="zj-theme-${theme}"`)
      : code;
    void copy(/** @type {HTMLButtonElement} */ (currentTarget), dressed);
  });
}

function themed() {
  const theme = new URLSearchParams(location.search).get('theme') ?? '';
  const input = [...document.querySelectorAll('.themes input')].find(
    (each) => /** @type {HTMLInputElement} */ (each).value === theme,
  );
  return { theme: input ? theme : '', input: /** @type {HTMLInputElement | undefined} */ (input) };
}

function showTheme() {
  const { theme, input } = themed();
  if (input) input.checked = true;
  for (const stage of document.querySelectorAll('.card .stage')) {
    stage.className = theme ? `stage zj-theme-${theme}` : 'stage';
  }
  for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll('.site-languages a'))) {
    link.search = theme ? `?theme=${theme}` : '';
  }
}

document.querySelector('.themes')?.addEventListener('change', ({ target }) => {
  const { value } = /** @type {HTMLInputElement} */ (target);
  const address = new URL(location.href);
  address.searchParams.set('theme', value);
  history.replaceState(null, '', address);
  showTheme();
});

showTheme();

export {};
