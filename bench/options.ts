import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type ServerName, serverNames, serversUnderTest, serves } from './servers-under-test.ts';
import { type WorkloadName, workloadNames } from './workloads.ts';

export interface Options {
  /** Number of customers in the database. */
  customers: number;
  rounds: number;
  /** Length of each load in seconds. */
  seconds: number;
  /** Length of the warm-up load in seconds. */
  warmUp: number;
  workloads: WorkloadName[];
  servers: ServerName[];
  /** Folder of another checkout of the gateway, to compare with. */
  before: string | undefined;
  /** Whether to measure the start time and the install size too. */
  complete: boolean;
  /** Whether nothing is shortened or left out, so that the results are those of the documentation. */
  whole: boolean;
}

/** A full run takes at most 15 minutes, a quick one three to four. */
const thorough = { customers: 200_000, rounds: 7, seconds: 2.5, warmUp: 3 };
const quick = { customers: 20_000, rounds: 3, seconds: 0.8, warmUp: 3 };

export function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      before: { type: 'string' },
      only: { type: 'string' },
      servers: { type: 'string' },
      rounds: { type: 'string' },
      seconds: { type: 'string' },
    },
  });
  const usual = values.quick ? quick : thorough;
  const before = values.before === undefined ? undefined : resolve(values.before);
  const complete = values.only === undefined && values.servers === undefined;
  const workloads = someOf(workloadNames, values.only, '--only');
  const servers = serversOf(values.servers, before);
  return {
    ...usual,
    rounds: positive(values.rounds, usual.rounds, '--rounds'),
    seconds: positive(values.seconds, usual.seconds, '--seconds'),
    workloads,
    servers: servers.filter((name) => workloads.some((workload) => serves(name, workload))),
    before,
    complete,
    whole: complete && !values.quick && values.rounds === undefined && values.seconds === undefined,
  };
}

/** Another checkout is always measured if it is given. */
function serversOf(given: string | undefined, before: string | undefined): ServerName[] {
  const wanted = given ?? serverNames.filter((name) => !serversUnderTest[name].onDemand).join();
  const named = someOf(serverNames, wanted, '--servers');
  return serverNames.filter((name) => (name === 'before' ? before !== undefined : named.includes(name)));
}

/** Parses a comma-separated list of names. Without a list, returns all names. */
function someOf<Name extends string>(
  names: readonly Name[],
  given: string | undefined,
  option: string,
): Name[] {
  const wanted: readonly string[] = given?.split(',') ?? names;
  const unknown = wanted.find((name) => !names.some((known) => known === name));
  if (unknown !== undefined) throw new Error(`${option}: unknown ${unknown}; expected ${names.join(', ')}`);
  return names.filter((name) => wanted.includes(name));
}

function positive(given: string | undefined, usual: number, option: string): number {
  const number = given === undefined ? usual : Number(given);
  if (!(number > 0)) throw new Error(`${option} must be a number greater than 0`);
  return number;
}
