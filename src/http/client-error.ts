import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { isGraphqlUrl } from './graphql-url.ts';
import { SECURITY_HEADERS } from './security-headers.ts';

/**
 * Responses to requests that Node rejects before fastify sees them, by error code. All other codes get 400.
 */
const CLIENT_ERRORS: Readonly<Record<string, { status: number; title: string }>> = {
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, title: 'The request headers did not arrive in time.' },
  HPE_HEADER_OVERFLOW: { status: 431, title: 'The request headers are too large.' },
};

const MALFORMED = { status: 400, title: 'The request is not valid HTTP.' };

interface ClientError extends NodeJS.ErrnoException {
  /**
   * The bytes that Node was parsing. They start with the request line, unless the headers arrived in several
   * chunks.
   */
  rawPacket?: unknown;
}

/** Responds to a request that Node could not parse, and closes the connection. */
export function sendClientError(error: ClientError, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  if (socket.writable) socket.write(responseTo(error));
  socket.destroy(error);
}

function responseTo({ code: errorCode = '', rawPacket }: ClientError): string {
  const { status, title } = CLIENT_ERRORS[errorCode] ?? MALFORMED;
  const code = 'BAD_REQUEST';
  const isGraph = isGraphqlUrl(urlIn(rawPacket));
  const body = JSON.stringify(
    isGraph ? { errors: [{ message: title, extensions: { code } }] } : { title, status, code },
  );
  const headers = {
    ...SECURITY_HEADERS,
    'content-type': isGraph ? 'application/json; charset=utf-8' : 'application/problem+json',
    'content-length': body.length,
    connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`;
}

/** Enough of the request line to recognize a `/graphql` URL. */
const MAX_REQUEST_LINE = 300;

function urlIn(packet: unknown): string {
  if (!Buffer.isBuffer(packet)) return '';
  return packet.toString('latin1', 0, MAX_REQUEST_LINE).split(' ', 2)[1] ?? '';
}
