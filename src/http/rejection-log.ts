import type { Principal } from '../access/principal.ts';
import type { Log } from '../log.ts';

/** Limits whose requests are rejected before any work is done for them. They have no lines of their own in the log. */
export type SheddingLimit = 'LOAD' | 'INCOMPLETE_BODIES';
export const SHEDDING_LIMITS: ReadonlySet<string> = new Set<SheddingLimit>(['LOAD', 'INCOMPLETE_BODIES']);

/** Lines of one second; the rest is summed up in one. */
const MAX_LINES = 20;
const INTERVAL_MS = 1_000;

interface Rejections {
  limit: string;
  principal: string;
  organization?: string;
  rejected: number;
}

/** Logs rejected requests once a second: a line for each credential and limit, because a line for each request costs more than its rejection. */
export class RejectionLog {
  readonly #log: () => Pick<Log, 'warn'>;
  readonly #rejections = new Map<string, Rejections>();
  #timer: NodeJS.Timeout | undefined;

  constructor(log: () => Pick<Log, 'warn'>) {
    this.#log = log;
  }

  /** `caller`: the credential, with its organization where it was authenticated. */
  add(limit: string, { subject, organizationId }: Pick<Principal, 'subject'> & Partial<Principal>): void {
    const key = `${limit} ${organizationId} ${subject}`;
    const found = this.#rejections.get(key);
    if (found) {
      found.rejected += 1;
      return;
    }
    const organization = organizationId === undefined ? {} : { organization: organizationId };
    this.#rejections.set(key, { limit, principal: subject, ...organization, rejected: 1 });
    this.#timer ??= setTimeout(() => this.#flush(), INTERVAL_MS).unref();
  }

  #flush(): void {
    this.#timer = undefined;
    const most = [...this.#rejections.values()].sort((a, b) => b.rejected - a.rejected);
    this.#rejections.clear();
    for (const line of most.slice(0, MAX_LINES)) this.#log().warn(line, 'requests were rejected');
    const others = most.slice(MAX_LINES);
    if (others.length === 0) return;
    const rejected = others.reduce((sum, each) => sum + each.rejected, 0);
    this.#log().warn({ principals: others.length, rejected }, 'requests of other credentials were rejected');
  }
}
