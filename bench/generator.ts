import { type ChildProcess, fork } from 'node:child_process';
import { end } from './child.ts';
import type { Load, Loaded, Report } from './load-generator.ts';

/** The load generator, as the process sees it that tells it what to do. */
export class Generator {
  readonly #child: ChildProcess = fork(new URL('./load-generator.ts', import.meta.url));

  /** One load at a time. `onMark` is called when what counts begins, and when it ends. */
  load(load: Load, onMark: () => void = () => {}): Promise<Loaded> {
    const child = this.#child;
    return new Promise((resolve, reject) => {
      const onExit = () => reject(new Error('the load generator ended'));
      const onReport = (report: Report) => {
        if ('mark' in report) return onMark();
        child.off('message', onReport).off('exit', onExit);
        if ('failure' in report) reject(new Error(report.failure));
        else resolve(report.loaded);
      };
      child.on('message', onReport).on('exit', onExit);
      child.send(load);
    });
  }

  async stop(): Promise<void> {
    await end(this.#child);
  }
}
