import type { Fault } from './fault.ts';
import { underWriters } from './harness/change-of-primary.ts';
import { missingForPatroni, PatroniCluster } from './harness/patroni-cluster.ts';
import type { PatroniMember } from './harness/patroni-member.ts';

const LIMIT_MS = 40_000;
const REJOIN_LIMIT_MS = 60_000;

export const failover: Fault = {
  title: 'the primary, its Patroni and its PostgreSQL, is killed with SIGKILL while 24 writers run',
  noShortForm: 'the lock of a killed Patroni expires after 20 s (npm run faults -- failover)',
  missing: missingForPatroni,
  database: () => PatroniCluster.open(3),
  async run(harness, size) {
    const cluster = harness.database as PatroniCluster;
    let killed: PatroniMember | undefined;
    const findings = await underWriters(harness, size, LIMIT_MS, async (primary) => {
      killed = primary;
      await primary.kill();
    });
    const began = performance.now();
    killed?.restart();
    await cluster.untilComplete();
    const rejoined = { took: performance.now() - began, max: REJOIN_LIMIT_MS };
    return { ...findings, times: { ...findings.times, 'time until it was a standby': rejoined } };
  },
};
