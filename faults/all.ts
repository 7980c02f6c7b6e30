import { clock } from './clock.ts';
import { databaseAway } from './database-away.ts';
import { databaseHangs } from './database-hangs.ts';
import { diskFull } from './disk-full.ts';
import { distinctDocuments } from './distinct-documents.ts';
import { duplicates } from './duplicates.ts';
import type { Fault } from './fault.ts';
import { goneClient } from './gone-client.ts';
import { overload } from './overload.ts';
import { postgresKilled } from './postgres-killed.ts';
import { serverKilled } from './server-killed.ts';
import { slowClient } from './slow-client.ts';
import { slowQuery } from './slow-query.ts';
import { smallPool } from './small-pool.ts';
import { terminated } from './terminated.ts';

/** By the name that the command takes. */
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
  'gone-client': goneClient,
  clock,
  duplicates,
  'distinct-documents': distinctDocuments,
};
