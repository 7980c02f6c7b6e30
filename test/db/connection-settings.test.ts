import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectionSettings, type PreparedStatements, usesNames } from '../../src/db/connection-settings.ts';
import { poolOf } from '../../src/db/pool.ts';
import { inspectLink, type Link } from '../../src/db/pooler.ts';
import { Organization } from '../../src/modules/organization/organization.entity.ts';
import { openOrm } from '../../src/orm/open-orm.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

const logged: string[] = [];
const log = { warn: (line: unknown) => logged.push(String(line)) };
const open = async (setting: PreparedStatements = 'auto') =>
  openOrm(database.url, { max: 1, ...(await connectionSettings(database.url, setting, log)) });

/** Sets the role's timeout only in this database, because other tests use the role concurrently. */
const setTimeoutOfRole = (value: string) => {
  const { username, pathname } = new URL(database.url);
  return asSuperuser(
    `alter role "${username}" in database "${pathname.slice(1)}" set statement_timeout = '${value}'`,
  );
};

async function asSuperuser(statement: string): Promise<void> {
  const { default: pg } = await import('pg');
  const client = new pg.Client(database.superuserUrl);
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

async function timeout(): Promise<string> {
  const orm = await open();
  const [row] = await orm.em.execute<{ statement_timeout: string }[]>('show statement_timeout');
  await orm.close();
  return row?.statement_timeout ?? '';
}

describe('the link to a database without a pooler', () => {
  it('is detected, and leaves no prepared statement behind', async () => {
    expect(await inspectLink(database.url)).toEqual({
      pooled: false,
      forwardsNames: false,
      statementTimeout: true,
    });
  });

  it('gets a timeout per connection if the role has none, or a longer one', async () => {
    for (const value of ['0', '1h']) {
      await setTimeoutOfRole(value);
      expect(await inspectLink(database.url)).toMatchObject({ statementTimeout: false });
      expect(await timeout()).toBe('10s');
    }
  });

  it("keeps the role's timeout if it is shorter", async () => {
    await setTimeoutOfRole('5s');
    expect(await inspectLink(database.url)).toMatchObject({ statementTimeout: true });
    expect(await timeout()).toBe('5s');
  });

  it('reports an unreachable database in one line', async () => {
    await expect(inspectLink('postgresql://a:Sesame@127.0.0.1:1/none')).rejects.toThrow(
      /^DATABASE_URL: the database cannot be reached \(ECONNREFUSED\)$/,
    );
  });

  it('causes no warning', () => {
    expect(logged).toEqual([]);
  });
});

describe('PREPARED_STATEMENTS', () => {
  const direct: Link = { pooled: false, forwardsNames: false, statementTimeout: true };
  const tracking: Link = { ...direct, pooled: true };
  const untracked: Link = { ...tracking, forwardsNames: true };
  it.each([
    ['auto', direct, true],
    ['auto', tracking, true],
    ['auto', untracked, false],
    ['on', untracked, true],
    ['off', direct, false],
  ] as const)('%s with %o uses names: %s', (setting, link, expected) => {
    expect(usesNames(link, setting)).toBe(expected);
  });

  it.each([
    ['off', 0],
    ['on', 1],
  ] as const)('%s applies to the connections', async (setting, names) => {
    const orm = await open(setting);
    const { queryPool } = await import('../../src/db/query.ts');
    const pool = await poolOf(orm);
    const text = `select 'sent with ${setting}'`;
    for (let use = 0; use < 4; use += 1) await queryPool(pool, { text });
    const { rows } = await pool.query('select name from pg_prepared_statements');
    expect(rows).toHaveLength(names);
    await orm.close();
  });

  it("does not affect MikroORM's statements, which have no names", async () => {
    const orm = await open('on');
    for (let use = 0; use < 10; use += 1) await orm.em.fork().find(Organization, { name: 'Bank' });
    const { rows } = await (await poolOf(orm)).query('select name from pg_prepared_statements');
    expect(rows).toEqual([]);
    await orm.close();
  });
});
