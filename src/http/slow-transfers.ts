import type { FastifyReply, FastifyRequest } from 'fastify';

/** Transfers that are not complete at the same time, of one credential and of all credentials of an organization. */
const MAX_OF_CREDENTIAL = 64;
const MAX_OF_ORGANIZATION = 256;
/** A transfer that takes no longer counts as done at once; and how often is looked. */
const GRACE_MS = 250;

interface Transfer {
  reply: FastifyReply;
  /** By the clock of `performance`. */
  since: number;
}

/** Ends a request whose caller has too many slow transfers. */
type Reject = (request: FastifyRequest, reply: FastifyReply) => void;

/**
 * Knows the requests whose bodies are not complete and the responses that their callers do not read. They hold memory and a connection, and
 * no slot. Each caller may have so many of them; what comes beyond is rejected, the newest first.
 */
export class SlowTransfers {
  readonly #transfers = new Map<FastifyRequest, Transfer>();
  readonly #reject: Reject;
  readonly #interval = setInterval(() => this.#look(), GRACE_MS).unref();

  constructor(reject: Reject) {
    this.#reject = reject;
  }

  /** A request whose body may be on its way, or a response that is sent from now on. */
  begin(request: FastifyRequest, reply: FastifyReply): void {
    this.#transfers.set(request, { reply, since: performance.now() });
  }

  end(request: FastifyRequest): void {
    this.#transfers.delete(request);
  }

  close(): void {
    clearInterval(this.#interval);
  }

  /** In the order in which they began. */
  #look(): void {
    const counts = new Map<string, number>();
    const late = performance.now() - GRACE_MS;
    for (const [request, { reply, since }] of this.#transfers) {
      if (reply.raw.closed) this.end(request);
      else if (since < late && isOneTooMany(request, counts)) {
        this.end(request);
        this.#reject(request, reply);
      }
    }
  }
}

function isOneTooMany({ authentication }: FastifyRequest, counts: Map<string, number>): boolean {
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
