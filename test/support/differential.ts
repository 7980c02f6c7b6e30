import { expect } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { createServer, type Server } from '../../src/server.ts';
import { isCapturing } from './statements.ts';

/** A response without the values that differ each time. */
interface ComparableResponse {
  status: number;
  body: unknown;
}

type SendQuery = (url: string) => Promise<ComparableResponse>;

/** Maximum number of comparisons. Responses can differ if a test writes between the two requests. */
const ATTEMPTS = 5;

/**
 * A server on the same database without prefetching and compilation, started on first use. Every query of
 * every test must return the same response from both servers.
 */
export class ReferenceServer {
  readonly #settings: Record<string, string>;
  #server: Promise<Server> | undefined;

  constructor(settings: Record<string, string>) {
    this.#settings = settings;
  }

  async compare(url: string, document: unknown, send: SendQuery): Promise<void> {
    if (!isQuery(document) || isCapturing()) return;
    this.#server ??= createServer(readConfig({ ...this.#settings, ACCELERATION: 'off' }));
    const reference = (await this.#server).url;
    // A query is compiled on its third use. The test was the first use, this is the second.
    await send(url);
    for (let attempt = 1; attempt < ATTEMPTS; attempt += 1) {
      const [accelerated, plain] = [await send(url), await send(reference)];
      if (JSON.stringify(accelerated) === JSON.stringify(plain)) return;
    }
    expect(await send(url)).toEqual(await send(reference));
  }

  async close(): Promise<void> {
    await (await this.#server?.catch(() => undefined))?.close();
  }
}

function isQuery(document: unknown): document is string {
  return typeof document === 'string' && !/\b(mutation|subscription)\b/.test(document);
}

const CHANGING = /"correlationId":"[^"]*"/g;

/** Sends a GraphQL request and returns the comparable part of the response. */
export async function sendComparable(
  url: string,
  headers: Record<string, string>,
  body: unknown,
): Promise<ComparableResponse> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.text()).replaceAll(CHANGING, '') };
}
