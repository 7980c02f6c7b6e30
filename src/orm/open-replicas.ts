import type { Pool } from 'pg';
import type { Log } from '../common/log.ts';
import { connectionSettings, type PreparedStatements } from '../db/connection-settings.ts';
import type { ConnectionSettings } from '../db/connections.ts';
import { serverAddress } from '../db/server-address.ts';
import { Replica } from '../replicas/replica.ts';
import { Replicas } from '../replicas/replicas.ts';
import { checkReplica, type Identity, identityOf, sourceOf } from './replica-checks.ts';

interface ReplicaSettings {
  replicaUrls: readonly string[];
  /** Connections to each replica. */
  poolSize: number;
  preparedStatements: PreparedStatements;
}

/**
 * Opens the read replicas; undefined if there are none. Throws ConfigurationError for a URL that is no replica of
 * the primary.
 */
export async function openReplicas(
  primary: Pool,
  settings: ReplicaSettings,
  log: Log,
): Promise<Replicas | undefined> {
  if (settings.replicaUrls.length === 0) return undefined;
  const identity = await identityOf(primary);
  const opening = settings.replicaUrls.map((url) => openReplica(url, identity, settings, log));
  const opened = await Promise.allSettled(opening);
  const found = opened.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  const replicas = new Replicas(identity.cluster, primary, found);
  const failed = opened.find((each) => each.status === 'rejected');
  if (!failed) return replicas;
  await replicas.close();
  throw failed.reason;
}

function openReplica(
  url: string,
  identity: Identity,
  { poolSize, preparedStatements }: ReplicaSettings,
  log: Log,
): Promise<Replica> {
  const { cluster } = identity;
  let settings: ConnectionSettings | undefined;
  return Replica.open({
    ...{ url, cluster, log, address: serverAddress(url), max: poolSize },
    async inspect() {
      await checkReplica(url, identity);
      settings ??= await connectionSettings(url, preparedStatements, log, sourceOf(url));
      return settings;
    },
  });
}
