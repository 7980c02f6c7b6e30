import type { Pool, PoolClient } from 'pg';
import { RecentWrites } from './recent-writes.ts';
import type { Refusal, Replica } from './replica.ts';

/** The read replicas of a primary. */
export class Replicas {
  /** The system identifier of the primary and its standbys. */
  readonly cluster: string;
  readonly primary: Pool;
  readonly recentWrites = new RecentWrites();
  readonly #replicas: readonly Replica[];
  #turn = 0;

  constructor(cluster: string, primary: Pool, replicas: readonly Replica[]) {
    this.cluster = cluster;
    this.primary = primary;
    this.#replicas = replicas;
  }

  /** Returns a connection to the next available replica, or why none serves this read. */
  async connect(required: bigint): Promise<PoolClient | Refusal> {
    const available = this.#replicas.filter(({ isAvailable }) => isAvailable);
    this.#turn += 1;
    return available[this.#turn % available.length]?.connect(required) ?? 'unavailable';
  }

  async close(): Promise<void> {
    await Promise.all(this.#replicas.map((replica) => replica.close()));
  }
}
