import type { Log } from '../common/log.ts';

/**
 * Limits whose rejected requests get no access log lines of their own, because there can be thousands per
 * second.
 */
const LIMITS = ['LOAD', 'INCOMPLETE_BODIES', 'FAILED_AUTHENTICATION', 'UNKNOWN_KEYS'] as const;
export type SummedLimit = (typeof LIMITS)[number];
export const SUMMED_LIMITS: ReadonlySet<string> = new Set(LIMITS);

/** Maximum number of lines per interval. The remaining callers are summed up in one line. */
const MAX_LINES = 20;
const INTERVAL_MS = 1_000;

/** The known parts of a caller: the credential and its organization, or the address. */
export interface RejectedCaller {
  principal?: string | undefined;
  organization?: string | undefined;
  address?: string | null | undefined;
}

interface Rejections extends RejectedCaller {
  limit: string;
  rejected: number;
}

/**
 * Logs rejected requests once a second, with one line for each caller and limit. A line for each request
 * would cost more than the rejection itself.
 */
export class RejectionLog {
  readonly #log: () => Pick<Log, 'warn'>;
  readonly #rejections = new Map<string, Rejections>();
  #timer: NodeJS.Timeout | undefined;

  constructor(log: () => Pick<Log, 'warn'>) {
    this.#log = log;
  }

  add(limit: string, caller: RejectedCaller): void {
    const key = `${limit} ${caller.organization} ${caller.principal} ${caller.address}`;
    const found = this.#rejections.get(key);
    if (found) found.rejected += 1;
    else this.#rejections.set(key, { limit, ...caller, rejected: 1 });
    this.#timer ??= setTimeout(() => this.flush(), INTERVAL_MS).unref();
  }

  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const byCount = [...this.#rejections.values()].sort((a, b) => b.rejected - a.rejected);
    this.#rejections.clear();
    for (const line of byCount.slice(0, MAX_LINES)) this.#log().warn(line, 'requests were rejected');
    const others = byCount.slice(MAX_LINES);
    if (others.length === 0) return;
    const rejected = others.reduce((sum, each) => sum + each.rejected, 0);
    this.#log().warn({ callers: others.length, rejected }, 'requests of other callers were rejected');
  }
}
