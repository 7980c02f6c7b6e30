import { SingleBar } from 'cli-progress';
import type { OnProgress, Progress } from './fill.ts';

const numbers = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
/** How often a line is printed where there is no terminal, in milliseconds. */
const BETWEEN_LINES = 2_000;

/**
 * Shows how far the writing of customers is: a bar with rate and time left on a terminal, plain lines elsewhere. It goes
 * to the standard error, which leaves the standard output to the answer.
 */
export class ProgressDisplay {
  readonly #bar: SingleBar;
  readonly #total: number;
  readonly #start = performance.now();

  constructor(total: number, stream: NodeJS.WriteStream = process.stderr) {
    this.#total = total;
    this.#bar = new SingleBar({
      format: stream.isTTY ? '{bar} {line}' : '{line}',
      stream,
      noTTYOutput: true,
      notTTYSchedule: BETWEEN_LINES,
      barCompleteChar: '█',
      barIncompleteChar: '░',
      barsize: 30,
      hideCursor: true,
      linewrap: null,
    });
    this.#bar.start(total, 0, { line: this.#line({ done: 0, written: 0 }) });
  }

  readonly update: OnProgress = (progress) => {
    this.#bar.update(progress.done, { line: this.#line(progress) });
  };

  stop(): void {
    this.#bar.stop();
  }

  #line({ done, written }: Progress): string {
    const total = numbers.format(this.#total);
    const part = `${numbers.format(done)} of ${total} customers`;
    if (written === 0) return part;
    const rate = written / this.#seconds();
    const left = Math.ceil((this.#total - done) / rate);
    return `${part}, ${numbers.format(rate)} per second, ${duration(left)} left`;
  }

  /** What there is to say at the end. */
  summary({ done, written }: Progress): string {
    const there = `${numbers.format(done)} generated customers are there`;
    if (written === 0) return `${there} already`;
    const seconds = this.#seconds();
    return `${there}; ${numbers.format(written)} of them were written in ${duration(seconds)}, ${numbers.format(written / seconds)} per second`;
  }

  #seconds(): number {
    return (performance.now() - this.#start) / 1_000;
  }
}

function duration(seconds: number): string {
  if (seconds < 60) return `${numbers.format(seconds)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.floor(seconds % 60)} s`;
}
