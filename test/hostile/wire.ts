import { connect } from 'node:net';
import type { Malformed } from './malformed.ts';

/** The response on the connection, if there is any. */
export interface WireResponse {
  /** 0 if the connection was closed without a response. */
  status: number;
  text: string;
}

/** Time after which a request with an unfinished body is closed. */
const TIMEOUT_MS = 20;

/** Sends a request as raw bytes on its own connection, and reads until the connection is closed. */
export function sendOnWire(url: URL, request: Malformed): Promise<WireResponse> {
  return new Promise((resolve) => {
    const received: Buffer[] = [];
    const socket = connect({ host: url.hostname, port: Number(url.port), allowHalfOpen: true });
    socket.on('data', (data) => received.push(Buffer.from(data)));
    socket.on('error', () => {});
    socket.on('end', () => socket.destroy());
    socket.on('close', () => resolve(responseOf(Buffer.concat(received).toString('latin1'))));
    socket.setTimeout(10_000, () => socket.destroy());
    socket.write(bytesOf(request));
    if (request.ending === 'cut') socket.end();
    if (request.ending === 'none') setTimeout(() => socket.destroy(), TIMEOUT_MS);
  });
}

function responseOf(text: string): WireResponse {
  return { status: Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0), text };
}

function bytesOf({ method, path, headers, body, ending }: Malformed): Buffer {
  const given = headers.map(([name, value]) => `${name}: ${value}`);
  const framing =
    ending === 'chunks' || ending === 'garbage' ? 'transfer-encoding: chunked' : lengthOf(body, ending);
  const head = [
    `${method} ${path} HTTP/1.1`,
    'host: localhost',
    'connection: close',
    framing,
    ...given,
    '',
    '',
  ];
  return Buffer.concat([Buffer.from(head.join('\r\n'), 'latin1'), framed(body, ending)]);
}

function lengthOf(body: Buffer, ending: Malformed['ending']): string {
  return `content-length: ${ending === 'length' ? body.length : body.length + 100}`;
}

function framed(body: Buffer, ending: Malformed['ending']): Buffer {
  if (ending === 'none') return Buffer.alloc(0);
  if (ending === 'garbage') return Buffer.concat([Buffer.from('zz;\r\n'), body]);
  if (ending !== 'chunks') return body;
  const size = Buffer.from(`${body.length.toString(16)}\r\n`);
  return Buffer.concat([
    ...(body.length > 0 ? [size, body, Buffer.from('\r\n')] : []),
    Buffer.from('0\r\n\r\n'),
  ]);
}
