import { once } from './ask.ts';
import { databaseFor, type Field, type Runner, startOn } from './bench-context.ts';
import { median } from './median.ts';
import { type WatchedNetwork, watchedNetwork } from './network-counter.ts';
import { stop } from './server-under-test.ts';
import type { ContestantName } from './servers-under-test.ts';
import type { WorkloadName } from './workloads.ts';

/** What one request costs between a contestant and the database. */
export interface Wire {
  /** Statements that are sent, `begin` and `commit` among them. */
  statements: number;
  /** How often it waits for the database before it can go on. */
  flights: number;
}

/** Milliseconds that the network takes: far more than anything else does. */
const DELAY = 25;
/** Until connections are open, and what is prepared and remembered is so. */
const BEFORE = 6;
const COUNTED = 6;

/** Counts with a contestant of its own, one request after the other. */
export async function countOnWire(field: Field, name: ContestantName): Promise<Map<WorkloadName, Wire>> {
  const network = await watchedNetwork(databaseFor(field, name), DELAY);
  const runner = await startOn(field, name, network.url);
  try {
    const counted = new Map<WorkloadName, Wire>();
    for (const workload of field.options.workloads) {
      counted.set(workload, await count(field, runner, network, workload));
    }
    return counted;
  } finally {
    await stop(runner);
    network.close();
  }
}

async function count(
  field: Field,
  runner: Runner,
  network: WatchedNetwork,
  workload: WorkloadName,
): Promise<Wire> {
  const statements: number[] = [];
  const waits: number[] = [];
  for (let request = -BEFORE; request < COUNTED; request += 1) {
    const [counted, started] = [network.statements, performance.now()];
    await once(field, runner, workload);
    if (request < 0) continue;
    statements.push(network.statements - counted);
    waits.push(performance.now() - started);
  }
  // What a request does now and then, as looking at a credential again, is not what it takes.
  return { statements: median(statements), flights: Math.floor(Math.min(...waits) / DELAY) };
}
