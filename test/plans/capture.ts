import pg from 'pg';

/** A statement that the gateway sent. */
export interface CapturedStatement {
  text: string;
  values: readonly unknown[];
  /**
   * Whether it was sent in a transaction with the organization setting. Otherwise it contains the setting
   * itself.
   */
  inTransaction: boolean;
}

type Query = string | { text: string; values?: unknown[] };

/**
 * Returns the statements that this process sends while `work` runs, in order, without begin, commit and
 * rollback.
 */
export async function captureQueries(work: () => Promise<unknown>): Promise<CapturedStatement[]> {
  const original = pg.Client.prototype.query;
  const captured: CapturedStatement[] = [];
  const open = new WeakSet<pg.Client>();
  pg.Client.prototype.query = function (this: pg.Client, ...args: Parameters<typeof original>) {
    const query = args[0] as unknown as Query;
    const text = typeof query === 'string' ? query : query.text;
    if (/^\s*begin\b/.test(text)) open.add(this);
    else if (/^\s*(commit|rollback)\b/.test(text)) open.delete(this);
    else
      captured.push({
        text,
        values: (typeof query === 'string' ? undefined : query.values) ?? [],
        inTransaction: open.has(this),
      });
    return original.apply(this, args);
  } as typeof original;
  try {
    await work();
  } finally {
    pg.Client.prototype.query = original;
  }
  return captured;
}
