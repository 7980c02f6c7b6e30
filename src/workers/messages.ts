/** The messages between the primary process and its workers. */
import type { Bootstrapped } from '../bootstrap.ts';

export interface ToWorker {
  /**
   * The bootstrapped state. Sent as a message, because other users may read the environment and the command
   * line.
   */
  serve?: Bootstrapped;
  /** The metrics of all workers, as requested; null if a worker did not report them. */
  metrics?: string | null;
  /** Finish running requests, then exit. */
  stop?: true;
}

export interface FromWorker {
  /** The worker has started and listens for messages. */
  asks?: true;
  /** The worker serves at this URL. */
  url?: string;
  /** The worker requests the metrics of all workers. */
  collects?: true;
}
