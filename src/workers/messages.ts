/** What the primary process and its workers say to each other. */
import type { Bootstrapped } from '../bootstrap.ts';

export interface ToWorker {
  /** What to serve. Not in the environment and not on the command line, where others might read it. */
  serve?: Bootstrapped;
  /** The metrics of all workers, which it asked for; null where one does not tell. */
  metrics?: string | null;
  /** To answer what is under way, and to end. */
  stop?: true;
}

export interface FromWorker {
  /** That it is there, and listens to what it is told. */
  asks?: true;
  /** That it serves, and where. */
  url?: string;
  /** That it wants the metrics of all workers. */
  collects?: true;
}
