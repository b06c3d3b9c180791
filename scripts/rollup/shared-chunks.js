import { resolve } from 'node:path';

/** In characters: a longer module of two elements alone is no part of what others wait for. */
const longest = 2500;

/**
 * Puts together what elements share: a page asks for few files at once, and they are smaller so. What most elements need
 * is one file, what several need another, and topics that are mostly shown together share a file too.
 *
 * @param {object} options
 * @param {readonly (readonly string[])[]} options.topics Each group's file has the name of its first.
 * @param {readonly string[]} options.companions Modules that most elements load as soon as they are there.
 * @param {string} options.smallest An element of which a page may have no more than one in a sentence: of what is shared it
 * waits for one file alone.
 * @returns {import('rollup').GetManualChunk}
 */
export function sharedChunks({ topics, companions, smallest }) {
  /** @type {Map<string, number> | undefined} By module, how many elements need it other than by one of them. */
  let users;
  /** @type {ReadonlySet<string>} */
  let companionModules = new Set();
  /** @type {ReadonlySet<string>} */
  let smallestModules = new Set();
  let elements = 0;
  return (id, { getModuleIds, getModuleInfo }) => {
    const topic = id.match(/[\\/]data[\\/][^\\/]+[\\/]([\w-]+)\.json$/)?.[1] ?? '';
    if (topic) return topics.find((group) => group.includes(topic))?.[0];
    // What is in an element's folder is its own.
    if (/[\\/]elements[\\/][\w-]+[\\/]/.test(id)) return undefined;
    if (!users) {
      const definitions = [...getModuleIds()].filter((each) => /[\\/]elements[\\/][\w-]+[\\/]define\.ts$/.test(each));
      elements = definitions.length;
      users = new Map();
      for (const definition of definitions) {
        const needed = imported([definition], getModuleInfo);
        // An element of which another consists is what brings it.
        const within = definitions.filter((each) => each !== definition && needed.has(each));
        const brought = imported(within, getModuleInfo);
        for (const each of needed) if (!brought.has(each)) users.set(each, (users.get(each) ?? 0) + 1);
      }
      companionModules = imported(
        companions.map((path) => resolve(path)),
        getModuleInfo,
      );
      smallestModules = imported([resolve(smallest)], getModuleInfo);
    }
    const count = users.get(id) ?? 0;
    const isShort = (getModuleInfo(id)?.code ?? '').length <= longest;
    const isShared = count > 2 || (count === 2 && isShort) || companionModules.has(id);
    if (count > elements / 2 || (isShared && smallestModules.has(id))) return 'base';
    return isShared ? 'shared' : undefined;
  };
}

/**
 * Modules and all that they import other than by `import()`.
 *
 * @param {readonly string[]} ids
 * @param {import('rollup').GetModuleInfo} getModuleInfo
 */
function imported(ids, getModuleInfo) {
  const found = new Set(ids);
  for (const id of found) for (const each of getModuleInfo(id)?.importedIds ?? []) found.add(each);
  return found;
}
