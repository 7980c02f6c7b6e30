import { SingleBar } from 'cli-progress';
import type { OnProgress, Progress } from './seed-organization.ts';

const numbers = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
/** Milliseconds between two lines if the output is not a terminal. */
const LINE_INTERVAL_MS = 2_000;

/**
 * Displays the progress of writing customers: a bar with rate and remaining time on a terminal, plain lines
 * elsewhere. It uses standard error, because standard output is reserved for the result. Nothing is printed
 * before the first customer is written, so that an early error is the only output.
 */
export class ProgressDisplay {
  readonly #bar: SingleBar;
  readonly #total: number;
  #start = 0;

  constructor(total: number, stream: NodeJS.WritableStream & { isTTY?: boolean } = process.stderr) {
    this.#total = total;
    const line = '{done} of {all} customers, {rate} per second, {left} s left';
    this.#bar = new SingleBar({
      format: stream.isTTY ? `{bar} ${line}` : line,
      stream,
      noTTYOutput: true,
      notTTYSchedule: LINE_INTERVAL_MS,
      barCompleteChar: '█',
      barIncompleteChar: '░',
      barsize: 20,
      // Keeps the terminal's line wrapping on, so that an interruption leaves nothing to restore.
      linewrap: true,
    });
  }

  /** The first call starts the timer. */
  readonly update: OnProgress = (progress) => {
    this.#start ||= performance.now();
    if (progress.done === 0 || progress.written === 0) return;
    if (this.#bar.isActive) this.#bar.update(progress.done, this.#payload(progress));
    else this.#bar.start(this.#total, progress.done, this.#payload(progress));
  };

  stop(): void {
    this.#bar.stop();
  }

  #payload({ done, written }: Progress) {
    const seconds = this.#seconds();
    const [rate, left] = [written / seconds, (seconds * (this.#total - done)) / done];
    const values = { done, all: this.#total, rate, left };
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, numbers.format(value)]));
  }

  /** Returns the final message. */
  summary({ done, written }: Progress): string {
    const total = `${numbers.format(done)} generated customers`;
    if (written === 0) return `${total} already exist`;
    const seconds = this.#seconds();
    const rate = numbers.format(written / seconds);
    return `${total} exist; ${numbers.format(written)} of them were written in ${numbers.format(seconds)} s, ${rate} per second`;
  }

  #seconds(): number {
    return (performance.now() - this.#start) / 1_000;
  }
}
