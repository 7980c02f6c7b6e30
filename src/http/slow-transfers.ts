import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * Maximum number of simultaneous incomplete transfers of one credential and of all credentials of an
 * organization.
 */
const MAX_OF_CREDENTIAL = 64;
const MAX_OF_ORGANIZATION = 256;
/** Transfers that are faster than this are not counted. It is also the interval of the check. */
const GRACE_MS = 250;

interface Transfer {
  reply: FastifyReply;
  /** A timestamp of `performance.now()`. */
  since: number;
}

/** Ends a request whose caller has too many slow transfers. */
type Reject = (request: FastifyRequest, reply: FastifyReply) => void;

/**
 * Tracks requests with incomplete bodies and responses that their clients do not read. They hold memory and a
 * connection, but no slot. Each caller has a maximum number of them; beyond it, the newest are rejected.
 */
export class SlowTransfers {
  readonly #transfers = new Map<FastifyRequest, Transfer>();
  readonly #reject: Reject;
  readonly #interval = setInterval(() => this.#check(), GRACE_MS).unref();

  constructor(reject: Reject) {
    this.#reject = reject;
  }

  /** Adds a request whose body may still be arriving, or whose response is about to be sent. */
  begin(request: FastifyRequest, reply: FastifyReply): void {
    this.#transfers.set(request, { reply, since: performance.now() });
  }

  end(request: FastifyRequest): void {
    this.#transfers.delete(request);
  }

  close(): void {
    clearInterval(this.#interval);
  }

  /** Checks the transfers in the order in which they began, so that the newest are rejected. */
  #check(): void {
    const counts = new Map<string, number>();
    const latestStart = performance.now() - GRACE_MS;
    for (const [request, { reply, since }] of this.#transfers) {
      if (reply.raw.closed) this.end(request);
      else if (since < latestStart && exceedsLimit(request, counts)) {
        this.end(request);
        this.#reject(request, reply);
      }
    }
  }
}

function exceedsLimit({ authentication }: FastifyRequest, counts: Map<string, number>): boolean {
  if (!authentication) return false;
  const { organizationId, subject } = authentication.principal;
  const ofCredential = count(counts, `${organizationId} ${subject}`);
  return count(counts, organizationId) > MAX_OF_ORGANIZATION || ofCredential > MAX_OF_CREDENTIAL;
}

function count(counts: Map<string, number>, key: string): number {
  const found = (counts.get(key) ?? 0) + 1;
  counts.set(key, found);
  return found;
}
