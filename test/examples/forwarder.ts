import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A proxy between a client and a graph. */
export interface Forwarder {
  url: string;
  /** Number of requests so far. */
  requests(): number;
  /** Executes the next request but closes the connection without a response. */
  loseResponse(): void;
  close(): Promise<void>;
}

export async function startForwarder(target: string): Promise<Forwarder> {
  let requests = 0;
  let isLost = false;
  const server = createServer(async (request, response) => {
    requests += 1;
    const answer = await forward(target, request);
    if (isLost) {
      isLost = false;
      return response.destroy();
    }
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' });
    response.end(await answer.text());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    requests: () => requests,
    loseResponse() {
      isLost = true;
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function forward(target: string, request: IncomingMessage): Promise<Response> {
  const { 'x-api-key': key = '', 'x-api-secret': secret = '' } = request.headers;
  const headers = {
    'content-type': 'application/json',
    'x-api-key': String(key),
    'x-api-secret': String(secret),
  };
  return fetch(target, { method: 'POST', headers, body: await text(request) });
}
