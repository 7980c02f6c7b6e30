import { type ChildProcess, fork } from 'node:child_process';
import { stopChild } from './child.ts';
import type { Load, LoadResult, Report } from './load-generator.ts';

/** Controls the load generator, which is a child process. */
export class Generator {
  readonly #child: ChildProcess = fork(new URL('./load-generator.ts', import.meta.url));

  /**
   * Runs one load. Call it once at a time. `onMark` is called when the measured interval begins and when it
   * ends.
   */
  load(load: Load, onMark: () => void = () => {}): Promise<LoadResult> {
    const child = this.#child;
    return new Promise((resolve, reject) => {
      const onExit = () => reject(new Error('the load generator exited'));
      const onReport = (report: Report) => {
        if ('mark' in report) return onMark();
        child.off('message', onReport).off('exit', onExit);
        if ('failure' in report) reject(new Error(report.failure));
        else resolve(report.result);
      };
      child.on('message', onReport).on('exit', onExit);
      child.send(load);
    });
  }

  async stop(): Promise<void> {
    await stopChild(this.#child);
  }
}
