import assert from 'node:assert/strict';
import pg from 'pg';
import type { Fault } from './fault.ts';
import { underWriters } from './harness/change-of-primary.ts';
import { missingForPatroni, PatroniCluster } from './harness/patroni-cluster.ts';

const LIMIT_MS = 10_000;

export const switchover: Fault = {
  title: 'a planned switchover by Patroni while 24 writers run',
  missing: missingForPatroni,
  database: (size) => PatroniCluster.open(size === 'full' ? 3 : 2),
  async run(harness, size) {
    const findings = await underWriters(harness, size, LIMIT_MS, async (primary) => {
      const response = await primary.request('POST', '/switchover', { leader: primary.name });
      assert.equal(response.status, 200, await response.text());
    });
    await requireStandby(harness.database as PatroniCluster);
    return findings;
  },
};

/** Throws unless the second port of HAProxy leads to a standby. */
async function requireStandby({ replicasUrl }: PatroniCluster): Promise<void> {
  const client = new pg.Client(replicasUrl);
  await client.connect();
  const { rows } = await client.query('select pg_is_in_recovery() as standby');
  await client.end();
  assert.equal(rows[0].standby, true, 'the port for replicas leads to a standby');
}
