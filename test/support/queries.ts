import pg from 'pg';

/** How a test changes a query. */
export interface Interception {
  /** Sends this statement instead. */
  instead?: string | undefined;
  /** Waits for this promise before the query is sent. */
  after?: Promise<unknown> | undefined;
  /** Called after the query has succeeded. */
  answered?: () => void;
}

type Send = (
  query: unknown,
  done?: (error: unknown, result: unknown) => void,
) => Promise<unknown> | undefined;

/** Calls `intercept` for each query that this process sends to PostgreSQL while `work` runs. */
export async function interceptQueries<T>(
  intercept: (text: string, client: pg.Client) => Interception | undefined,
  work: () => Promise<T>,
): Promise<T> {
  const original = pg.Client.prototype.query as unknown as Send;
  const intercepting: Send = function (this: pg.Client, query, done) {
    const { text = String(query) } = query as { text?: string };
    const { instead, after, answered } = intercept(text, this) ?? {};
    const callback: typeof done = (error, result) => {
      if (!error) answered?.();
      done?.(error, result);
    };
    const send = () => original.call(this, instead ?? query, done && callback);
    if (after) {
      after.then(send);
      return undefined;
    }
    return send();
  };
  pg.Client.prototype.query = intercepting as never;
  try {
    return await work();
  } finally {
    pg.Client.prototype.query = original as never;
  }
}
