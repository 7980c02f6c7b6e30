import type pg from 'pg';
import type { Runner } from '../bench-context.ts';
import type { Generator } from '../generator.ts';
import type { Headers } from '../requests.ts';

/** What the measurements need. */
export interface SizingContext {
  /** Connects as the owner of the tables. */
  owner: pg.Pool;
  superuser: pg.Pool;
  /** The role of the gateway. */
  role: string;
  organizationId: string;
  headers: Headers;
  /** Number of customers. */
  customers: number;
  /** Ids of customers to read. */
  read: string[];
  /** Ids of persons to write to. */
  persons: string[];
  runner: Runner;
  url: string;
  generator: Generator;
}
