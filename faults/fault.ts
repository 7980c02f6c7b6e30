import type { Stage } from './stage/stage.ts';

/** `short` is for the tests, which assert outcomes alone; `full` is what is measured. */
export type Size = 'short' | 'full';

/** A time that was measured, and what it may be at most. In milliseconds. */
export interface Time {
  took: number;
  most: number;
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
  run(stage: Stage, size: Size): Promise<Findings>;
}
