/**
 * Loads the modules of embed.html as classic scripts. A frame in `sandbox="allow-scripts"` is of no origin, and so is a
 * page opened from a folder; browsers load modules there only from servers that send CORS headers, and classic scripts
 * from any. This is as much of AMD as the build emits: `define(dependencies, factory)`, one module a file.
 */
type Exports = Record<string, unknown>;
type Require = (
  names: readonly string[],
  resolve: (exports: Exports) => void,
  reject: (error: unknown) => void,
) => void;
type Factory = (...dependencies: unknown[]) => void;

const folder = new URL('.', (document.currentScript as HTMLScriptElement).src).href;
const modules = new Map<string, Promise<Exports>>();
/** Scripts that were asked for and have not said yet what they define. */
const expected = new Map<string, (exports: Promise<Exports>) => void>();

// The page comes from anywhere, so its own policy cannot say where it may load from but by scheme: in a sandbox WebKit
// takes 'self' for no origin at all. Now that the folder is known, a second policy leaves nothing but what is in it.
if (location.protocol !== 'file:') {
  const [scripts, themes] = [folder, new URL('../../themes/', folder).href].map((url) =>
    url.replace(/[;,]/g, encodeURIComponent),
  );
  const policies = document.createElement('meta');
  policies.httpEquiv = 'Content-Security-Policy';
  policies.content = `script-src ${scripts}; style-src ${scripts} ${themes}`;
  document.head.append(policies);
}

// Only what lies beside this file may ever become a script of the page.
const policy = (
  globalThis as {
    trustedTypes?: { createPolicy(name: string, rules: object): { createScriptURL(url: string): string } };
  }
).trustedTypes?.createPolicy('zj-widgets-loader', { createScriptURL: within });

function within(url: string): string {
  if (!url.startsWith(folder)) throw new TypeError(`Not a part of zj-widgets: ${url}`);
  return url;
}

function load(url: string): Promise<Exports> {
  const known = modules.get(url);
  if (known) return known;
  const loading = new Promise<Exports>((resolve, reject) => {
    expected.set(url, resolve);
    const script = document.createElement('script');
    script.src = policy ? policy.createScriptURL(url) : within(url);
    const fail = () => expected.delete(url) && reject(new Error(`${url} could not be loaded.`));
    script.onerror = fail;
    // What is cut off, or a page in its place, is loaded and defines nothing.
    script.onload = fail;
    document.head.append(script);
  });
  modules.set(url, loading);
  // The next who asks tries again.
  loading.catch(() => modules.delete(url));
  return loading;
}

async function instantiate(base: string, names: readonly string[], factory: Factory): Promise<Exports> {
  const exports: Exports = {};
  const resolve = (name: string) => load(new URL(name.endsWith('.js') ? name : `${name}.js`, base).href);
  const require: Require = ([name = ''], done, fail) => void resolve(name).then(done, fail);
  const own: Exports = { exports, require };
  factory(...(await Promise.all(names.map(async (name) => own[name] ?? resolve(name)))));
  return exports;
}

Object.assign(globalThis, {
  define(names: readonly string[], factory: Factory): void {
    const { src } = document.currentScript as HTMLScriptElement;
    const exports = instantiate(src, names, factory);
    const tell = expected.get(src);
    expected.delete(src);
    // The page's own script was asked for by nobody.
    if (tell) tell(exports);
    else modules.set(src, exports);
  },
});
