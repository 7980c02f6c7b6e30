import type { Log } from '../log.ts';

const INTERVAL_MS = 1_000;

/** Logs rejected requests once a second, with their number by limit: a line for each would cost more than the rejection. */
export class RejectionLog {
  readonly #log: Log;
  #rejected: Record<string, number> = {};
  #timer: NodeJS.Timeout | undefined;

  constructor(log: Log) {
    this.#log = log;
  }

  add(limit: string): void {
    this.#rejected[limit] = (this.#rejected[limit] ?? 0) + 1;
    this.#timer ??= setTimeout(() => this.flush(), INTERVAL_MS).unref();
  }

  flush(): void {
    if (!this.#timer) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#log.warn({ rejected: this.#rejected }, 'requests rejected');
    this.#rejected = {};
  }
}
