import { setTimeout as delay } from 'node:timers/promises';
import type { Ground } from '../bootstrap.ts';
import { ToldAlready } from '../common/run-main.ts';
import { pauseAfter } from './backoff.ts';
import { type StartedWorker, startWorker } from './worker-process.ts';

/** The workers: whichever ends is started again, until all are told to end. */
export class Crew {
  readonly #ground: Ground;
  readonly #onLog: (line: string) => void;
  readonly #running = new Set<StartedWorker>();
  readonly #ending = new AbortController();

  constructor(ground: Ground, onLog: (line: string) => void) {
    this.#ground = ground;
    this.#onLog = onLog;
  }

  /** Starts a worker and says where it serves. Throws where it does not, so that what is wrong with the settings ends the program. */
  async startFirst(): Promise<string> {
    const first = this.#start();
    const url = await first.serves;
    if (url === undefined) {
      const { code, how } = await first.ended;
      throw code === 1 ? new ToldAlready() : new Error(`the first worker ended before it served (${how})`);
    }
    void this.#keep(first);
    return url;
  }

  /** Starts another one. Settles when it serves, however often it had to be started. */
  startAnother(): Promise<void> {
    return new Promise((resolve) => {
      void this.#keep(this.#start(), resolve);
    });
  }

  async end(): Promise<void> {
    this.#ending.abort();
    const running = [...this.#running];
    for (const worker of running) worker.end();
    await Promise.all(running.map(({ ended }) => ended));
  }

  #start(): StartedWorker {
    const worker = startWorker(this.#ground);
    this.#running.add(worker);
    void worker.ended.then(() => this.#running.delete(worker));
    return worker;
  }

  async #keep(first: StartedWorker, onServing: () => void = () => {}): Promise<void> {
    const { signal } = this.#ending;
    let pause = 0;
    for (let worker = first; ; worker = this.#start()) {
      const started = performance.now();
      if ((await worker.serves) !== undefined) {
        if (worker !== first) this.#onLog('a worker that was started again serves');
        onServing();
      }
      const { how } = await worker.ended;
      if (signal.aborted) return;
      pause = pauseAfter(performance.now() - started, pause);
      this.#onLog(`a worker ended by itself (${how}), starting it again in ${pause / 1000} s`);
      await delay(pause, undefined, { signal }).catch(() => {});
      if (signal.aborted) return;
    }
  }
}
