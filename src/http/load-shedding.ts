import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerOptions,
  type ServerResponse,
} from 'node:http';
import { isKeyId } from '../auth/credentials/key-id.ts';
import { errorCodes } from '../errors.ts';
import { rejections } from '../metrics/metrics.ts';
import { isGraphqlUrl } from './graphql-url.ts';
import { PROBES } from './probes.ts';
import { OVERLOADED, type RequestQueue } from './request-queue.ts';
import { SECURITY_HEADERS } from './security-headers.ts';

/** Time for the body of a rejected request to arrive before its connection is closed. */
const BODY_TIMEOUT_MS = 1_000;

/**
 * Creates an HTTP server that rejects a request before any other work if its organization has filled the
 * queue for slots, or if the database does not respond. A rejection must cost much less than a normal
 * response, or rejections would slow down the accepted requests. Probes are always served.
 */
export function createLoadSheddingServer(
  requestQueue: RequestQueue,
  onReject: (keyId: string | undefined) => void,
  options: ServerOptions,
) {
  return (handle: RequestListener): Server =>
    createServer(options, (request, response) => {
      const keyId = request.headers['x-api-key'] as string | undefined;
      const isAdmitted =
        PROBES.has(request.url ?? '') ||
        (!requestQueue.rejects(keyId) && requestQueue.enterAuthentication(response));
      if (isAdmitted) return handle(request, response);
      rejections.inc({ limit: 'LOAD' });
      // An invalid key id may be a secret in the wrong header, so it is not reported.
      onReject(keyId !== undefined && isKeyId(keyId) ? keyId : undefined);
      reject(request, response);
    });
}

const { status } = errorCodes.SERVICE_UNAVAILABLE;
const extensions = { code: 'SERVICE_UNAVAILABLE' };
const GRAPHQL_BODY = JSON.stringify({ errors: [{ message: OVERLOADED, extensions }] });
const PROBLEM_BODY = JSON.stringify({ title: OVERLOADED, status, ...extensions });

function reject(request: IncomingMessage, response: ServerResponse): void {
  const isGraph = isGraphqlUrl(request.url ?? '');
  const type = isGraph ? 'application/json; charset=utf-8' : 'application/problem+json';
  response.writeHead(status, { ...SECURITY_HEADERS, 'content-type': type, 'retry-after': '1' });
  response.end(isGraph ? GRAPHQL_BODY : PROBLEM_BODY);
  // The body must be read before the connection can be used for its next request.
  const timer = setTimeout(() => request.socket.destroy(), BODY_TIMEOUT_MS);
  request.once('close', () => clearTimeout(timer)).once('end', () => clearTimeout(timer));
  request.resume();
}
