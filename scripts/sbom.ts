/**
 * Writes the bill of materials of a release (CycloneDX): what npm installs with the package, and what is bundled in it.
 *
 *   npx tsx scripts/sbom.ts [--output-file dist/sbom.cdx.json]
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ensureBuild } from './ensure-build.js';

interface Component {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly group?: string;
  readonly version: string;
  readonly properties?: readonly { readonly name: string; readonly value: string }[];
}

interface Bill {
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
}

/** Where code of others is in what is published; its packages are named in the licences beside it. */
const bundles = ['dist/cdn', 'dist/cli'];

const { values } = parseArgs({ options: { 'output-file': { type: 'string', default: 'dist/sbom.cdx.json' } } });
ensureBuild();
writeFileSync(values['output-file'], `${JSON.stringify(shipped(readAll()), undefined, 2)}\n`);

/** All that is installed here, development tools too. */
function readAll(): Bill {
  const tool = 'node_modules/@cyclonedx/cyclonedx-npm/bin/cyclonedx-npm-cli.js';
  const options = ['--output-format', 'JSON', '--spec-version', '1.6', '--output-reproducible', '--flatten-components'];
  const text = execFileSync(process.execPath, [tool, ...options, '--output-file', '-'], {
    encoding: 'utf8',
    maxBuffer: 1e9,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(text) as Bill;
}

function shipped(all: Bill): Bill {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    readonly packages: Readonly<Record<string, { readonly dev?: boolean; readonly devOptional?: boolean }>>;
  };
  const bundledIn = new Map<string, string[]>();
  for (const folder of bundles) {
    for (const name of bundledPackages(`${folder}/LICENCES.txt`))
      bundledIn.set(name, [...(bundledIn.get(name) ?? []), folder]);
  }
  const found = new Set<string>();
  const components = all.components.flatMap((component): Component[] => {
    const { group, name, version, properties = [] } = component;
    const full = `${group === undefined ? '' : `${group}/`}${name} ${version}`;
    const path = properties.find((each) => each.name === 'cdx:npm:package:path')?.value ?? '';
    const { dev, devOptional } = lock.packages[path] ?? { dev: true };
    const folders = path.endsWith(`node_modules/${full.split(' ')[0]}`) ? bundledIn.get(full) : undefined;
    // One version may be installed at several places.
    if ((dev || devOptional) && (!folders || found.has(full))) return [];
    found.add(full);
    const bundled = folders?.map((value) => ({ name: 'zj-widgets:bundled-in', value })) ?? [];
    return [{ ...component, properties: [...properties, ...bundled] }];
  });
  const missing = [...bundledIn.keys()].filter((name) => !found.has(name));
  if (missing.length > 0) throw new Error(`Bundled, but not installed here: ${missing.join(', ')}`);
  const kept = new Set([all.metadata.component, ...components].map((component) => component['bom-ref']));
  const dependencies = all.dependencies
    .filter(({ ref }) => kept.has(ref))
    .map(({ ref, dependsOn }) => ({
      ref,
      ...(dependsOn && { dependsOn: dependsOn.filter((each) => kept.has(each)) }),
    }));
  return { ...all, components, dependencies };
}

/** Names and versions of packages, as the build lists them. */
function bundledPackages(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split(/^-{80}$/m)
    .flatMap((entry) => {
      const [, name = '', version = ''] = /^\s*(\S+) (\d\S*) \(/.exec(entry) ?? [];
      return name === '' ? [] : [`${name} ${version}`];
    });
}
