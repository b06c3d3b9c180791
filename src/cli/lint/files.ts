import { nearest } from '../../report/nearest.js';
import { themeNames } from '../../theme/themes.js';

/** The files that pages load by their address; a test holds them against those that are built. */
export const cdnFiles: readonly string[] = [
  'autoload.js',
  'embed-host.js',
  'register-report.js',
  'zj-widgets.css',
  'zj-widgets.iife.js',
  'zj-widgets.min.js',
];
export const themeFiles: readonly string[] = ['classes.css', ...themeNames.map((name) => `${name}.css`)];

const entries = ['index.js', 'autoload.js'];

/** A script or a style sheet in a folder of ours that is not there; undefined for all else. */
export function checkAddress(
  tag: string,
  address: string,
): { readonly file: string; readonly nearest: readonly string[] } | undefined {
  if (tag !== 'script' && tag !== 'link') return undefined;
  const [path = ''] = address.split(/[?#]/);
  const [, folder = '', file = ''] =
    /(?:^|\/)zj-widgets(?:@[^/]*)?\/(?:dist\/)?(cdn\/|themes\/|)([^/]+\.(?:m?js|css))$/.exec(path) ?? [];
  if (file === '') return undefined;
  const known = folder === 'cdn/' ? cdnFiles : folder === 'themes/' ? themeFiles : [...cdnFiles, ...entries];
  if (known.includes(file)) return undefined;
  const ending = /\.css$/.test(file) ? '.css' : '.js';
  const all = [...cdnFiles.map((name) => `cdn/${name}`), ...themeFiles.map((name) => `themes/${name}`)];
  return {
    file: folder + file,
    nearest: nearest(
      folder + file,
      all.filter((each) => each.endsWith(ending)),
      2,
    ),
  };
}
