import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Caller } from './caller.ts';

const QUERY = '{ customers(first: 1) { nodes { id } } }';

/** Sends a query and a health check at a time until it is stopped, and checks the responses. */
export class Readers {
  readonly #caller: Caller;
  readonly #ending = new AbortController();
  #work: Promise<void> = Promise.resolve();
  served = 0;
  unavailable = 0;
  slowestLivez = 0;

  constructor(caller: Caller) {
    this.#caller = caller;
  }

  start(): void {
    this.#work = this.#read();
    // `stop` throws the error of a wrong response.
    this.#work.catch(() => {});
  }

  /** Throws if a query got anything but 200, or 503 with `Retry-After`, or `/livez` anything but 200. */
  async stop(): Promise<void> {
    this.#ending.abort();
    await this.#work;
  }

  async #read(): Promise<void> {
    while (!this.#ending.signal.aborted) {
      const [answer, live] = await Promise.all([this.#caller.ask(QUERY), this.#caller.health('/livez')]);
      assert.ok([200, 503].includes(answer.status), `a query got ${answer.status} ${answer.codes}`);
      if (answer.status === 503) assert.equal(answer.retryAfter, '1');
      assert.equal(live.status, 200, '/livez returns 200');
      if (answer.status === 200) this.served += 1;
      else this.unavailable += 1;
      this.slowestLivez = Math.max(this.slowestLivez, live.took);
      await sleep(20);
    }
  }
}
