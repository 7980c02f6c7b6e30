import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { SECURITY_HEADERS } from './security-headers.ts';

/** What Node rejects before there is a request, by the code of its error; everything else is 400. */
const CLIENT_ERRORS: Readonly<Record<string, { status: number; title: string }>> = {
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, title: 'The head of the request did not arrive in time.' },
  HPE_HEADER_OVERFLOW: { status: 431, title: 'The head of the request is too large.' },
};

const MALFORMED = { status: 400, title: 'The request is not HTTP.' };

/** Answers a request that Node could not read, and ends its connection. */
export function answerClientError(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  if (socket.writable) socket.write(responseTo(error.code ?? ''));
  socket.destroy(error);
}

function responseTo(errorCode: string): string {
  const { status, title } = CLIENT_ERRORS[errorCode] ?? MALFORMED;
  const body = JSON.stringify({ title, status, code: 'BAD_REQUEST' });
  const headers = {
    ...SECURITY_HEADERS,
    'content-type': 'application/problem+json',
    'content-length': body.length,
    connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`;
}
