import { DatabaseError, type PoolClient } from 'pg';
import type { ConnectionSource } from '../db/connection-source.ts';
import { CallerError, databaseError } from '../errors.ts';
import { reads } from '../metrics/metrics.ts';
import { locationOf, type Position } from './position.ts';
import type { Refusal } from './replica.ts';
import type { Replicas } from './replicas.ts';

/** Why a read went to the primary: the label `why` of `graph_reads_total`. */
export type PrimaryReason = Refusal | 'mutation' | 'no_position' | 'other_cluster' | 'failed';

/**
 * Routes the reads of one request to a replica or to the primary. A replica must have replayed the position of
 * the request and the last write of its credential.
 */
export class ReadRouter implements ConnectionSource {
  readonly #replicas: Replicas;
  readonly #credential: string;
  readonly #sent: Position | undefined;
  #why: PrimaryReason | undefined;
  #isCounted = false;
  #isOnReplica = false;
  #failed = false;
  #position: string | null = null;

  constructor(replicas: Replicas, credential: string, sent: Position | undefined, why?: PrimaryReason) {
    this.#replicas = replicas;
    this.#credential = credential;
    this.#sent = sent;
    this.#why = why;
  }

  /** Keeps the reads on the primary, unless they are there for another reason. */
  usePrimary(why: PrimaryReason): void {
    this.#why ??= why;
  }

  async connect(): Promise<PoolClient> {
    const found = this.#why ?? (await this.#connectToReplica());
    this.#isOnReplica = typeof found !== 'string';
    if (typeof found === 'string') {
      this.#count({ from: 'primary', why: found });
      return this.#replicas.primary.connect();
    }
    this.#count({ from: 'replica', why: 'ok' });
    return found;
  }

  /** The position after the last write of the request; null if there was none, or if it is unknown. */
  get position(): string | null {
    return this.#position;
  }

  /** Remembers a write of the request. `location` is null if it is unknown. */
  readonly wrote = (location: string | null): void => {
    const { cluster, recentWrites } = this.#replicas;
    recentWrites.add(this.#credential, location === null ? null : locationOf(location));
    this.#position = location === null ? null : `${cluster}:${location}`;
  };

  failed(error: unknown): void {
    this.#failed ||= this.#isOnReplica && isReplicaFailure(error);
  }

  /** Whether a replica failed, so that the primary must execute the operation again. */
  get hasFailedOnReplica(): boolean {
    return this.#failed;
  }

  async #connectToReplica(): Promise<PoolClient | PrimaryReason> {
    const remembered = this.#replicas.recentWrites.locationFor(this.#credential);
    if (remembered === 'unknown') return 'no_position';
    if (this.#sent === undefined) return this.#replicas.connect(remembered);
    const { cluster, location } = this.#sent;
    if (cluster !== this.#replicas.cluster) return 'other_cluster';
    return this.#replicas.connect(location > remembered ? location : remembered);
  }

  /** Counts the first connection only: an operation is one read. */
  #count(labels: { from: 'replica' | 'primary'; why: string }): void {
    if (!this.#isCounted) reads.inc(labels);
    this.#isCounted = true;
  }
}

const CANCELLED = '57014';
/** A standby cancels statements that prevent it from replaying, with one of these codes. */
const RECOVERY_CONFLICT = /^40(001|P01)$/;

/**
 * Whether the replica caused the error. A statement that PostgreSQL cancelled was too slow, or its request was
 * aborted.
 */
function isReplicaFailure(error: unknown): boolean {
  if (error instanceof CallerError) return false;
  const code = error instanceof DatabaseError ? (error.code ?? '') : '';
  if (code === CANCELLED) return false;
  return RECOVERY_CONFLICT.test(code) || databaseError(error) !== error;
}
