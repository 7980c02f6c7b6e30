import type { Speed } from './rounds.ts';
import type { ServerName } from './servers-under-test.ts';
import type { Wire } from './wire.ts';
import type { WorkloadName } from './workloads.ts';

/** What was found of one contestant in one workload. */
export interface Figures extends Speed, Wire {
  /** The most memory of its process, in MB, whatever it did in the run: the loads take turns. */
  rssMb: number;
}

export type Measured = Partial<Record<WorkloadName, Partial<Record<ServerName, Figures>>>>;
