import { once } from './ask.ts';
import { type BenchContext, databaseFor, type Runner, startOn } from './bench-context.ts';
import { median } from './median.ts';
import { type NetworkCounter, startNetworkCounter } from './network-counter.ts';
import { stop } from './server-under-test.ts';
import { type ServerName, serves } from './servers-under-test.ts';
import type { WorkloadName } from './workloads.ts';

/** The database traffic of one request. */
export interface Wire {
  /** Statements sent, including `begin` and `commit`. */
  statements: number;
  /** Sequential round trips to the database. */
  roundTrips: number;
}

/**
 * Delay of the network in milliseconds. It dominates the request time, so that time / delay is the number of
 * round trips.
 */
const DELAY_MS = 25;
/** Requests that are not counted: they open connections, prepare statements and fill caches. */
const WARM_UP = 6;
const COUNTED = 6;

/** Starts a separate instance of the server behind a counting proxy and sends one request at a time. */
export async function countOnWire(context: BenchContext, name: ServerName): Promise<Map<WorkloadName, Wire>> {
  const network = await startNetworkCounter(databaseFor(context, name), DELAY_MS);
  const runner = await startOn(context, name, network.url);
  try {
    const counted = new Map<WorkloadName, Wire>();
    for (const workload of context.options.workloads.filter((each) => serves(name, each))) {
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
  network: NetworkCounter,
  workload: WorkloadName,
): Promise<Wire> {
  const statements: number[] = [];
  const waits: number[] = [];
  for (let request = -WARM_UP; request < COUNTED; request += 1) {
    const [counted, started] = [network.statements, performance.now()];
    await once(context, runner, workload);
    if (request < 0) continue;
    statements.push(network.statements - counted);
    waits.push(performance.now() - started);
  }
  // The median and the minimum leave out occasional work, such as reloading a credential.
  return { statements: median(statements), roundTrips: Math.floor(Math.min(...waits) / DELAY_MS) };
}
