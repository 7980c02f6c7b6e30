import type { ServerResponse } from 'node:http';
import { LRUCache } from 'lru-cache';
import type { Principal } from '../auth/principal.ts';
import { CallerError } from '../errors.ts';
import { waitingRequests } from '../metrics/metrics.ts';

/** Slots of a process: a number for each database connection, and a minimum. */
const SLOTS_PER_CONNECTION = 5;
const MIN_SLOTS = 50;
/** Maximum number of waiting requests of all organizations together, and maximum waiting time of one. */
const MAX_WAITING = 500;
const MAX_WAIT_MS = 5_000;
/** Maximum number of requests in authentication. It is only reached when the database does not respond. */
const MAX_IN_AUTHENTICATION = 1_000;

/** Called once: without an argument when the request gets its slot, or with the error that rejects it. */
type OnDecision = (error?: CallerError) => void;

interface Waiting {
  response: ServerResponse;
  decide: OnDecision;
  timer: NodeJS.Timeout;
  dequeue: () => void;
}

/** The waiting requests of one organization, in order of arrival. */
type Queue = Set<Waiting>;

/**
 * Stage of a request. It is stored on the response, because sets of responses would cost a noticeable part of
 * the time of a request.
 */
const STAGE = Symbol('stage');
type Stage = 'AUTHENTICATION' | 'AUTHENTICATED' | 'SLOT' | 'RELEASED';
type StagedResponse = ServerResponse & { [STAGE]?: Stage };

/**
 * Limits the number of concurrent requests. A request acquires a slot when its caller is authenticated and
 * its body is complete, so a slow client holds no slot. The organizations with waiting requests take turns.
 * When the queue is full, the newest request of the organization with the most waiting requests is rejected,
 * so an organization that floods the gateway only causes rejections of its own requests.
 */
export class RequestQueue {
  readonly #max: number;
  readonly #onClose: (this: ServerResponse) => void;
  #inAuthentication = 0;
  #taken = 0;
  #waiting = 0;
  /** In the order of their turns. */
  readonly #queues = new Map<string, Queue>();
  /** Organization by key id, for keys whose requests had to wait. */
  readonly #organizations = new LRUCache<string, string>({ max: 10_000 });

  constructor(poolSize: number) {
    this.#max = Math.max(MIN_SLOTS, poolSize * SLOTS_PER_CONNECTION);
    const release = (response: ServerResponse) => this.release(response);
    this.#onClose = function onClose() {
      release(this);
    };
  }

  /** Counts a request until its caller is known. Returns false if there are too many of them. */
  enterAuthentication(response: StagedResponse): boolean {
    if (this.#inAuthentication >= MAX_IN_AUTHENTICATION) return false;
    this.#inAuthentication += 1;
    response[STAGE] = 'AUTHENTICATION';
    response.once('close', this.#onClose);
    return true;
  }

  leaveAuthentication(response: StagedResponse): void {
    if (response[STAGE] !== 'AUTHENTICATION') return;
    response[STAGE] = 'AUTHENTICATED';
    this.#inAuthentication -= 1;
  }

  /** Called when the response is sent or the connection is closed: the request needs its slot no longer. */
  release(response: ServerResponse): void {
    this.leaveAuthentication(response);
    this.#releaseSlot(response);
  }

  /** `release` gives the slot back. */
  acquire(principal: Principal, response: ServerResponse, decide: OnDecision): void {
    // The client has disconnected, so no `close` event would give the slot back.
    if (response.closed) decide(overloaded());
    else if (this.#taken < this.#max) this.#grant(response, decide);
    else this.#queue(principal, response, decide);
  }

  /**
   * Gives the slot to the first request of the next organization's queue, and moves that queue to the end.
   */
  #releaseSlot(response: StagedResponse): void {
    if (response[STAGE] !== 'SLOT') return;
    response[STAGE] = 'RELEASED';
    this.#taken -= 1;
    const [turn] = this.#queues;
    if (!turn) return;
    const [organizationId, queue] = turn;
    const [next] = queue;
    this.#queues.delete(organizationId);
    this.#queues.set(organizationId, queue);
    if (!next) return;
    next.dequeue();
    // After the response that is currently being sent.
    this.#grant(next.response, () => process.nextTick(next.decide));
  }

  /**
   * Whether a request with this key would be rejected. This check is cheap, so such a request is not even
   * authenticated.
   */
  rejects(keyId: string | undefined): boolean {
    if (this.#waiting < MAX_WAITING || keyId === undefined) return false;
    const organizationId = this.#organizations.get(keyId);
    return organizationId !== undefined && this.#queueToShorten(organizationId) === undefined;
  }

  #grant(response: StagedResponse, decide: OnDecision): void {
    response[STAGE] = 'SLOT';
    this.#taken += 1;
    decide();
  }

  #queue(
    { organizationId, subject, strategy }: Principal,
    response: ServerResponse,
    decide: OnDecision,
  ): void {
    if (strategy === 'key') this.#organizations.set(subject, organizationId);
    if (this.#waiting >= MAX_WAITING && !this.#makeRoomFor(organizationId)) decide(overloaded());
    else this.#wait(organizationId, response, decide);
  }

  #wait(organizationId: string, response: ServerResponse, decide: OnDecision): void {
    const queue = this.#queues.get(organizationId) ?? new Set();
    this.#queues.set(organizationId, queue);
    const dequeue = () => {
      clearTimeout(timer);
      response.off('close', dequeue);
      if (!queue.delete(waiting)) return;
      if (queue.size === 0) this.#queues.delete(organizationId);
      this.#waiting -= 1;
      waitingRequests.dec();
    };
    const timer = setTimeout(() => this.#reject(waiting), MAX_WAIT_MS);
    const waiting: Waiting = { response, decide, timer, dequeue };
    queue.add(waiting);
    this.#waiting += 1;
    waitingRequests.inc();
    // The client has disconnected.
    response.once('close', dequeue);
  }

  #reject(waiting: Waiting): void {
    waiting.dequeue();
    waiting.decide(overloaded());
  }

  /**
   * Rejects the newest request of the largest queue. Returns false if no queue is longer than the
   * organization's own would become.
   */
  #makeRoomFor(organizationId: string): boolean {
    const newest = [...(this.#queueToShorten(organizationId) ?? [])].at(-1);
    if (!newest) return false;
    this.#reject(newest);
    return true;
  }

  #queueToShorten(organizationId: string): Queue | undefined {
    const own = this.#queues.get(organizationId)?.size ?? 0;
    let largest: Queue | undefined;
    for (const queue of this.#queues.values()) {
      if (queue.size > own + 1 && queue.size > (largest?.size ?? 0)) largest = queue;
    }
    return largest;
  }
}

export function overloaded(): CallerError {
  return new CallerError('SERVICE_UNAVAILABLE', OVERLOADED);
}

export const OVERLOADED = 'Too many concurrent requests; retry later.';
