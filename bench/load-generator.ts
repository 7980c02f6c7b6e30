/** A process that loads contestants as it is told, so that what it does is not counted as theirs. */
import autocannon from 'autocannon';
import { percentile } from './median.ts';
import { bodyFor, type Headers } from './requests.ts';
import type { ServerName } from './servers-under-test.ts';
import { nextUpdate } from './update.ts';
import { type WorkloadName, workloads } from './workloads.ts';

export interface Load {
  name: ServerName;
  url: string;
  workload: WorkloadName;
  headers: Headers;
  organizationId: string;
  /** Customers to ask for, or to write to. */
  ids: string[];
  /** What a reading workload sends in place of its own requests, and on how many connections. */
  bodies?: string[];
  connections?: number;
  /** How long there is load before anything counts, and how long it counts then. */
  runIn: number;
  seconds: number;
}

/** What was answered while it counted: of a load that had begun before and went on after, so that nothing is cut off. */
export interface Loaded {
  requests: number;
  rps: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
}

/** That it begins or ends to count, and at last what came of it. */
export type Report = { mark: true } | { failure: string } | { loaded: Loaded };

/** Looking into each answer would make the generator the slowest of all. */
const LOOKED_AT = 50;

process.on('message', async (load: Load) => {
  try {
    report({ loaded: await carryOut(load) });
  } catch (error) {
    report({ failure: (error as Error).message });
  }
});
process.on('disconnect', () => process.exit());

function report(message: Report): void {
  process.send?.(message);
}

async function carryOut(load: Load): Promise<Loaded> {
  const { name, url, workload, runIn, seconds } = load;
  const latencies: number[] = [];
  const from = performance.now() + runIn * 1000;
  const to = from + seconds * 1000;
  for (const wait of [runIn, runIn + seconds]) setTimeout(() => report({ mark: true }), wait * 1000);
  const settings: autocannon.Options = {
    url: `${url}/graphql`,
    connections: connectionsOf(load),
    duration: runIn + seconds,
    // It ends at the first sample after its time, which shall not be a second later.
    sampleInt: 50,
    verifyBody: looker(workload),
    ...(workload === 'W4' ? writes(load) : reads(load)),
  };
  const { non2xx, errors, mismatches } = await run(settings, (milliseconds) => {
    const now = performance.now();
    if (now >= from && now < to) latencies.push(milliseconds);
  });
  if (non2xx + errors + mismatches > 0) {
    const found = `${non2xx} refused, ${errors} broken off, ${mismatches} with a wrong answer`;
    throw new Error(`${name} failed in ${workload}, beside ${latencies.length} requests: ${found}`);
  }
  return {
    requests: latencies.length,
    rps: latencies.length / seconds,
    p50: percentile(latencies, 50),
    p99: percentile(latencies, 99),
  };
}

/** Its own histogram knows whole milliseconds alone, so each answer is heard of. */
function run(
  settings: autocannon.Options,
  onAnswer: (milliseconds: number) => void,
): Promise<autocannon.Result> {
  return new Promise((resolve, reject) => {
    const instance = autocannon(settings, (error, result) => (error ? reject(error) : resolve(result)));
    instance.on('response', (_client, _status, _bytes, milliseconds) => onAnswer(milliseconds));
  });
}

/** Whether an answer is right, looking into some of them. */
function looker(workload: WorkloadName): (body: unknown) => boolean {
  const { expected } = workloads[workload];
  let seen = 0;
  return (body) => {
    seen += 1;
    if (seen % LOOKED_AT !== 1) return true;
    const text = String(body);
    return expected.test(text) && !/"errors"\s*:/.test(text);
  };
}

function connectionsOf({ workload, connections }: Load): number {
  return connections ?? workloads[workload].connections;
}

/** Each connection asks for customers of its own, in requests that are made once. */
function reads(load: Load): Partial<autocannon.Options> {
  const { headers } = load;
  const connections = connectionsOf(load);
  const bodies = load.bodies ?? ownBodies(load);
  const requests = bodies.map((body): autocannon.Request => ({ method: 'POST', headers, body }));
  let clients = 0;
  return {
    setupClient(client) {
      const own = clients++;
      client.setRequests(requests.filter((_, index) => index % connections === own));
    },
  };
}

function ownBodies(load: Load): string[] {
  const { name, workload, organizationId, ids } = load;
  const wanted = workload === 'W1' ? ids : ids.slice(0, connectionsOf(load));
  return wanted.map((id) => bodyFor(name, workload, { organizationId, id }));
}

/** No value is written twice. */
function writes({ name, workload, headers, organizationId, ids }: Load): Partial<autocannon.Options> {
  const setupRequest = (request: autocannon.Request): autocannon.Request => {
    return { ...request, body: bodyFor(name, workload, { organizationId, input: nextUpdate(ids) }) };
  };
  return { requests: [{ method: 'POST', headers, setupRequest }] };
}
