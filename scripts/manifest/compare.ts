/** What a page, a script or a style sheet can rely on, and what became of it. */
export interface ManifestChange {
  /** Whether what was written for the older version may no longer work. */
  readonly isBreaking: boolean;
  readonly what: 'added' | 'removed' | 'type' | 'default';
  readonly kind: string;
  /** A tag, or the module for what is of none. */
  readonly of: string;
  readonly name: string;
  readonly from?: string;
  readonly to?: string;
}

interface Entry {
  readonly name: string;
  readonly kind?: string;
  readonly type?: { readonly text?: string };
  readonly default?: string;
  readonly readonly?: boolean;
  readonly parameters?: readonly Entry[];
}

interface Declaration extends Entry {
  readonly tagName?: string;
  readonly members?: readonly Entry[];
  readonly attributes?: readonly Entry[];
  readonly events?: readonly Entry[];
  readonly cssParts?: readonly Entry[];
  readonly cssProperties?: readonly Entry[];
  readonly cssStates?: readonly Entry[];
  readonly slots?: readonly Entry[];
}

export interface Manifest {
  readonly modules: readonly {
    readonly path: string;
    readonly exports?: readonly Entry[];
    readonly declarations?: readonly Declaration[];
  }[];
}

const kinds = {
  attributes: 'attribute',
  members: 'property',
  events: 'event',
  slots: 'slot',
  cssParts: 'part',
  cssProperties: 'CSS property',
  cssStates: 'state',
} as const;

/** Every difference that is of weight, by tag and module; words about things are of none. */
export function compareManifests(old: Manifest, now: Manifest): ManifestChange[] {
  const [oldTags, tags] = [tagsOf(old), tagsOf(now)];
  const changes = pairs(oldTags, tags).flatMap(([tag, before, after]): ManifestChange[] => {
    if (!before || !after) return [gain('tag', tag, tag, before)];
    return Object.entries(kinds).flatMap(([key, kind]) =>
      compareEntries(kind, tag, before[key as keyof typeof kinds] ?? [], after[key as keyof typeof kinds] ?? []),
    );
  });
  const modules = pairs(exportsOf(old), exportsOf(now)).flatMap(([path, before, after]): ManifestChange[] => {
    if (!before || !after) return [gain('module', path, path, before)];
    return compareEntries('export', path, before, after);
  });
  return [...changes, ...modules];
}

function tagsOf({ modules }: Manifest): Map<string, Declaration> {
  const declarations = modules.flatMap(({ declarations = [] }) => declarations);
  return new Map(declarations.flatMap((each) => (each.tagName === undefined ? [] : [[each.tagName, each] as const])));
}

function exportsOf({ modules }: Manifest): Map<string, readonly Entry[]> {
  return new Map(modules.map(({ path, exports = [] }) => [path, exports]));
}

function compareEntries(kind: string, of: string, old: readonly Entry[], now: readonly Entry[]): ManifestChange[] {
  const byName = (entries: readonly Entry[]) => new Map(entries.map((each) => [each.name, each]));
  return pairs(byName(old), byName(now)).flatMap(([name, before, after]): ManifestChange[] => {
    if (!before || !after) return [gain(kind, of, name, before)];
    const changes: ManifestChange[] = [];
    const [from, to] = [typeOf(before), typeOf(after)];
    if (from !== to) changes.push({ isBreaking: isNarrower(from, to), what: 'type', kind, of, name, from, to });
    if ((before.default ?? '') !== (after.default ?? ''))
      changes.push({
        isBreaking: true,
        what: 'default',
        kind,
        of,
        name,
        from: before.default ?? '',
        to: after.default ?? '',
      });
    return changes;
  });
}

/** All names of both, in order, with what each has under them. */
function pairs<T>(old: ReadonlyMap<string, T>, now: ReadonlyMap<string, T>): [string, T | undefined, T | undefined][] {
  return [...new Set([...old.keys(), ...now.keys()])].map((name) => [name, old.get(name), now.get(name)]);
}

function gain(kind: string, of: string, name: string, before: unknown): ManifestChange {
  const isGone = before !== undefined;
  return { isBreaking: isGone, what: isGone ? 'removed' : 'added', kind, of, name };
}

/** A property's type, or a method's: its parameters in order. */
function typeOf({ kind, type, parameters = [], readonly = false }: Entry): string {
  const text = type?.text ?? '';
  if (kind === 'method') return `(${parameters.map((each) => each.type?.text ?? each.name).join(', ')})`;
  return readonly ? `readonly ${text}` : text;
}

/** Whether something that was of the one type may not be of the other: "'a' | 'b'" and then "'a'". */
function isNarrower(from: string, to: string): boolean {
  const members = (type: string) => type.split('|').map((each) => each.trim());
  const allowed = members(to);
  return members(from).some((each) => !allowed.includes(each));
}

/** A change as a line for people. */
export function changeLine({ isBreaking, what, kind, of, name, from, to }: ManifestChange): string {
  const place = of === name ? '' : ` of ${of.startsWith('zj-') ? `<${of}>` : of}`;
  const said = what === 'added' || what === 'removed' ? what : `${what}: ${from || 'none'} → ${to || 'none'}`;
  return `${isBreaking ? 'breaking' : 'fine    '}  ${kind} ${name || '(default)'}${place}  ${said}`;
}
