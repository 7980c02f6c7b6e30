import type { Log } from '../common/log.ts';

/** Limits beyond which requests have no lines of their own in the log: there may be thousands a second. */
const LIMITS = ['LOAD', 'INCOMPLETE_BODIES', 'FAILED_AUTHENTICATION', 'UNKNOWN_KEYS'] as const;
export type SummedLimit = (typeof LIMITS)[number];
export const SUMMED_LIMITS: ReadonlySet<string> = new Set(LIMITS);

/** Lines of one second; the rest is summed up in one. */
const MAX_LINES = 20;
const INTERVAL_MS = 1_000;

/** As far as it is known: the credential and its organization, or the address. */
export interface RejectedCaller {
  principal?: string | undefined;
  organization?: string | undefined;
  address?: string | null | undefined;
}

interface Rejections extends RejectedCaller {
  limit: string;
  rejected: number;
}

/** Logs rejected requests once a second: a line for each caller and limit, because a line for each request costs more than its rejection. */
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
    const most = [...this.#rejections.values()].sort((a, b) => b.rejected - a.rejected);
    this.#rejections.clear();
    for (const line of most.slice(0, MAX_LINES)) this.#log().warn(line, 'requests were rejected');
    const others = most.slice(MAX_LINES);
    if (others.length === 0) return;
    const rejected = others.reduce((sum, each) => sum + each.rejected, 0);
    this.#log().warn({ callers: others.length, rejected }, 'requests of other callers were rejected');
  }
}
