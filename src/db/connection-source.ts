import type { PoolClient } from 'pg';

/** Where reads get their connection: a pool, or a choice between the pools of several servers. */
export interface ConnectionSource {
  connect(): Promise<PoolClient>;
  /** Is called with the error that ended a read. */
  failed?(error: unknown): void;
}
