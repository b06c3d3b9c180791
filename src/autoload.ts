/** Registers the elements that a page uses, and no others: those there now and those added later. */

const loaders: Readonly<Record<string, () => Promise<unknown>>> = {
  'zj-achievements': () => import('./elements/achievements/define.js'),
  'zj-chart': () => import('./elements/chart/define.js'),
  'zj-constellation': () => import('./elements/constellation/define.js'),
  'zj-corridor-map': () => import('./elements/corridor-map/define.js'),
  'zj-list': () => import('./elements/list/define.js'),
  'zj-ranking': () => import('./elements/ranking/define.js'),
  'zj-report': () => import('./elements/report/define.js'),
  'zj-source': () => import('./elements/source/define.js'),
  'zj-stat': () => import('./elements/stat/define.js'),
  'zj-stat-grid': () => import('./elements/stat-grid/define.js'),
  'zj-system': () => import('./elements/system/define.js'),
  'zj-timeline': () => import('./elements/timeline/define.js'),
};

const asked = new Set<string>();

/** Loads what `root` and everything in it needs. Modules load side by side, and one that fails stops no other. */
export function discover(root: Element | Document | ShadowRoot = document): void {
  const undefinedElements = [...root.querySelectorAll(':not(:defined)')];
  if (root instanceof Element && root.matches(':not(:defined)')) undefinedElements.push(root);
  for (const { localName } of undefinedElements) {
    if (!localName.startsWith('zj-') || asked.has(localName)) continue;
    asked.add(localName);
    void load(localName);
  }
}

async function load(tag: string): Promise<void> {
  const loader = loaders[tag];
  if (!loader) {
    const { nearest } = await import('./report/nearest.js');
    const [closest = ''] = nearest(tag, Object.keys(loaders), 1);
    console.warn(`[zj-widgets] There is no element <${tag}>. The nearest is <${closest}>.`);
    return;
  }
  try {
    await loader();
  } catch (error) {
    // A later occurrence of the tag tries again.
    asked.delete(tag);
    console.error(`[zj-widgets] <${tag}> could not be loaded.`, error);
  }
}

discover();
new MutationObserver((mutations) => {
  for (const { addedNodes } of mutations) {
    for (const node of addedNodes) if (node instanceof Element) discover(node);
  }
}).observe(document, { childList: true, subtree: true });
