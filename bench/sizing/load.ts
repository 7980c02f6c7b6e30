import { measureLoad, RUN_IN } from '../rounds.ts';
import { usageOf } from '../server-under-test.ts';
import { type WorkloadName, workloads } from '../workloads.ts';
import type { SizingContext } from './sizing-context.ts';

export interface Throughput {
  title: string;
  /** Requests per second for each core of gateways. */
  perCore: number;
}

export interface Connections {
  application: string;
  count: number;
}

export interface Loaded {
  throughput: Throughput[];
  /** Connections of one gateway under load. */
  connections: Connections[];
  /** Resident memory of the gateway after the load. */
  residentMb: number;
}

const MEASURED: readonly WorkloadName[] = ['W1', 'W2', 'W3', 'W4'];
const WARM_UP = 2;

/** Loads the gateway with each workload in turn, and counts its connections at the end. */
export async function measureUnderLoad(context: SizingContext, seconds: number): Promise<Loaded> {
  const throughput: Throughput[] = [];
  for (const workload of MEASURED) {
    await load(context, workload, WARM_UP);
    const { cpuMs } = await load(context, workload, seconds);
    throughput.push({ title: workloads[workload].title, perCore: 1_000 / cpuMs });
  }
  const connections = await connectionsOf(context);
  return { throughput, connections, residentMb: (await usageOf(context.runner)).rssMb };
}

function load(context: SizingContext, workload: WorkloadName, seconds: number) {
  const { runner, generator, headers, organizationId, read, persons } = context;
  const { name, url } = runner;
  const ids = workload === 'W4' ? persons : read;
  return measureLoad(runner, generator, {
    ...{ name, url, workload, headers, organizationId, ids },
    ...{ runIn: RUN_IN, seconds },
  });
}

/** Only a superuser sees the names of connections of other roles. */
async function connectionsOf({ superuser, role }: SizingContext): Promise<Connections[]> {
  const { rows } = await superuser.query<Connections>(
    `select coalesce(nullif(application_name, ''), 'reads and writes of customers') as application, count(*)::int
      from pg_stat_activity where usename = $1 group by application_name order by count(*) desc`,
    [role],
  );
  return rows;
}
