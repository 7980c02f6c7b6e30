import { SingleBar } from 'cli-progress';
import type { OnProgress, Progress } from './seed-organization.ts';

const numbers = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/** Milliseconds between two lines if the output is not a terminal. */
const LINE_INTERVAL_MS = 2_000;

const FORMAT = '{done} of {all} customers, {rate} per second, {left} s left';

type Stream = NodeJS.WritableStream & { isTTY?: boolean };

/**
 * Displays the progress of writing customers: a bar with rate and remaining time on a terminal, plain lines
 * elsewhere. It uses standard error, because standard output is reserved for the result. Nothing is printed
 * before the first customer is written, so that an early error is the only output.
 */
export class ProgressDisplay {
  readonly #output: Bar | Lines;
  readonly #total: number;
  #start = 0;

  constructor(total: number, stream: Stream = process.stderr) {
    this.#total = total;
    this.#output = stream.isTTY ? new Bar(total, stream) : new Lines(stream);
  }

  /** The first call starts the timer. */
  readonly update: OnProgress = (progress) => {
    this.#start ||= performance.now();
    if (progress.done === 0 || progress.written === 0) return;
    this.#output.update(progress.done, this.#payload(progress));
  };

  stop(): void {
    this.#output.stop();
  }

  #payload({ done, written }: Progress): Payload {
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

/** The values of FORMAT. */
type Payload = Record<string, string>;

class Bar {
  readonly #bar: SingleBar;
  readonly #total: number;

  constructor(total: number, stream: Stream) {
    this.#total = total;
    this.#bar = new SingleBar({
      format: `{bar} ${FORMAT}`,
      stream,
      barCompleteChar: '█',
      barIncompleteChar: '░',
      barsize: 20,
      // Keeps the terminal's line wrapping on, so that an interruption leaves nothing to restore.
      linewrap: true,
    });
  }

  update(done: number, payload: Payload): void {
    if (this.#bar.isActive) this.#bar.update(done, payload);
    else this.#bar.start(this.#total, done, payload);
  }

  stop(): void {
    this.#bar.stop();
  }
}

/** Prints at most one line per interval, and the last one. It prints each line once, unlike SingleBar. */
class Lines {
  readonly #stream: Stream;
  #printedAt = Number.NEGATIVE_INFINITY;
  #waiting: string | undefined;

  constructor(stream: Stream) {
    this.#stream = stream;
  }

  update(_done: number, payload: Payload): void {
    this.#waiting = FORMAT.replace(/{(\w+)}/g, (_, name) => payload[name] ?? '');
    if (performance.now() - this.#printedAt >= LINE_INTERVAL_MS) this.stop();
  }

  stop(): void {
    if (this.#waiting === undefined) return;
    this.#stream.write(`${this.#waiting}\n`);
    this.#printedAt = performance.now();
    this.#waiting = undefined;
  }
}
