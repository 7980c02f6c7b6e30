import pg from 'pg';

/** What a test has to do with a query. */
export interface Seen {
  /** A statement that is sent in its place. */
  instead?: string | undefined;
  /** What it waits for. */
  after?: Promise<unknown> | undefined;
  answered?: () => void;
}

type Send = (
  query: unknown,
  done?: (error: unknown, result: unknown) => void,
) => Promise<unknown> | undefined;

/** Shows each query that this process sends to PostgreSQL while `work` runs. */
export async function interceptQueries<T>(
  see: (text: string) => Seen | undefined,
  work: () => Promise<T>,
): Promise<T> {
  const original = pg.Client.prototype.query as unknown as Send;
  const seeing: Send = function (this: pg.Client, query, done) {
    const { text = String(query) } = query as { text?: string };
    const { instead, after, answered } = see(text) ?? {};
    const reported: typeof done = (error, result) => {
      if (!error) answered?.();
      done?.(error, result);
    };
    const send = () => original.call(this, instead ?? query, done && reported);
    if (after) {
      after.then(send);
      return undefined;
    }
    return send();
  };
  pg.Client.prototype.query = seeing as never;
  try {
    return await work();
  } finally {
    pg.Client.prototype.query = original as never;
  }
}
