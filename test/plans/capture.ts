import pg from 'pg';

/** A statement as the gateway sent it. */
export interface Sent {
  text: string;
  values: readonly unknown[];
  /** Whether a transaction was open that knows the organization; without one, the statement sets it itself. */
  within: boolean;
}

type Query = string | { text: string; values?: unknown[] };

/** What this process sends to PostgreSQL while `work` runs, in order, without what only begins and ends transactions. */
export async function sentDuring(work: () => Promise<unknown>): Promise<Sent[]> {
  const original = pg.Client.prototype.query;
  const sent: Sent[] = [];
  const open = new WeakSet<pg.Client>();
  pg.Client.prototype.query = function (this: pg.Client, ...args: Parameters<typeof original>) {
    const query = args[0] as unknown as Query;
    const text = typeof query === 'string' ? query : query.text;
    if (/^\s*begin\b/.test(text)) open.add(this);
    else if (/^\s*(commit|rollback)\b/.test(text)) open.delete(this);
    else
      sent.push({
        text,
        values: (typeof query === 'string' ? undefined : query.values) ?? [],
        within: open.has(this),
      });
    return original.apply(this, args);
  } as typeof original;
  try {
    await work();
  } finally {
    pg.Client.prototype.query = original;
  }
  return sent;
}
