import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asPostgres } from './debian.ts';

/** A program that runs in the background as the account of PostgreSQL. Its output is in a file of its folder. */
export class Service {
  readonly #child: ChildProcess;
  readonly #ended: Promise<unknown>;
  readonly #log: string;

  constructor(folder: string, program: string, args: string[], environment: Record<string, string>) {
    const { PATH = '' } = process.env;
    this.#log = join(folder, 'log');
    const log = openSync(this.#log, 'a');
    this.#child = spawn(...asPostgres(program, ...args), {
      cwd: folder,
      env: { PATH, HOME: folder, ...environment },
      stdio: ['ignore', log, log],
    });
    closeSync(log);
    this.#ended = new Promise((resolve) => this.#child.once('close', resolve));
  }

  /** Returns the end of the output, for the message of a failure. */
  lastLines(): string {
    return readFileSync(this.#log, 'utf8').split('\n').slice(-15).join('\n');
  }

  /** Kills the program with SIGKILL. */
  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.#ended;
  }
}
