import pg from 'pg';
import { statementsOf } from '../support/queries.ts';

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

/**
 * Returns the statements that this process sends while `work` runs, in order, without begin, commit and
 * rollback.
 */
export async function captureQueries(work: () => Promise<unknown>): Promise<CapturedStatement[]> {
  const original = pg.Client.prototype.query;
  const captured: CapturedStatement[] = [];
  const open = new WeakSet<pg.Client>();
  pg.Client.prototype.query = function (this: pg.Client, ...args: Parameters<typeof original>) {
    for (const { text, values } of statementsOf(args[0])) {
      if (/^\s*begin\b/.test(text)) open.add(this);
      else if (/^\s*(commit|rollback)\b/.test(text)) open.delete(this);
      else captured.push({ text, values, inTransaction: open.has(this) });
    }
    return original.apply(this, args);
  } as typeof original;
  try {
    await work();
  } finally {
    pg.Client.prototype.query = original;
  }
  return captured;
}
