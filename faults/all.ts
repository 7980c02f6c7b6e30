import { clock } from './clock.ts';
import { databaseAway } from './database-away.ts';
import { databaseHangs } from './database-hangs.ts';
import { diskFull } from './disk-full.ts';
import { distinctDocuments } from './distinct-documents.ts';
import { duplicates } from './duplicates.ts';
import { failover } from './failover.ts';
import type { Fault } from './fault.ts';
import { goneClient } from './gone-client.ts';
import { older } from './older.ts';
import { overload } from './overload.ts';
import { pooler } from './pooler.ts';
import { poolerTimeout } from './pooler-timeout.ts';
import { postgresKilled } from './postgres-killed.ts';
import { replicaBehind } from './replica-behind.ts';
import { replicaGone } from './replica-gone.ts';
import { serverKilled } from './server-killed.ts';
import { slowBodies } from './slow-bodies.ts';
import { slowClient } from './slow-client.ts';
import { slowQuery } from './slow-query.ts';
import { smallPool } from './small-pool.ts';
import { standby } from './standby.ts';
import { switchover } from './switchover.ts';
import { syncStandbyAway } from './sync-standby-away.ts';
import { terminated } from './terminated.ts';
import { unknownKeys } from './unknown-keys.ts';
import { upgrade } from './upgrade.ts';

/** All faults, keyed by the name on the command line. */
export const faults: Readonly<Record<string, Fault>> = {
  'postgres-killed': postgresKilled,
  'server-killed': serverKilled,
  terminated,
  'database-away': databaseAway,
  'database-hangs': databaseHangs,
  'disk-full': diskFull,
  'slow-query': slowQuery,
  'small-pool': smallPool,
  overload,
  'slow-client': slowClient,
  'slow-bodies': slowBodies,
  'gone-client': goneClient,
  clock,
  duplicates,
  'unknown-keys': unknownKeys,
  pooler,
  'pooler-timeout': poolerTimeout,
  standby,
  'sync-standby-away': syncStandbyAway,
  failover,
  switchover,
  'replica-behind': replicaBehind,
  'replica-gone': replicaGone,
  older,
  upgrade,
  'distinct-documents': distinctDocuments,
};
