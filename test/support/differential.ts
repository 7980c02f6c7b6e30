import { expect } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { createServer, type Server } from '../../src/server.ts';
import { isWatched } from './statements.ts';

/** An answer without what is another one each time. */
interface ServerAnswer {
  status: number;
  body: unknown;
}

type Ask = (url: string) => Promise<ServerAnswer>;

/** Other attempts, where somebody writes between the two answers. */
const ATTEMPTS = 5;

/**
 * A server on the same database that reads nothing ahead and compiles nothing, started when it is first asked: every query of every
 * test must have the same answer from both.
 */
export class ReferenceServer {
  readonly #settings: Record<string, string>;
  #server: Promise<Server> | undefined;

  constructor(settings: Record<string, string>) {
    this.#settings = settings;
  }

  async compare(url: string, document: unknown, ask: Ask): Promise<void> {
    if (!isQuery(document) || isWatched()) return;
    this.#server ??= createServer(readConfig({ ...this.#settings, ACCELERATION: 'off' }));
    const reference = (await this.#server).url;
    // A query is compiled at its third use: the test was the first one, this is the second.
    await ask(url);
    for (let attempt = 1; attempt < ATTEMPTS; attempt += 1) {
      const [accelerated, plain] = [await ask(url), await ask(reference)];
      if (JSON.stringify(accelerated) === JSON.stringify(plain)) return;
    }
    expect(await ask(url)).toEqual(await ask(reference));
  }

  async close(): Promise<void> {
    await (await this.#server?.catch(() => undefined))?.close();
  }
}

function isQuery(document: unknown): document is string {
  return typeof document === 'string' && !/\b(mutation|subscription)\b/.test(document);
}

const CHANGING = /"correlationId":"[^"]*"/g;

/** Asks one server. */
export async function report(
  url: string,
  headers: Record<string, string>,
  body: unknown,
): Promise<ServerAnswer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.text()).replaceAll(CHANGING, '') };
}
