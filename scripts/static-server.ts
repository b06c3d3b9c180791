import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
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
 * Serves folders of this machine to this machine only. `folders` maps a path's beginning ("/docs/") to a folder; the
 * longest that fits is taken. Files are revalidated at each request, so that a reload shows what was just built.
 */
export async function serveFolders(folders: Readonly<Record<string, string>>, port: number): Promise<StaticServer> {
  const mounts = Object.entries(folders)
    .sort(([a], [b]) => b.length - a.length)
    .map(([prefix, folder]) => ({ prefix, serve: sirv(folder, { dev: true, etag: true }) }));

  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    const mount = mounts.find(({ prefix }) => url.startsWith(prefix));
    const notFound = () =>
      void response.writeHead(404, { 'Content-Type': 'text/plain;charset=utf-8' }).end('Not found.\n');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    } else if (mounts.some(({ prefix }) => prefix === `${url}/`)) {
      response.writeHead(302, { Location: `${url}/` }).end();
    } else if (mount) {
      compress(request, response);
      request.url = `/${url.slice(mount.prefix.length)}`;
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
