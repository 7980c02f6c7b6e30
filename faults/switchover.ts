import assert from 'node:assert/strict';
import type { Fault } from './fault.ts';
import { underWriters } from './harness/change-of-primary.ts';
import { missingForPatroni, PatroniCluster } from './harness/patroni-cluster.ts';

const LIMIT_MS = 10_000;

export const switchover: Fault = {
  title: 'a planned switchover by Patroni while 24 writers run',
  missing: missingForPatroni,
  database: () => PatroniCluster.open(),
  run: (harness, size) =>
    underWriters(harness, size, LIMIT_MS, async (primary) => {
      const response = await primary.request('POST', '/switchover', { leader: primary.name });
      assert.equal(response.status, 200, await response.text());
    }),
};
