import { Harness } from './harness/harness.ts';
import type { OwnDatabase } from './harness/own-database.ts';

/** `short` is for the tests, which assert outcomes alone; `full` is what is measured. */
export type Size = 'short' | 'full';

/** A time that was measured, and what it may be at most. In milliseconds. */
export interface Time {
  took: number;
  max: number;
}

/** What went on, for a person to read, and how long it took. */
export interface Findings {
  counts: Record<string, number>;
  times: Record<string, Time>;
}

/** Something that happens in production. It throws where the outcome is not what it must be. */
export interface Fault {
  title: string;
  /** How the server is started for it, beside the rest. */
  environment?: Record<string, string>;
  /** Why it cannot be tried here; undefined where it can. */
  missing?(): string | undefined;
  run(harness: Harness, size: Size): Promise<Findings>;
  /** The PostgreSQL that it takes; the bundled one where it says nothing. */
  database?(): Promise<OwnDatabase>;
}

/** Throws where the outcome is not what it must be. Nothing is left running. */
export async function tryFault(fault: Fault, size: Size): Promise<Findings> {
  const database = await fault.database?.();
  const harness = await Harness.open(fault.environment, database).catch(async (error) => {
    await database?.close();
    throw error;
  });
  try {
    return await fault.run(harness, size);
  } finally {
    await harness.close();
  }
}
