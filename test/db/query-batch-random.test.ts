import fc from 'fast-check';
import pg, { type PoolClient } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BatchStatement } from '../../src/db/query-batch.ts';
import { openPipelined, preparedNames, sendTogether } from '../support/batches.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';

let database: TestDatabase;
let batches: PoolClient;
let plain: pg.Client;

beforeAll(async () => {
  database = await testDatabase();
  batches = await openPipelined(database.superuserUrl);
  plain = new pg.Client(database.superuserUrl);
  await plain.connect();
  for (const table of ['batch_item', 'plain_item'])
    await plain.query(`create table ${table} (id int primary key, value int check (value >= 0))`);
});
afterAll(async () => {
  await Promise.all([batches.end(), plain.end()]);
  await database.close();
});

const circular: Record<string, unknown> = {};
circular.self = circular;

const id = fc.integer({ min: 0, max: 9 });
/** One in six violates the constraint. */
const value = fc.integer({ min: -1, max: 5 });

/** Statements on a table `ITEM`, many of which fail sometimes, and some always. */
const statement = fc.oneof(
  fc.tuple(id, value).map((values) => ({ text: 'insert into ITEM values ($1, $2)', values })),
  fc.tuple(id, value).map((values) => ({ text: 'update ITEM set value = $2 where id = $1', values })),
  fc.tuple(id, id).map((values) => ({ text: 'update ITEM set id = $2 where id = $1', values })),
  id.map((each) => ({ text: 'delete from ITEM where id = $1 returning value', values: [each] })),
  fc.constant({ text: 'select count(*), sum(value) from ITEM', values: [] }),
  id.map((each) => ({ text: 'select 10 / $1::int from ITEM', values: [each] })),
  fc.constantFrom('1', 'x').map((each) => ({ text: 'select $1::int', values: [each] })),
);
const failing = fc.constantFrom<{ text: string; values: unknown[] }>(
  { text: 'selec 1', values: [] },
  { text: 'select $1::json', values: [circular] },
  { text: 'select missing from ITEM', values: [] },
);

const batch = fc.record({
  explicit: fc.boolean(),
  statements: fc.array(
    fc.record({
      statement: fc.oneof({ weight: 12, arbitrary: statement }, { weight: 1, arbitrary: failing }),
      named: fc.boolean(),
    }),
    { minLength: 1, maxLength: 8 },
  ),
});
type Batch = typeof batch extends fc.Arbitrary<infer T> ? T : never;

/** The code of an error, or its kind if it is one of the driver. */
const failure = (error: { code?: string; name: string }) => error.code ?? error.name;

async function sendBatch({ explicit, statements }: Batch): Promise<unknown> {
  const parts = statements.map(({ statement: { text, values }, named }) => {
    const own = text.replaceAll('ITEM', 'batch_item');
    return { text: own, values, ...(named && { name: own }) } as BatchStatement;
  });
  try {
    const results = await sendTogether(batches, ...(explicit ? ['begin', ...parts, 'commit'] : parts));
    return results
      .slice(explicit ? 1 : 0)
      .flatMap(({ command, rows }) => (command === 'COMMIT' ? [] : [rows]));
  } catch (error) {
    if (explicit) await sendTogether(batches, 'rollback');
    return failure(error as Error);
  }
}

/** Sends the statements one after the other in a transaction, which is rolled back at the first error. */
async function sendPlainly({ statements }: Batch): Promise<unknown> {
  // The driver encodes all values of a batch before it sends any of it.
  if (statements.some(({ statement: { values } }) => values.includes(circular as never))) return 'TypeError';
  await plain.query('begin');
  try {
    const found = [];
    for (const { statement } of statements) {
      const { text, values } = statement as { text: string; values: unknown[] };
      const own = text.replaceAll('ITEM', 'plain_item');
      found.push((await plain.query({ text: own, values, rowMode: 'array' })).rows);
    }
    await plain.query('commit');
    return found;
  } catch (error) {
    await plain.query('rollback');
    return failure(error as Error);
  }
}

async function contentOf(table: string): Promise<unknown> {
  const { rows } = await plain.query(`select json_agg(r order by id) as content from ${table} r`);
  return rows[0].content;
}

describe('a thousand random batches with random failures', () => {
  it('have the results, the errors and the effects of plain transactions, and know what is prepared', async () => {
    const [failed, kept] = [new Set<unknown>(), new Set<string>()];
    await fc.assert(
      fc.asyncProperty(batch, async (generated) => {
        const outcome = await sendBatch(generated);
        expect(outcome).toEqual(await sendPlainly(generated));
        const content = await contentOf('batch_item');
        expect(content).toEqual(await contentOf('plain_item'));
        const names = await preparedNames(batches);
        expect(names.pg).toEqual(names.postgres);
        expect(batches.getTransactionStatus()).toBe('I');
        if (typeof outcome === 'string') failed.add(outcome);
        kept.add(JSON.stringify(content));
      }),
      { numRuns: 1_000 },
    );
    expect([...failed].sort()).toEqual(['22012', '22P02', '23505', '23514', '42601', '42703', 'TypeError']);
    expect(kept.size).toBeGreaterThan(50);
  });
});
