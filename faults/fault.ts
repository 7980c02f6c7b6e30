import { Harness } from './harness/harness.ts';
import type { OwnDatabase } from './harness/own-database.ts';
import type { BuiltVersion } from './harness/previous-version.ts';

/** `short` is for the tests, which only assert outcomes; `full` also measures times. */
export type Size = 'short' | 'full';

/** A measured time and its limit, in milliseconds. */
export interface Time {
  took: number;
  max: number;
}

/** The results of a fault. Keys are labels for the console. */
export interface Findings {
  counts: Record<string, number>;
  times: Record<string, Time>;
}

/** A failure that happens in production. */
export interface Fault {
  title: string;
  /** Additional environment variables of the server. */
  environment?: Record<string, string>;
  /** Returns why the fault cannot run on this machine, or undefined if it can. */
  missing?(): string | undefined;
  /** Why the fault has no short form; the tests skip it then. */
  noShortForm?: string;
  /** Causes the failure. Throws if the outcome is wrong. */
  run(harness: Harness, size: Size): Promise<Findings>;
  /** Starts the PostgreSQL to use instead of the bundled one. */
  database?(size: Size): Promise<OwnDatabase>;
  /** Builds the version of the program to start with, if it is not this one. */
  version?(): Promise<BuiltVersion>;
}

/** Runs a fault. Throws if the outcome is wrong. Stops everything it started. */
export async function tryFault(fault: Fault, size: Size): Promise<Findings> {
  const version = await fault.version?.();
  try {
    const harness = await open(fault, size, version);
    return await fault.run(harness, size).finally(() => harness.close());
  } finally {
    await version?.remove();
  }
}

async function open(fault: Fault, size: Size, version: BuiltVersion | undefined): Promise<Harness> {
  const database = await fault.database?.(size);
  return Harness.open(fault.environment, database, version).catch(async (error) => {
    await database?.close();
    throw error;
  });
}
