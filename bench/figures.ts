import type { Speed } from './rounds.ts';
import type { ServerName } from './servers-under-test.ts';
import type { Wire } from './wire.ts';
import type { WorkloadName } from './workloads.ts';

/** The figures of one server under one workload. */
export interface Figures extends Speed, Wire {
  /**
   * Peak resident memory of the process over the whole run, in MB. It is not per workload, because workloads
   * alternate.
   */
  rssMb: number;
}

export type Measured = Partial<Record<WorkloadName, Partial<Record<ServerName, Figures>>>>;
