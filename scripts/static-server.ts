import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, dirname } from 'node:path';
import sirv from 'sirv';
import { compress } from './compress.js';

const host = '127.0.0.1';

/** Says in one sentence what is wrong; no stack is of use to the one who reads it. */
export class ServeError extends Error {
  override readonly name = 'ServeError';
}

/** The port that `PORT` names, or `fallback`. */
export function readPort(fallback: number): number {
  const text = process.env['PORT'];
  if (!text) return fallback;
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new ServeError(`PORT is "${text}", but a port is a whole number from 0 to 65535.`);
}

export interface StaticServer {
  /** Without a slash at its end. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves folders of this machine to this machine only. `folders` maps a path's beginning ("/docs/") to a folder, or a
 * path ("/llms.txt") to a file; the longest that fits is taken. Files are revalidated at each request, so that a reload shows what was just built.
 */
export async function serveFolders(folders: Readonly<Record<string, string>>, port: number): Promise<StaticServer> {
  const mounts = Object.entries(folders)
    .sort(([a], [b]) => b.length - a.length)
    .map(([prefix, path]) => {
      const isFolder = prefix.endsWith('/');
      return {
        prefix,
        fits: (url: string) => (isFolder ? url.startsWith(prefix) : url.split('?')[0] === prefix),
        file: isFolder ? '' : basename(path),
        serve: sirv(isFolder ? path : dirname(path), { dev: true, etag: true, setHeaders: setCharset }),
      };
    });

  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    const mount = mounts.find(({ fits }) => fits(url));
    const notFound = () =>
      void response.writeHead(404, { 'Content-Type': 'text/plain;charset=utf-8' }).end('Not found.\n');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    } else if (mounts.some(({ prefix }) => prefix === `${url}/`)) {
      response.writeHead(302, { Location: `${url}/` }).end();
    } else if (mount) {
      compress(request, response);
      request.url = `/${mount.file}${url.slice(mount.prefix.length)}`;
      mount.serve(request, response, notFound);
    } else {
      notFound();
    }
  });
  await listen(server, port);
  return {
    address: `http://${host}:${(server.address() as AddressInfo).port}`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** Browsers take text without one for that of their own language. */
function setCharset(response: ServerResponse, path: string): void {
  const [, ending = ''] = /\.(md|txt|csv)$/.exec(path) ?? [];
  const type = { md: 'markdown', txt: 'plain', csv: 'csv' }[ending];
  if (type) response.setHeader('Content-Type', `text/${type};charset=utf-8`);
}

async function listen(server: Server, port: number): Promise<void> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') {
      throw new ServeError(`Port ${port} is taken. Set another: PORT=${port + 1} npm start`, { cause: error });
    }
    if (code === 'EACCES') {
      throw new ServeError(`Port ${port} may not be used by this user. Set another: PORT=8080 npm start`, {
        cause: error,
      });
    }
    throw error;
  }
}
