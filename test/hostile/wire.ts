import { connect } from 'node:net';
import type { Malformed } from './malformed.ts';

/** What came back on the connection, if anything did. */
export interface WireAnswer {
  /** 0 where the connection was closed without an answer. */
  status: number;
  text: string;
}

/** How long a request whose end never comes is kept, in milliseconds. */
const TIMEOUT_MS = 20;

/** Sends a request byte by byte as it is, on a connection of its own, and reads until the other side has enough of it. */
export function sendOnWire(url: URL, request: Malformed): Promise<WireAnswer> {
  return new Promise((resolve) => {
    const received: Buffer[] = [];
    const socket = connect({ host: url.hostname, port: Number(url.port), allowHalfOpen: true });
    socket.on('data', (data) => received.push(Buffer.from(data)));
    socket.on('error', () => {});
    socket.on('end', () => socket.destroy());
    socket.on('close', () => resolve(answerOf(Buffer.concat(received).toString('latin1'))));
    socket.setTimeout(10_000, () => socket.destroy());
    socket.write(bytesOf(request));
    if (request.ending === 'cut') socket.end();
    if (request.ending === 'none') setTimeout(() => socket.destroy(), TIMEOUT_MS);
  });
}

function answerOf(text: string): WireAnswer {
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
