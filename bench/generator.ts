import { type ChildProcess, fork } from 'node:child_process';
import { end } from './child.ts';
import type { Load, Loaded, Told } from './load-generator.ts';

/** The load generator, as the process sees it that tells it what to do. */
export class Generator {
  readonly #child: ChildProcess = fork(new URL('./load-generator.ts', import.meta.url));

  /** One load at a time. `onMark` is called when what counts begins, and when it ends. */
  load(load: Load, onMark: () => void = () => {}): Promise<Loaded> {
    const child = this.#child;
    return new Promise((resolve, reject) => {
      const onExit = () => reject(new Error('the load generator ended'));
      const onTold = (told: Told) => {
        if ('mark' in told) return onMark();
        child.off('message', onTold).off('exit', onExit);
        if ('failure' in told) reject(new Error(told.failure));
        else resolve(told.loaded);
      };
      child.on('message', onTold).on('exit', onExit);
      child.send(load);
    });
  }

  async stop(): Promise<void> {
    await end(this.#child);
  }
}
