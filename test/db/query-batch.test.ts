import pg, { type PoolClient } from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hasDebianPostgres } from '../../faults/harness/debian.ts';
import { hasPgBouncer } from '../../faults/harness/pgbouncer.ts';
import { PooledDatabase } from '../../faults/harness/pooled-database.ts';
import { cancelOnAbort } from '../../src/db/cancel-query.ts';
import { closeAtOnce, query, queryBatch } from '../../src/db/query.ts';
import { batchOf, openPipelined, preparedNames, sendTogether } from '../support/batches.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';

let database: TestDatabase;
let observer: pg.Client;
let client: PoolClient;

beforeAll(async () => {
  database = await testDatabase();
  observer = new pg.Client(database.superuserUrl);
  await observer.connect();
  await observer.query('create table item (id int primary key); create sequence executed');
});
afterAll(async () => {
  await observer.end();
  await database.close();
});
beforeEach(async () => {
  await observer.query('truncate item; alter sequence executed restart');
  client = await openPipelined(database.superuserUrl);
});
afterEach(() => client.end());

const insert = (id: number, name?: string) => ({
  text: 'insert into item values ($1)',
  values: [id],
  ...(name && { name }),
});
const items = async () => (await observer.query('select id from item order by id')).rows.map(({ id }) => id);
/** Marks that PostgreSQL has executed it, also in a transaction that is rolled back. */
const MARK = "select nextval('executed')";
const marks = async () => {
  const { rows } = await observer.query('select last_value, is_called from executed');
  return rows[0].is_called ? Number(rows[0].last_value) : 0;
};
const codeOf = (sent: Promise<unknown>) =>
  sent.then(
    () => undefined,
    (error) => error.code,
  );

describe('a batch', () => {
  it('returns the rows of each statement as arrays, with its command and number of rows', async () => {
    const results = await sendTogether(
      client,
      'begin',
      insert(1),
      { text: 'select $1::text, $2::int[]', values: ["it's", [1, 2]] },
      { text: 'select id from item where id = $1', values: [2] },
      'commit',
    );
    expect(results.map(({ command, rowCount, rows }) => [command, rowCount, rows])).toEqual([
      ['BEGIN', null, []],
      ['INSERT', 1, []],
      ['SELECT', 1, [["it's", [1, 2]]]],
      ['SELECT', 0, []],
      ['COMMIT', null, []],
    ]);
    expect(await items()).toEqual([1]);
  });

  it("is one group of messages: PostgreSQL is ready once, and pg's own queries are one each", async () => {
    let ready = 0;
    client.connection.on('readyForQuery', () => {
      ready += 1;
    });
    await sendTogether(client, 'begin', insert(1), insert(2), 'commit');
    expect(ready).toBe(1);
    await Promise.all([query(client, 'select 1'), query(client, 'select 2')]);
    expect(ready).toBe(3);
  });

  it('can be sent together with others, also after one that fails', async () => {
    const [first, second, third, fourth] = await Promise.allSettled([
      sendTogether(client, insert(1), 'select 1 / 0'),
      sendTogether(client, insert(2, 'insert')),
      query(client, { text: 'select count(*)::int from item', rowMode: 'array' }),
      sendTogether(client, insert(3, 'insert'), 'select id from item order by id'),
    ]);
    expect(first).toMatchObject({ status: 'rejected', reason: { code: '22012' } });
    expect(second.status).toBe('fulfilled');
    expect(third).toMatchObject({ value: { rows: [[1]] } });
    expect(fourth).toMatchObject({ value: [{}, { rows: [[2], [3]] }] });
  });

  it('uses the type parsers of its connection', async () => {
    const { TypeOverrides } = pg as unknown as { TypeOverrides: new () => pg.CustomTypesConfig & pg.Client };
    const types = new TypeOverrides();
    types.setTypeParser(pg.types.builtins.DATE, (text: string) => `on ${text}`);
    const typed = new pg.Client({ connectionString: database.superuserUrl, types });
    await typed.connect();
    const [result] = await sendTogether(typed as PoolClient, "select date '2026-01-02'");
    expect(result?.rows).toEqual([['on 2026-01-02']]);
    await typed.end();
  });

  it('reports notices before its results, as a cancelled wait for a standby does', async () => {
    const notices: unknown[] = [];
    client.on('notice', ({ message }) => notices.push(message));
    const warn = "do $$ begin raise warning 'attention'; end $$";
    const seen = await sendTogether(client, 'begin', warn, 'commit').then(() => [...notices]);
    expect(seen).toEqual(['attention']);
  });
});

describe('a statement that fails', () => {
  const failures = {
    'when it is parsed': { code: '42601', text: 'selec 1' },
    'when its values are bound': { code: '22P02', text: 'select $1::int', values: ['x'] },
    'when it is executed': { code: '22012', text: 'select 1 / 0' },
    'when it violates a constraint': { code: '23505', ...insert(1) },
  };
  for (const [when, { code, ...failing }] of Object.entries(failures)) {
    it(`ends the batch: nothing is kept, and the following statements are skipped (${when})`, async () => {
      const batch = batchOf(client, insert(1), MARK, failing, MARK, insert(2));
      expect(await codeOf(queryBatch(client, batch))).toBe(code);
      expect([batch.executed, await items(), await marks()]).toEqual([2, [], 1]);
      await sendTogether(client, insert(3));
      expect(await items()).toEqual([3]);
    });

    it(`leaves the transaction to be rolled back, and its commit is skipped (${when})`, async () => {
      await sendTogether(client, 'begin', insert(1));
      expect(await codeOf(sendTogether(client, MARK, failing, MARK, 'commit'))).toBe(code);
      expect(await codeOf(sendTogether(client, MARK))).toBe('25P02');
      await sendTogether(client, 'rollback');
      expect([await items(), await marks(), client.getTransactionStatus()]).toEqual([[], 1, 'I']);
    });
  }

  it('is not sent if a value cannot be encoded, and neither is any other of the batch', async () => {
    const circular: Record<string, unknown> = {};
    circular.self = circular;
    const bad = { text: 'select $1::json', values: [circular], name: 'bad' } as never;
    const sent = sendTogether(client, insert(1, 'insert'), MARK, bad, 'select 1');
    await expect(sent).rejects.toThrow(/circular/i);
    expect([await items(), await marks()]).toEqual([[], 0]);
    expect(await preparedNames(client)).toEqual({ pg: [], postgres: [] });
    await sendTogether(client, insert(2, 'insert'));
    expect(await items()).toEqual([2]);
  });
});

describe('the names of prepared statements', () => {
  const named = (name: string) => ({ text: `select '${name}'`, name });

  it('are parsed once for each connection, also by a query of pg', async () => {
    await sendTogether(client, named('a'), named('b'), named('a'));
    await query(client, { ...named('a'), values: [] });
    await sendTogether(client, named('b'));
    expect(await preparedNames(client)).toEqual({ pg: ['a', 'b'], postgres: ['a', 'b'] });
  });

  it('are those that PostgreSQL parsed before a statement failed, whichever it is', async () => {
    const failing = { text: 'select 1 / $1::int', values: [0], name: 'fails' };
    for (const place of [0, 1, 2, 3]) {
      const statements = [named(`a${place}`), named(`b${place}`), named(`c${place}`)];
      const batch = statements.toSpliced(place, 0, failing as never);
      expect(await codeOf(sendTogether(client, ...batch))).toBe('22012');
      const names = await preparedNames(client);
      expect(names.pg).toEqual(names.postgres);
      const results = await sendTogether(client, ...statements, { ...failing, values: [1] });
      expect(results.map(({ rows }) => rows[0]?.[0])).toEqual([`a${place}`, `b${place}`, `c${place}`, 1]);
    }
  });

  it('are not kept if their text cannot be parsed', async () => {
    const bad = { text: 'selec 1', name: 'bad' };
    for (let time = 0; time < 2; time += 1)
      expect(await codeOf(sendTogether(client, bad, named('after')))).toBe('42601');
    expect(await preparedNames(client)).toEqual({ pg: [], postgres: [] });
  });

  it('stay prepared in a transaction that is rolled back', async () => {
    await sendTogether(client, 'begin', insert(1, 'insert'), 'rollback');
    await sendTogether(client, insert(2, 'insert'));
    expect(await items()).toEqual([2]);
  });
});

const processOf = (connection: PoolClient) => (connection as PoolClient & { processID: number }).processID;

/** Resolves when the connection sleeps. */
async function untilSleeping(): Promise<void> {
  const text = 'select from pg_stat_activity where pid = $1 and wait_event = $2';
  while ((await observer.query(text, [processOf(client), 'PgSleep'])).rowCount === 0);
}

describe('a batch that is interrupted', () => {
  const sleeping = () => sendTogether(client, 'begin', insert(1), 'select pg_sleep(60)', insert(2), 'commit');

  it('keeps nothing after it was cancelled, and the connection is usable', async () => {
    const controller = new AbortController();
    const watched = cancelOnAbort(controller.signal, client);
    const code = codeOf(sleeping());
    await untilSleeping();
    controller.abort();
    expect([await code, watched.cancelled]).toEqual(['57014', true]);
    await sendTogether(client, 'rollback');
    await sendTogether(client, insert(3));
    expect(await items()).toEqual([3]);
  });

  it('is rejected and keeps nothing if the server closes the connection', async () => {
    const code = codeOf(sleeping());
    await untilSleeping();
    await observer.query('select pg_terminate_backend($1)', [processOf(client)]);
    expect(await code).toBe('57P01');
    await expect(sendTogether(client, insert(3))).rejects.toThrow();
    expect(await items()).toEqual([]);
  });

  it('is rejected and keeps nothing if the connection breaks without an answer', async () => {
    const outcome = expect(sleeping()).rejects.toThrow(/terminated|ended|reset/i);
    await untilSleeping();
    const process = processOf(client);
    closeAtOnce(client);
    await outcome;
    await observer.query('select pg_terminate_backend($1)', [process]);
    expect(await items()).toEqual([]);
  });
});

describe.skipIf(!hasDebianPostgres || !hasPgBouncer)('batches through PgBouncer in transaction mode', () => {
  let pooled: PooledDatabase;

  beforeAll(async () => {
    pooled = await PooledDatabase.open();
  });
  afterAll(() => pooled.close());

  it('of many clients share its connections: each transaction is kept completely, or not at all', async () => {
    const direct = new pg.Client(pooled.superuserUrl);
    await direct.connect();
    await direct.query('create table pair (client int, number int, part int)');
    const pair = (number: number, part: number, own: number) => ({
      text: 'insert into pair values ($1, $2, $3)',
      values: [own, number, part],
    });
    const url = `postgresql://postgres@127.0.0.1:${pooled.pooler.port}/graph`;
    const writeAll = async (own: number) => {
      const connection = await openPipelined(url);
      for (let number = 0; number < 20; number += 1) {
        const setting = { text: "select set_config('app.organization', $1, true)", values: [`${own}`] };
        await sendTogether(connection, 'begin', setting, pair(number, 0, own));
        const check = "select current_setting('app.organization')";
        const fails = number % 3 === 0 ? ['select 1 / 0'] : [];
        const sent = sendTogether(connection, check, pair(number, 1, own), ...fails, 'commit');
        if (fails.length === 0) expect((await sent)[0]?.rows).toEqual([[`${own}`]]);
        else {
          expect(await codeOf(sent)).toBe('22012');
          await sendTogether(connection, 'rollback');
        }
      }
      await connection.end();
    };
    await Promise.all(Array.from({ length: 8 }, (_, own) => writeAll(own)));
    const { rows } = await direct.query(
      `select count(*)::int as pairs, bool_and(complete) as complete, bool_and(number % 3 <> 0) as successful
       from (select number, count(*) = 2 as complete from pair group by client, number) as kept`,
    );
    expect(rows).toEqual([{ pairs: 8 * 13, complete: true, successful: true }]);
    await direct.end();
  });
});
