import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** The script of the process: embedded-server.ts, of this project or of a copy. */
export const SCRIPT = fileURLToPath(new URL('./embedded-server.ts', import.meta.url));

export interface Outcome {
  event: 'up' | 'failed';
  port?: number;
  superuserUrl?: string;
  name?: string;
  message?: string;
}

/** A process that runs embedded-server.ts. */
export class ServerProcess {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly outcome: Promise<Outcome>;

  constructor(dataFolder: string, exclusive = true, script = SCRIPT) {
    this.#child = spawn(process.execPath, [script, dataFolder, String(exclusive)]);
    const lines = createInterface({ input: this.#child.stdout });
    this.outcome = once(lines, 'line').then(([line]) => JSON.parse(line) as Outcome);
    this.#child.stderr.resume();
    // A failed process may already have ended when `stop` is sent.
    this.#child.stdin.on('error', () => {});
  }

  /** SIGKILL: the process cannot clean up. */
  async kill(): Promise<void> {
    await this.#end(() => this.#child.kill('SIGKILL'));
  }

  async stop(): Promise<void> {
    await this.#end(() => this.#child.stdin.write('stop\n'));
  }

  async exitWithoutStop(): Promise<void> {
    await this.#end(() => this.#child.stdin.write('exit\n'));
  }

  async #end(ask: () => void): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const exit = once(this.#child, 'exit');
    ask();
    await exit;
  }
}
