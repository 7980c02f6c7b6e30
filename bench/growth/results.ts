import type { Machine } from '../machine.ts';
import type { Speed } from '../rounds.ts';
import type { Target } from '../targets.ts';
import type { Measured } from './growth-database.ts';
import type { Depth } from './pages.ts';

/** The cost of a page, and per customer on it. */
export interface PageCost {
  /** Pages per second under load. */
  pagesPerSecond: number;
  customersPerSecond: number;
  /** CPU time of the server process per customer, under load, in milliseconds. */
  cpuMs: number;
  /** Latency of a single request without other load, divided by the number of customers, in milliseconds. */
  aloneMs: number;
}

export interface PageFigures extends Record<Measured, PageCost> {
  size: number;
  depth: Depth;
}

/** The figures at one database size. */
export interface SizeFigures {
  customers: number;
  databaseMb: number;
  pages: PageFigures[];
  /** W1. */
  point: Record<Measured, Speed>;
}

export interface LoadFigures {
  workload: 'W1' | 'W2';
  connections: number;
  rps: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
}

export interface Soak {
  minutes: number;
  requests: number;
  rps: number;
  p99: number;
  /** Sampling interval in seconds. */
  everySeconds: number;
  /** Samples of the resident memory in MB. */
  residentMb: number[];
  /** Means of the middle and of the last third of the samples. */
  middleMb: number;
  lastMb: number;
}

export interface GrowthResults {
  date: string;
  machine: Machine;
  seconds: number;
  rounds: number;
  sizes: SizeFigures[];
  /** `customers` is the database size at which the loads were measured. */
  loads: { customers: number; figures: LoadFigures[] };
  soak: Soak;
  verdicts: Record<string, Target>;
}
