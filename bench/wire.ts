import { once } from './ask.ts';
import { type BenchContext, databaseFor, type Runner, startOn } from './bench-context.ts';
import { median } from './median.ts';
import { type WatchedNetwork, watchedNetwork } from './network-counter.ts';
import { stop } from './server-under-test.ts';
import type { ServerName } from './servers-under-test.ts';
import type { WorkloadName } from './workloads.ts';

/** What one request costs between a contestant and the database. */
export interface Wire {
  /** Statements that are sent, `begin` and `commit` among them. */
  statements: number;
  /** How often it waits for the database before it can go on. */
  roundTrips: number;
}

/** Milliseconds that the network takes: far more than anything else does. */
const DELAY = 25;
/** Until connections are open, and what is prepared and remembered is so. */
const BEFORE = 6;
const COUNTED = 6;

/** Counts with a contestant of its own, one request after the other. */
export async function countOnWire(context: BenchContext, name: ServerName): Promise<Map<WorkloadName, Wire>> {
  const network = await watchedNetwork(databaseFor(context, name), DELAY);
  const runner = await startOn(context, name, network.url);
  try {
    const counted = new Map<WorkloadName, Wire>();
    for (const workload of context.options.workloads) {
      counted.set(workload, await count(context, runner, network, workload));
    }
    return counted;
  } finally {
    await stop(runner);
    network.close();
  }
}

async function count(
  context: BenchContext,
  runner: Runner,
  network: WatchedNetwork,
  workload: WorkloadName,
): Promise<Wire> {
  const statements: number[] = [];
  const waits: number[] = [];
  for (let request = -BEFORE; request < COUNTED; request += 1) {
    const [counted, started] = [network.statements, performance.now()];
    await once(context, runner, workload);
    if (request < 0) continue;
    statements.push(network.statements - counted);
    waits.push(performance.now() - started);
  }
  // What a request does now and then, as looking at a credential again, is not what it takes.
  return { statements: median(statements), roundTrips: Math.floor(Math.min(...waits) / DELAY) };
}
