import type { FastifyReply, FastifyRequest } from 'fastify';

/** Requests whose bodies are on their way at the same time, of one credential and of all credentials of an organization. */
const MAX_OF_CREDENTIAL = 64;
const MAX_OF_ORGANIZATION = 256;
/** A body that arrives in this time counts as sent at once, and how often is looked. */
const GRACE_MS = 250;

/** Ends a request whose caller has too many of them. */
type Reject = (request: FastifyRequest, reply: FastifyReply) => void;

/**
 * Knows the requests whose bodies are not complete. They hold memory and a connection, so each caller may have so many of them; what
 * comes beyond is rejected, the newest first.
 */
export class IncompleteBodies {
  readonly #requests = new Map<FastifyRequest, FastifyReply>();
  readonly #reject: Reject;
  readonly #interval = setInterval(() => this.#look(), GRACE_MS).unref();

  constructor(reject: Reject) {
    this.#reject = reject;
  }

  add(request: FastifyRequest, reply: FastifyReply): void {
    if (!request.raw.complete) this.#requests.set(request, reply);
  }

  /** The body is complete. */
  delete(request: FastifyRequest): void {
    this.#requests.delete(request);
  }

  close(): void {
    clearInterval(this.#interval);
  }

  /** In the order in which they came. */
  #look(): void {
    const counts = new Map<string, number>();
    for (const [request, reply] of this.#requests) {
      if (request.raw.complete || reply.raw.closed) this.#requests.delete(request);
      else if (reply.elapsedTime > GRACE_MS && isOneTooMany(request, counts)) {
        this.#requests.delete(request);
        this.#reject(request, reply);
      }
    }
  }
}

function isOneTooMany({ proof }: FastifyRequest, counts: Map<string, number>): boolean {
  if (!proof) return false;
  const { organizationId, subject } = proof.principal;
  const ofCredential = count(counts, `${organizationId} ${subject}`);
  return count(counts, organizationId) > MAX_OF_ORGANIZATION || ofCredential > MAX_OF_CREDENTIAL;
}

function count(counts: Map<string, number>, key: string): number {
  const found = (counts.get(key) ?? 0) + 1;
  counts.set(key, found);
  return found;
}
