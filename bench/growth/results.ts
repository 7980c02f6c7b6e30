import type { Machine } from '../machine.ts';
import type { Speed } from '../rounds.ts';
import type { Target } from '../targets.ts';
import type { Measured } from './growth-database.ts';
import type { Depth } from './pages.ts';

/** What a customer on a page costs. */
export interface PageCost {
  /** Pages and customers in a second, under load. */
  pagesPerSecond: number;
  customersPerSecond: number;
  /** Milliseconds of the server's process for a customer, under load. */
  cpuMs: number;
  /** Milliseconds until the page is there when nobody else asks, for a customer. */
  aloneMs: number;
}

export interface PageFigures extends Record<Measured, PageCost> {
  size: number;
  depth: Depth;
}

/** What was found with so many customers. */
export interface SizeFigures {
  customers: number;
  databaseMb: number;
  pages: PageFigures[];
  /** W1. */
  point: Record<Measured, Speed>;
}

export interface LoadFigures {
  workers: number;
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
  /** MB that were resident, a sample every so many seconds. */
  everySeconds: number;
  residentMb: number[];
  middleMb: number;
  lastMb: number;
}

export interface GrowthResults {
  date: string;
  machine: Machine;
  seconds: number;
  rounds: number;
  sizes: SizeFigures[];
  /** With so many customers. */
  loads: { customers: number; figures: LoadFigures[] };
  soak: Soak;
  verdicts: Record<string, Target>;
}
