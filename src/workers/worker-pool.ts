import { setTimeout as delay } from 'node:timers/promises';
import type { Bootstrapped } from '../bootstrap.ts';
import { AlreadyReportedError } from '../common/run-main.ts';
import { nextBackoff } from './backoff.ts';
import { type StartedWorker, startWorker } from './worker-process.ts';

/** The workers. A worker that ends is restarted, until all are stopped. */
export class WorkerPool {
  readonly #bootstrapped: Bootstrapped;
  readonly #onLog: (line: string) => void;
  readonly #running = new Set<StartedWorker>();
  readonly #stopping = new AbortController();

  constructor(bootstrapped: Bootstrapped, onLog: (line: string) => void) {
    this.#bootstrapped = bootstrapped;
    this.#onLog = onLog;
  }

  /**
   * Starts a worker and returns its URL. Throws if it cannot serve, so that a wrong setting ends the program.
   */
  async startFirst(): Promise<string> {
    const first = this.#start();
    const url = await first.serves;
    if (url === undefined) {
      const { code, reason } = await first.exited;
      throw code === 1
        ? new AlreadyReportedError()
        : new Error(`the first worker ended before it could serve (${reason})`);
    }
    void this.#superviseWorker(first);
    return url;
  }

  /** Starts another worker. Settles when it serves, however many starts that takes. */
  startAnother(): Promise<void> {
    return new Promise((resolve) => {
      void this.#superviseWorker(this.#start(), resolve);
    });
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    const running = [...this.#running];
    for (const worker of running) worker.stop();
    await Promise.all(running.map(({ exited }) => exited));
  }

  #start(): StartedWorker {
    const worker = startWorker(this.#bootstrapped);
    this.#running.add(worker);
    void worker.exited.then(() => this.#running.delete(worker));
    return worker;
  }

  async #superviseWorker(first: StartedWorker, onServing: () => void = () => {}): Promise<void> {
    const { signal } = this.#stopping;
    let pause = 0;
    for (let worker = first; ; worker = this.#start()) {
      const started = performance.now();
      if ((await worker.serves) !== undefined) {
        if (worker !== first) this.#onLog('a restarted worker serves');
        onServing();
      }
      const { reason } = await worker.exited;
      if (signal.aborted) return;
      pause = nextBackoff(performance.now() - started, pause);
      this.#onLog(`a worker ended unexpectedly (${reason}); restarting it in ${pause / 1000} s`);
      await delay(pause, undefined, { signal }).catch(() => {});
      if (signal.aborted) return;
    }
  }
}
