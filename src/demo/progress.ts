import { SingleBar } from 'cli-progress';
import type { OnProgress, Progress } from './seed-organization.ts';

const numbers = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
/** How often a line is printed where there is no terminal, in milliseconds. */
const BETWEEN_LINES = 2_000;

/**
 * Shows how far the writing of customers is: a bar with rate and time left on a terminal, plain lines elsewhere. It goes
 * to the standard error, which leaves the standard output to the answer. Nothing is shown before something is
 * written, so that a refusal stands alone.
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
      notTTYSchedule: BETWEEN_LINES,
      barCompleteChar: '█',
      barIncompleteChar: '░',
      barsize: 20,
      // A bar that changes nothing of the terminal has nothing to put right when it is interrupted.
      linewrap: true,
    });
  }

  /** The first call begins the time. */
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

  /** What there is to say at the end. */
  summary({ done, written }: Progress): string {
    const there = `${numbers.format(done)} generated customers are there`;
    if (written === 0) return `${there} already`;
    const seconds = this.#seconds();
    const rate = numbers.format(written / seconds);
    return `${there}; ${numbers.format(written)} of them were written in ${numbers.format(seconds)} s, ${rate} per second`;
  }

  #seconds(): number {
    return (performance.now() - this.#start) / 1_000;
  }
}
