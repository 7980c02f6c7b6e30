import { setTimeout as delay } from 'node:timers/promises';
import { DataFolderInUseError, StartFailedError } from './errors.ts';
import type { Installation } from './installation.ts';
import { Ownership } from './owner-lock.ts';
import { freePort } from './port.ts';
import { Postmaster } from './postmaster.ts';
import { superuser } from './roles.ts';
import type { Secrets } from './secrets.ts';

export interface Supervised {
  installation: Installation;
  secrets: Secrets;
  settings: Record<string, string>;
  onLog: (line: string) => void;
  onRestart: () => void;
}

const MAX_TRIES = 10;
const MAX_PAUSE_MS = 5000;

/** Keeps one PostgreSQL running, and owned by this process, until stop(). */
export class Supervisor {
  readonly #supervised: Supervised;
  readonly #stopping = new AbortController();
  #port = 0;
  #postmaster: Postmaster | undefined;
  #ownership: Ownership | undefined;
  #restart: Promise<void> = Promise.resolve();

  /** Starts PostgreSQL on a free port. If that fails, everything that was started is stopped. */
  static async start(supervised: Supervised): Promise<Supervisor> {
    const supervisor = new Supervisor(supervised);
    try {
      await supervisor.#startFirst();
      return supervisor;
    } catch (error) {
      await supervisor.stop();
      throw error;
    }
  }

  private constructor(supervised: Supervised) {
    this.#supervised = supervised;
    process.on('exit', this.#atExit);
  }

  get port(): number {
    return this.#port;
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#postmaster?.stop();
    // A running restart notices the abort, but may have launched another postmaster before.
    await this.#restart;
    await this.#postmaster?.stop();
    // Held until the end, so that no other start mistakes the stopping database for an orphan.
    await this.#ownership?.release();
    process.off('exit', this.#atExit);
  }

  readonly #atExit = (): void => this.#postmaster?.interrupt();

  async #startFirst(): Promise<void> {
    await this.#retrying(async () => {
      this.#port = await freePort();
      await this.#bringUp();
    }, isTransient);
  }

  async #bringUp(): Promise<void> {
    const { installation, secrets, settings, onLog } = this.#supervised;
    const postmaster = await Postmaster.launch({ installation, port: this.#port, settings, onLog });
    this.#postmaster = postmaster;
    const isOver = (): boolean => postmaster.isGone || this.#stopping.signal.aborted;
    try {
      this.#stopping.signal.throwIfAborted();
      await postmaster.ready();
      this.#ownership = await Ownership.take(superuser(secrets, this.#port), isOver);
      if (!this.#ownership) throw new DataFolderInUseError(installation.folder.path);
    } catch (error) {
      await postmaster.stop();
      throw error;
    }
    void postmaster.exited.then((reason) => this.#onExit(reason));
  }

  #onExit(reason: string): void {
    if (this.#stopping.signal.aborted) return;
    this.#supervised.onLog(`PostgreSQL ended unexpectedly (${reason}); restarting it`);
    this.#restart = this.#startAgain();
  }

  /** Restarts on the same port, so that the connection pools of this process can reconnect. */
  async #startAgain(): Promise<void> {
    const { onLog, onRestart } = this.#supervised;
    try {
      await this.#ownership?.release();
      await this.#retrying(
        () => this.#bringUp(),
        () => true,
      );
    } catch (error) {
      if (!this.#stopping.signal.aborted)
        onLog(`PostgreSQL could not be restarted in ${MAX_TRIES} attempts: ${error}`);
      return;
    }
    onRestart();
  }

  /** Retries, because the port may be taken, and the processes of a killed PostgreSQL need time to end. */
  async #retrying(work: () => Promise<void>, mayRetry: (error: unknown) => boolean): Promise<void> {
    const { signal } = this.#stopping;
    for (let attempt = 1; ; attempt++) {
      try {
        signal.throwIfAborted();
        return await work();
      } catch (error) {
        if (signal.aborted || attempt === MAX_TRIES || !mayRetry(error)) throw error;
      }
      await delay(Math.min(50 * 2 ** attempt, MAX_PAUSE_MS), undefined, { signal }).catch(() => {});
    }
  }
}

function isTransient(error: unknown): boolean {
  return error instanceof StartFailedError && error.transient;
}
