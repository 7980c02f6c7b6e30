import type { ServerResponse } from 'node:http';
import { LRUCache } from 'lru-cache';
import type { Principal } from '../auth/principal.ts';
import { CallerError } from '../errors.ts';
import { waitingRequests } from '../metrics/metrics.ts';

/** Slots of a process: for each connection to the database, and at least. */
const SLOTS_PER_CONNECTION = 5;
const MIN_SLOTS = 50;
/** Requests that wait for a slot, of all organizations together, and how long one waits. */
const MAX_WAITING = 500;
const MAX_WAIT_MS = 5_000;
/** Requests that are being authenticated. Only a database that does not answer lets them become so many. */
const MAX_IN_AUTHENTICATION = 1_000;

/** Called once: when the request has its slot, or with the error that rejects it. */
type OnDecision = (error?: CallerError) => void;

interface Waiting {
  response: ServerResponse;
  decide: OnDecision;
  timer: NodeJS.Timeout;
  leave: () => void;
}

/** The requests of one organization that wait, in the order in which they came. */
type Queue = Set<Waiting>;

/** Where a request is. It stands on its response, because a set of responses would cost as much as many a request. */
const STAGE = Symbol('stage');
type Stage = 'AUTHENTICATION' | 'AUTHENTICATED' | 'SLOT' | 'RELEASED';
type StagedResponse = ServerResponse & { [STAGE]?: Stage };

/**
 * A request needs a slot to be worked on. It takes one when its caller is known and its body is complete, so a slow client holds none.
 * Requests that wait are served in turns, one of each organization. When no more may wait, the newest request of the organization with
 * the most of them is rejected: an organization that floods the gateway rejects its own requests.
 */
export class Slots {
  readonly #max: number;
  readonly #onClose: (this: ServerResponse) => void;
  #inAuthentication = 0;
  #taken = 0;
  #waiting = 0;
  /** In the order of their turns. */
  readonly #queues = new Map<string, Queue>();
  /** The organizations of keys whose requests had to wait. */
  readonly #organizations = new LRUCache<string, string>({ max: 10_000 });

  constructor(poolSize: number) {
    this.#max = Math.max(MIN_SLOTS, poolSize * SLOTS_PER_CONNECTION);
    const leave = (response: ServerResponse) => this.leave(response);
    this.#onClose = function onClose() {
      leave(this);
    };
  }

  /** Counts a request until its caller is known. False when there are too many of them. */
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

  /** The work for a request is over: its response is sent from now on, or its connection is closed. */
  leave(response: ServerResponse): void {
    this.leaveAuthentication(response);
    this.#release(response);
  }

  /** The slot is given back by `leave`. */
  take(principal: Principal, response: ServerResponse, decide: OnDecision): void {
    // Its caller is gone, and nothing would give the slot back.
    if (response.closed) decide(overloaded());
    else if (this.#taken < this.#max) this.#give(response, decide);
    else this.#queue(principal, response, decide);
  }

  /** Gives the slot of a request to the first of the queue whose turn it is. The next turn of that organization comes after all others. */
  #release(response: StagedResponse): void {
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
    next.leave();
    // After the response that is being sent.
    this.#give(next.response, () => process.nextTick(next.decide));
  }

  /** Whether a request with this key would be rejected. It costs nothing to know, so such a request is not even authenticated. */
  rejects(keyId: string | undefined): boolean {
    if (this.#waiting < MAX_WAITING || keyId === undefined) return false;
    const organizationId = this.#organizations.get(keyId);
    return organizationId !== undefined && this.#queueToShorten(organizationId) === undefined;
  }

  #give(response: StagedResponse, decide: OnDecision): void {
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
    const leave = () => {
      clearTimeout(timer);
      response.off('close', leave);
      if (!queue.delete(waiting)) return;
      if (queue.size === 0) this.#queues.delete(organizationId);
      this.#waiting -= 1;
      waitingRequests.dec();
    };
    const timer = setTimeout(() => this.#reject(waiting), MAX_WAIT_MS);
    const waiting: Waiting = { response, decide, timer, leave };
    queue.add(waiting);
    this.#waiting += 1;
    waitingRequests.inc();
    // Nobody waits for an answer any more.
    response.once('close', leave);
  }

  #reject(waiting: Waiting): void {
    waiting.leave();
    waiting.decide(overloaded());
  }

  /** Rejects the newest request of the longest queue, if that is longer than the organization's own would be. */
  #makeRoomFor(organizationId: string): boolean {
    const newest = [...(this.#queueToShorten(organizationId) ?? [])].at(-1);
    if (!newest) return false;
    this.#reject(newest);
    return true;
  }

  #queueToShorten(organizationId: string): Queue | undefined {
    const own = this.#queues.get(organizationId)?.size ?? 0;
    let longest: Queue | undefined;
    for (const queue of this.#queues.values()) {
      if (queue.size > own + 1 && queue.size > (longest?.size ?? 0)) longest = queue;
    }
    return longest;
  }
}

export function overloaded(): CallerError {
  return new CallerError('SERVICE_UNAVAILABLE', OVERLOADED);
}

export const OVERLOADED = 'Too many requests are running; retry later.';
