import pg from 'pg';
import { QueryBatch } from '../../src/db/query-batch.ts';

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

type Intercept = (text: string, client: pg.Client) => Interception | undefined;

/** Returns the text and the values of each statement of a query or a batch. */
export function statementsOf(sent: unknown): { text: string; values: unknown[] }[] {
  const queries = sent instanceof QueryBatch ? sent.queries : [sent];
  return queries.map((query) => {
    const { text = String(query), values = [] } = query as { text?: string; values?: unknown[] };
    return { text, values };
  });
}

/** Calls `intercept` for each statement that this process sends to PostgreSQL while `work` runs. */
export async function interceptQueries<T>(intercept: Intercept, work: () => Promise<T>): Promise<T> {
  const original = pg.Client.prototype.query as unknown as Send;
  const intercepting: Send = function (this: pg.Client, query, done) {
    const found = statementsOf(query).map(({ text }) => intercept(text, this) ?? {});
    const whenAnswered = (error: unknown) => {
      if (!error) for (const { answered } of found) answered?.();
    };
    const send = () => {
      if (query instanceof QueryBatch) {
        changeBatch(query, found, whenAnswered);
        return original.call(this, query);
      }
      const callback: typeof done = (error, result) => {
        whenAnswered(error);
        done?.(error, result);
      };
      return original.call(this, found[0]?.instead ?? query, done && callback);
    };
    const waits = found.flatMap(({ after }) => after ?? []);
    if (waits.length === 0) return send();
    void Promise.all(waits).then(send);
    return undefined;
  };
  pg.Client.prototype.query = intercepting as never;
  try {
    return await work();
  } finally {
    pg.Client.prototype.query = original as never;
  }
}

function changeBatch(
  batch: QueryBatch,
  found: readonly Interception[],
  whenAnswered: (error: unknown) => void,
): void {
  for (const [index, { instead }] of found.entries()) {
    const query = batch.queries[index];
    if (!query || !instead) continue;
    Object.assign(query, { text: instead, values: [], name: undefined });
    if (index === 0) batch.name = undefined;
  }
  const { callback } = batch;
  batch.callback = (error, results) => {
    whenAnswered(error);
    callback(error, results);
  };
}
