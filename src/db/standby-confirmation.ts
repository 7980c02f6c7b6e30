import type { ClientBase } from 'pg';

/** PostgreSQL's function that waits for synchronous standbys. Its warning has no code of its own. */
const WAITING_FUNCTION = 'SyncRepWaitForLSN';

/** A commit that a synchronous standby may have to confirm. */
export interface StandbyConfirmation {
  /** Whether PostgreSQL stopped waiting, so that only the primary has the commit. */
  readonly missing: boolean;
  /** Stops watching: the commit was answered. */
  stop(): void;
}

/**
 * Watches a commit. If its wait for a synchronous standby is cancelled, PostgreSQL reports it as done, with a
 * warning: it is committed on this server, and lost if a standby takes over now.
 */
export function watchStandbyConfirmation(client: ClientBase): StandbyConfirmation {
  let missing = false;
  const onNotice = ({ routine }: { routine?: string | undefined }) => {
    missing ||= routine === WAITING_FUNCTION;
  };
  client.on('notice', onNotice);
  return {
    get missing() {
      return missing;
    },
    stop: () => client.off('notice', onNotice),
  };
}
