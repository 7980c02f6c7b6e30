/** Measures whether the gateway's memory stays constant under a long load. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Runner } from '../bench-context.ts';
import type { Load } from '../load-generator.ts';
import { log } from '../log.ts';
import { bodyFor } from '../requests.ts';
import { RUN_IN } from '../rounds.ts';
import { usageOf } from '../server-under-test.ts';
import { type GrowthContext, startMeasured } from './growth-database.ts';
import type { Soak } from './results.ts';

const CONNECTIONS = 16;
const EVERY_SECONDS = 5;
/** Minimum number of samples of a short run. */
const MIN_SAMPLES = 12;

export async function soak(context: GrowthContext): Promise<Soak> {
  const { soakMinutes: minutes } = context.options;
  log(`${minutes} minutes of load`);
  const runner = await startMeasured(context, 'gateway');
  const seconds = minutes * 60;
  const everySeconds = Math.min(EVERY_SECONDS, seconds / MIN_SAMPLES);
  const over = new AbortController();
  const samples = sample(runner, everySeconds, over.signal);
  const load = context.generator.load(mixed(context, runner, seconds));
  const { requests, rps, p99 } = await load.finally(() => over.abort());
  const residentMb = await samples;
  const third = Math.floor(residentMb.length / 3);
  return {
    ...{ minutes, requests, rps, p99, everySeconds, residentMb },
    middleMb: mean(residentMb.slice(third, -third)),
    lastMb: mean(residentMb.slice(-third)),
  };
}

async function sample(runner: Runner, everySeconds: number, over: AbortSignal): Promise<number[]> {
  const residentMb: number[] = [];
  while (!over.aborted) {
    await sleep(everySeconds * 1_000, undefined, { signal: over }).catch(() => {});
    if (!over.aborted) residentMb.push((await usageOf(runner)).rssMb);
  }
  return residentMb;
}

/** Point reads and pages, alternating on each connection. */
function mixed(
  { headers, organizationId, read }: GrowthContext,
  { name, url }: Runner,
  seconds: number,
): Load {
  const bodies = read.map((id, number) => {
    const turn = Math.floor(number / CONNECTIONS) % 2;
    return bodyFor(name, turn === 0 ? 'W1' : 'W2', { organizationId, id });
  });
  return {
    ...{ name, url, headers, organizationId, ids: [], bodies, runIn: RUN_IN, seconds },
    ...{ workload: 'W2', connections: CONNECTIONS },
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
