import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { createGzip } from 'node:zlib';

const text = /^(text\/|application\/(json|javascript)|image\/svg)/;

/** Has what is answered compressed, as any host does it, where it is text and the browser asks for it. */
export function compress(request: IncomingMessage, response: ServerResponse): void {
  const accepts = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  // A part of a file is counted in its own bytes.
  if (!accepts || request.method !== 'GET' || request.headers.range) return;
  const { writeHead, write, end } = response;
  response.writeHead = ((status: number, headers: OutgoingHttpHeaders = {}) => {
    if (status !== 200 || !text.test(String(headers['Content-Type'] ?? ''))) {
      return writeHead.call(response, status, headers as never);
    }
    const gzip = createGzip();
    gzip.on('data', (chunk: Buffer) => void write.call(response, chunk, 'utf8'));
    gzip.on('end', () => void end.call(response, undefined, 'utf8'));
    // Who writes waits for the response to be ready for more.
    gzip.on('drain', () => void response.emit('drain'));
    response.write = ((chunk: Buffer) => gzip.write(chunk)) as ServerResponse['write'];
    response.end = ((chunk?: Buffer) => {
      gzip.end(chunk);
      return response;
    }) as ServerResponse['end'];
    const { 'Content-Length': _length, ...others } = headers;
    return writeHead.call(response, status, {
      ...others,
      'Content-Encoding': 'gzip',
      Vary: 'Accept-Encoding',
    } as never);
  }) as ServerResponse['writeHead'];
}
