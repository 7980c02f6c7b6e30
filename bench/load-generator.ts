/**
 * Process that sends load to the servers under test. It is separate so that its CPU is not counted as theirs.
 */
import autocannon from 'autocannon';
import { percentile } from './median.ts';
import { bodyFor, type Headers, pathFor } from './requests.ts';
import type { ServerName } from './servers-under-test.ts';
import { nextUpdate } from './update.ts';
import { readsOne, type WorkloadName, workloads, writes } from './workloads.ts';

export interface Load {
  name: ServerName;
  url: string;
  workload: WorkloadName;
  headers: Headers;
  organizationId: string;
  /** Ids of the customers to read or to write to. */
  ids: string[];
  /** Replaces the request bodies of a read workload. */
  bodies?: string[];
  /** Replaces the number of connections of the workload. */
  connections?: number;
  /** Seconds of load before the measured interval. */
  runIn: number;
  /** Seconds of the measured interval. */
  seconds: number;
}

/** Requests that completed within the measured interval. */
export interface LoadResult {
  requests: number;
  rps: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
}

/** `mark` reports that the measured interval begins or ends; `failure` or `result` ends the load. */
export type Report = { mark: true } | { failure: string } | { result: LoadResult };

/** One of this many responses is checked. Checking all would make the generator the bottleneck. */
const CHECK_EVERY = 50;

process.on('message', async (load: Load) => {
  try {
    report({ result: await runLoad(load) });
  } catch (error) {
    report({ failure: (error as Error).message });
  }
});
process.on('disconnect', () => process.exit());

function report(message: Report): void {
  process.send?.(message);
}

async function runLoad(load: Load): Promise<LoadResult> {
  const { name, url, workload, runIn, seconds } = load;
  const latencies: number[] = [];
  const from = performance.now() + runIn * 1000;
  const to = from + seconds * 1000;
  for (const wait of [runIn, runIn + seconds]) setTimeout(() => report({ mark: true }), wait * 1000);
  const settings: autocannon.Options = {
    url: `${url}/graphql`,
    connections: connectionsOf(load),
    duration: runIn + seconds,
    // autocannon stops at the first sample after the duration. With the default of one second it would stop
    // late.
    sampleInt: 50,
    verifyBody: responseChecker(workload),
    ...(writes(workload) ? writeRequests(load) : readRequests(load)),
  };
  const { non2xx, errors, mismatches } = await run(settings, (milliseconds) => {
    const now = performance.now();
    if (now >= from && now < to) latencies.push(milliseconds);
  });
  if (non2xx + errors + mismatches > 0) {
    const found = `${non2xx} with an error status, ${errors} connection errors, ${mismatches} with a wrong response`;
    throw new Error(`${name} failed in ${workload}: ${found}; ${latencies.length} requests succeeded`);
  }
  return {
    requests: latencies.length,
    rps: latencies.length / seconds,
    p50: percentile(latencies, 50),
    p99: percentile(latencies, 99),
  };
}

/** Reports the latency of each response. autocannon's own histogram has a resolution of one millisecond. */
function run(
  settings: autocannon.Options,
  onAnswer: (milliseconds: number) => void,
): Promise<autocannon.Result> {
  return new Promise((resolve, reject) => {
    const instance = autocannon(settings, (error, result) => (error ? reject(error) : resolve(result)));
    instance.on('response', (_client, _status, _bytes, milliseconds) => onAnswer(milliseconds));
  });
}

/** Returns a function that checks a sample of the response bodies and accepts all others. */
function responseChecker(workload: WorkloadName): (body: unknown) => boolean {
  const { expected } = workloads[workload];
  let seen = 0;
  return (body) => {
    seen += 1;
    if (seen % CHECK_EVERY !== 1) return true;
    const text = String(body);
    return expected.test(text) && !/"errors"\s*:/.test(text);
  };
}

function connectionsOf({ workload, connections }: Load): number {
  return connections ?? workloads[workload].connections;
}

/** Gives each connection its own customers. All requests are built once, before the load. */
function readRequests(load: Load): Partial<autocannon.Options> {
  const connections = connectionsOf(load);
  const requests = gets(load) ?? posts(load);
  let clients = 0;
  return {
    setupClient(client) {
      const own = clients++;
      client.setRequests(requests.filter((_, index) => index % connections === own));
    },
  };
}

/** Returns undefined unless the workload is a GET. */
function gets({ workload, headers, ids }: Load): autocannon.Request[] | undefined {
  const paths = ids.flatMap((id) => pathFor(workload, id) ?? []);
  return paths.length > 0 ? paths.map((path) => ({ method: 'GET', headers, path })) : undefined;
}

function posts(load: Load): autocannon.Request[] {
  const { headers, bodies = ownBodies(load) } = load;
  return bodies.map((body) => ({ method: 'POST', headers, body }));
}

function ownBodies(load: Load): string[] {
  const { name, workload, organizationId, ids } = load;
  const wanted = readsOne(workload) ? ids : ids.slice(0, connectionsOf(load));
  return wanted.map((id) => bodyFor(name, workload, { organizationId, id }));
}

/** Builds each request when it is sent, so that no value is written twice. */
function writeRequests({ name, workload, headers, organizationId, ids }: Load): Partial<autocannon.Options> {
  const setupRequest = (request: autocannon.Request): autocannon.Request => {
    return { ...request, body: bodyFor(name, workload, { organizationId, input: nextUpdate(ids) }) };
  };
  return { requests: [{ method: 'POST', headers, setupRequest }] };
}
