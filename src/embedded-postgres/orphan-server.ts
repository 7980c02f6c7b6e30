import { setTimeout as delay } from 'node:timers/promises';
import type { Client } from 'pg';
import { DatabaseUnavailableError } from '../errors.ts';
import { connect } from './connection.ts';
import type { Installation } from './installation.ts';
import { tryLock, waitForOwner } from './owner-lock.ts';
import { isPostmasterOf, type PidFile, runningPostmaster } from './pid-file.ts';
import { superuser } from './roles.ts';
import type { Secrets } from './secrets.ts';
import { shutDown } from './shutdown.ts';

const TIMEOUT_MS = 60_000;
const EVERY_MS = 100;

/**
 * Looks for a postmaster that already runs on the installation. Returns its port if a running server owns it.
 * An orphan, whose server was killed, is stopped first; then, as without a postmaster, the result is
 * undefined.
 */
export async function findOrphanServer(
  installation: Installation,
  secrets: Secrets,
  lockTimeoutMs: number,
): Promise<number | undefined> {
  const deadline = performance.now() + TIMEOUT_MS;
  while (performance.now() < deadline) {
    const running = await runningPostmaster(installation.folder.cluster);
    if (!running) return undefined;
    const client = await tryConnect(running.port, secrets);
    if (client && (await isOwned(client, lockTimeoutMs, () => stopOrphan(installation, running))))
      return running.port;
    await delay(EVERY_MS);
  }
  throw new DatabaseUnavailableError(
    `a PostgreSQL already runs on ${installation.folder.path}, accepts no connections and does not stop: end that process`,
  );
}

/** Undefined while PostgreSQL is starting or stopping. */
async function tryConnect(port: number, secrets: Secrets): Promise<Client | undefined> {
  try {
    return await connect(superuser(secrets, port));
  } catch (error) {
    if (error instanceof DatabaseUnavailableError) throw error;
    return undefined;
  }
}

/** An orphan is stopped by the process that gets its lock, so by exactly one of several concurrent starts. */
async function isOwned(client: Client, lockTimeoutMs: number, stop: () => Promise<void>): Promise<boolean> {
  try {
    await waitForOwner(client);
    if (!(await tryLock(client, lockTimeoutMs))) return true;
    await stop();
  } catch (error) {
    // Any other error means that another process stopped it meanwhile; the next iteration checks.
    if (error instanceof DatabaseUnavailableError) throw error;
  } finally {
    await client.end().catch(() => {});
  }
  return false;
}

async function stopOrphan({ folder, binaries }: Installation, { pid }: PidFile): Promise<void> {
  await shutDown(pid, binaries.pgCtl, async () => !(await isPostmasterOf(folder.cluster, pid)));
}
