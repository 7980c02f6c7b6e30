import pg, { type ClientBase, type Connection, type QueryArrayResult } from 'pg';
import type { Statement } from './statement.ts';

/** A statement of a batch. With a name, it is prepared once for each connection. */
export interface BatchStatement extends Statement {
  name?: string;
}

export type BatchResult = QueryArrayResult<unknown[]>;

/**
 * Statements that are sent with one Sync, for pg's `client.query`. PostgreSQL answers them together. If one fails, it skips the
 * following ones. Outside of a transaction, the batch is one: nothing of a failed batch is kept.
 *
 * pg sends a Sync with each pipelined query. For each, PostgreSQL sends a packet, and a query behind a failed one runs nevertheless. pg
 * has no batches, so this one is made of pg's own queries, which encode values and parse rows. It extends pg's Query, because
 * pg pipelines no other class. COPY is not supported.
 */
export class QueryBatch extends pg.Query {
  readonly queries: readonly PgQuery[];
  /** Is called once, with the results of all statements or the first error. pg may wrap it. */
  callback: (error: Error | null, results: BatchResult[]) => void = () => {};
  /** The number of statements that PostgreSQL has executed. If the batch failed, the next one is what failed. */
  executed = 0;
  /** Name and text of the statement that PostgreSQL works on. pg reads them when it was parsed, and when it failed. */
  name: string | undefined;
  text = '';

  constructor(client: ClientBase, statements: readonly BatchStatement[]) {
    super('');
    this.queries = statements.map((statement) => queryOf(client, statement));
    this.#setCurrent();
  }

  /** Sends the messages. Returns an error if a value cannot be encoded; nothing is sent then. */
  override submit = (connection: Connection): Error | null => {
    const { submittedNamedStatements, stream } = connection as NamedConnection;
    const names = { ...submittedNamedStatements };
    try {
      const messages = Buffer.concat(messagesOf(this.queries, connection, names));
      if (stream.writable) stream.write(messages);
    } catch (error) {
      return error as Error;
    }
    Object.assign(submittedNamedStatements, names);
    connection.sync();
    return null;
  };

  handleRowDescription(message: unknown): void {
    this.#current?.handleRowDescription(message);
  }

  handleDataRow(message: unknown): void {
    this.#current?.handleDataRow(message);
  }

  handleCommandComplete(message: unknown, connection: Connection): void {
    this.#current?.handleCommandComplete(message, connection);
    this.executed += 1;
    this.#setCurrent();
  }

  handleError(error: Error, connection: Connection): void {
    // Statements behind the failed one were not parsed. One that was parsed stays prepared, also after a rollback.
    const { submittedNamedStatements } = connection as NamedConnection;
    for (const { name } of this.queries.slice(this.executed)) if (name) delete submittedNamedStatements[name];
    this.#end(error, []);
  }

  handleReadyForQuery(connection: Connection): void {
    let failure: Error | null = null;
    const results: BatchResult[] = [];
    for (const query of this.queries) {
      query.callback = (error, result) => {
        failure ??= error;
        results.push(result);
      };
      query.handleReadyForQuery(connection);
    }
    this.#end(failure, results);
  }

  get #current(): PgQuery | undefined {
    return this.queries[this.executed];
  }

  #setCurrent(): void {
    this.name = this.#current?.name;
    this.text = this.#current?.text ?? '';
  }

  #end(error: Error | null, results: BatchResult[]): void {
    const { callback } = this;
    this.callback = () => {};
    callback(error, results);
  }
}

/** What pg's query has besides its declared type. */
interface PgQuery extends pg.Query {
  name?: string;
  text: string;
  values: unknown[];
  callback: (error: Error | null, result: BatchResult) => void;
  handleRowDescription(message: unknown): void;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, connection: Connection): void;
  handleReadyForQuery(connection: Connection): void;
}

interface NamedConnection extends Connection {
  /** The texts of statements whose Parse was sent and not answered yet, by name. */
  submittedNamedStatements: Record<string, string>;
}

function queryOf(client: ClientBase, statement: BatchStatement): PgQuery {
  // Without values, pg would use the simple protocol, which has its own Sync.
  const config = { ...statement, rowMode: 'array', types: client, queryMode: 'extended' };
  return new pg.Query(config as unknown as pg.QueryConfig) as PgQuery;
}

/** Returns the messages of the queries without their Syncs. Adds the names that they prepare to `names`. */
function messagesOf(
  queries: readonly PgQuery[],
  connection: Connection,
  names: Record<string, string>,
): Buffer[] {
  const messages: Buffer[] = [];
  const recorder = Object.create(connection, {
    stream: { value: { writable: true, write: (message: Buffer) => messages.push(message) } },
    sync: { value: () => {} },
    submittedNamedStatements: { value: names },
  });
  for (const query of queries) {
    // A query without a callback throws the error of a value that cannot be encoded.
    const error = query.submit(recorder) as unknown as Error | null;
    if (error) throw error;
  }
  return messages;
}
