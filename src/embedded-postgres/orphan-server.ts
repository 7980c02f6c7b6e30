import { setTimeout as delay } from 'node:timers/promises';
import type { Client } from 'pg';
import { DatabaseUnavailableError } from '../errors.ts';
import { connect } from './connection.ts';
import type { Place } from './installation.ts';
import { letOwnerGoFirst, lockThrough } from './owner-lock.ts';
import { isPostmasterOf, type PidFile, runningPostmaster } from './pid-file.ts';
import { superuser } from './roles.ts';
import type { Secrets } from './secrets.ts';
import { shutDown } from './shutdown.ts';

const PATIENCE_MS = 60_000;
const EVERY_MS = 100;

/**
 * Looks for a postmaster which runs on the place already. Returns the port of one which a live server owns.
 * One whose server was killed is stopped first: then, as when there was none, the way is clear (undefined).
 */
export async function findPredecessor(
  place: Place,
  secrets: Secrets,
  lockPatienceMs: number,
): Promise<number | undefined> {
  const end = performance.now() + PATIENCE_MS;
  while (performance.now() < end) {
    const running = await runningPostmaster(place.folder.cluster);
    if (!running) return undefined;
    const client = await connectWherePossible(running.port, secrets);
    if (client && (await isOwned(client, lockPatienceMs, () => stopOrphan(place, running))))
      return running.port;
    await delay(EVERY_MS);
  }
  throw new DatabaseUnavailableError(
    `the PostgreSQL which runs on ${place.folder.path} already neither accepts connections nor stops: end it`,
  );
}

/** Undefined where it cannot be asked now: it is starting up or stopping. */
async function connectWherePossible(port: number, secrets: Secrets): Promise<Client | undefined> {
  try {
    return await connect(superuser(secrets, port));
  } catch (error) {
    if (error instanceof DatabaseUnavailableError) throw error;
    return undefined;
  }
}

/** An orphan is stopped by whoever gets its lock, so by one of several which come at the same time. */
async function isOwned(client: Client, lockPatienceMs: number, stop: () => Promise<void>): Promise<boolean> {
  try {
    await letOwnerGoFirst(client);
    if (!(await lockThrough(client, lockPatienceMs))) return true;
    await stop();
  } catch (error) {
    // Any other failure means that somebody else has stopped it meanwhile: the next look will tell.
    if (error instanceof DatabaseUnavailableError) throw error;
  } finally {
    await client.end().catch(() => {});
  }
  return false;
}

async function stopOrphan({ folder, binaries }: Place, { pid }: PidFile): Promise<void> {
  await shutDown(pid, binaries.pgCtl, async () => !(await isPostmasterOf(folder.cluster, pid)));
}
