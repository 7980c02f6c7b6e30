import type { PoolClient } from 'pg';
import { prepared } from '../db/prepared-statements.ts';
import { query } from '../db/query.ts';
import { locationOf } from './position.ts';

/** What a server reports about its replication. */
export interface StandbyState {
  /** Whether it is a standby of the cluster. A promoted server is none. */
  isStandby: boolean;
  /** A later snapshot on this server contains every commit up to here. */
  replayed: bigint;
  /** Whether its data may be older than MAX_LAG_SECONDS. */
  isLagging: boolean;
}

const MAX_LAG_SECONDS = 10;

interface Row {
  cluster: string;
  standby: boolean;
  replayed: string | null;
  /** Whether a WAL receiver is connected to the primary. */
  streaming: boolean;
  /**
   * Whether everything that was received is replayed. False after a restart until WAL arrives, because the
   * received location is then behind the replayed one.
   */
  complete: boolean | null;
  /** Age of the last replayed commit; null if there was none since the start. */
  seconds: number | null;
}

/**
 * Must be a statement of its own, before the transaction that reads. In one statement with a read, the
 * snapshot would be taken first, and could lack commits that are replayed when the function is called.
 */
const STATE = `select (select system_identifier::text from pg_control_system()) as cluster,
  pg_is_in_recovery() as standby, pg_last_wal_replay_lsn()::text as replayed,
  exists (select from pg_stat_wal_receiver) as streaming,
  pg_last_wal_receive_lsn() = pg_last_wal_replay_lsn() as complete,
  extract(epoch from now() - pg_last_xact_replay_timestamp())::float8 as seconds`;

export async function standbyState(client: PoolClient, cluster: string): Promise<StandbyState> {
  const { rows } = await query(client, { text: STATE, ...prepared(client, STATE) });
  const row = rows[0] as Row;
  return {
    isStandby: row.standby && row.cluster === cluster,
    replayed: locationOf(row.replayed ?? '0/0'),
    isLagging: isLagging(row),
  };
}

/**
 * A server that receives nothing may lack commits, or may have some that the primary lost in a failover. While
 * nothing is written, the last commit gets old, but nothing is missing as long as WAL is received.
 */
function isLagging({ streaming, complete, seconds }: Row): boolean {
  if (!streaming) return true;
  return !complete && (seconds ?? Number.POSITIVE_INFINITY) > MAX_LAG_SECONDS;
}
