import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allowNames, MAX_NAMES, nameOf, prepared, UNSHARED_NAMES } from '../../src/db/prepared-statements.ts';
import { type Gateway, post, startGateway, type Tenant } from '../support/gateway.ts';

const connection = () => {
  const client = new pg.Client();
  allowNames(client);
  return client;
};
/** Returns a text that was never used. */
const text = () => `select '${randomUUID()}'`;

/** Returns the name of a text after this number of uses. */
function named(client: pg.Client, statement: string, organization?: string, uses = 3): string | undefined {
  for (let use = 1; use < uses; use += 1) prepared(client, statement, organization);
  return prepared(client, statement, organization).name;
}

describe('the name of a statement', () => {
  it("depends only on the text, and fits PostgreSQL's limit", () => {
    expect(nameOf('select 1')).toBe(nameOf('select 1'));
    expect(nameOf('select 1')).not.toBe(nameOf('select 2'));
    expect(nameOf('select 1'.repeat(10_000)).length).toBeLessThanOrEqual(63);
  });

  it('is the same on every connection, whatever was sent there before', () => {
    const statement = text();
    const [one, other] = [connection(), connection()];
    for (let count = 0; count < 5; count += 1) named(other, text(), 'other');
    expect(named(one, statement, 'one')).toBe(nameOf(statement));
    expect(named(other, statement, 'other')).toBe(nameOf(statement));
  });

  it('is assigned at the third use of the text', () => {
    const [client, statement] = [connection(), text()];
    expect(prepared(client, statement, 'one')).toEqual({});
    expect(prepared(client, statement, 'one')).toEqual({});
    expect(prepared(client, statement, 'one')).toEqual({ name: nameOf(statement) });
  });

  it('is not assigned on a connection without names', () => {
    expect(named(new pg.Client(), text(), 'one')).toBeUndefined();
  });

  it('is limited for one organization, and still assigned for others then', () => {
    const client = connection();
    const own = Array.from({ length: 100 }, text);
    const given = own.filter((statement) => named(client, statement, 'one') !== undefined);
    expect(given).toHaveLength(UNSHARED_NAMES);
    const another = text();
    expect(named(client, another, 'other')).toBe(nameOf(another));
    // Existing names can be used by all organizations.
    expect(prepared(client, given[0] ?? '', 'other').name).toBe(nameOf(given[0] ?? ''));
  });

  it('is limited per connection, with reserved names for statements without an organization', () => {
    const client = connection();
    const all = Array.from({ length: 300 }, (_, index) =>
      named(client, text(), `organization ${index % 20}`),
    );
    const fixed = Array.from({ length: 50 }, () => named(client, text()));
    const count = (names: (string | undefined)[]) => names.filter((name) => name !== undefined).length;
    expect([count(all), count(fixed)]).toEqual([MAX_NAMES - 10, 10]);
  });

  it('is assigned in time while others send many unique texts', () => {
    const [client, statement] = [connection(), text()];
    for (let use = 1; use <= 3; use += 1) {
      for (let count = 0; count < 2_000; count += 1) prepared(client, text(), 'many');
      prepared(client, statement, 'one');
    }
    expect(prepared(client, statement, 'one')).toEqual({ name: nameOf(statement) });
  });
});

interface Named {
  name: string;
  statement: string;
}

describe('the connections of a gateway', () => {
  let gateway: Gateway;
  let clients: Set<pg.Client>;
  const original = pg.Client.prototype.query;

  beforeAll(async () => {
    clients = new Set();
    pg.Client.prototype.query = function (this: pg.Client, ...sent: unknown[]) {
      clients.add(this);
      return (original as (...sent: unknown[]) => unknown).apply(this, sent);
    } as never;
    gateway = await startGateway({ DATABASE_POOL_SIZE: '1' });
  });
  afterAll(async () => {
    pg.Client.prototype.query = original;
    await gateway.close();
  });

  const FIELDS = [
    'branchId',
    'version',
    'createdAt',
    'updatedAt',
    'displayName',
    'creditLimit { amount }',
    'kyc { status }',
  ];
  const fieldSet = (number: number) =>
    FIELDS.filter((_, index) => (number >> index) & 1)
      .concat(number & 128 ? ['addresses { id city }'] : [])
      .join(' ');
  const ask = async ({ headers }: Tenant, fields: string) => {
    const { status, errors } = await post(gateway.server.url, headers, {
      query: `{ customers(first: 10) { nodes { ${fields} } } }`,
    });
    expect([status, errors]).toEqual([200, undefined]);
  };
  const isOpen = (client: pg.Client) => {
    const { _queryable, _ending } = client as pg.Client & { _queryable: boolean; _ending: boolean };
    return _queryable && !_ending;
  };
  /** Returns the names on every connection that sent anything. */
  const namesOf = async () => {
    const alive = [...clients].filter((client) => isOpen(client));
    const query: (text: string) => Promise<pg.QueryResult<Named>> = original;
    const found = await Promise.all(
      alive.map((client) => query.call(client, 'select name, statement from pg_prepared_statements')),
    );
    return found.map(({ rows }) => rows);
  };

  it('have few names, whatever one organization sends, and still assign one for another organization', async () => {
    const [many, other] = [await gateway.tenant(), await gateway.tenant()];
    for (let number = 1; number < 85; number += 1) {
      for (let use = 0; use < 3; use += 1) await ask(many, fieldSet(number));
    }
    const before = (await namesOf()).toSorted((a, b) => b.length - a.length)[0] ?? [];
    expect(before.length).toBeGreaterThanOrEqual(UNSHARED_NAMES);
    expect(before.length).toBeLessThan(UNSHARED_NAMES + 10);
    for (let use = 0; use < 4; use += 1) await ask(other, fieldSet(200));
    const after = (await namesOf()).toSorted((a, b) => b.length - a.length)[0] ?? [];
    expect(after.length).toBeGreaterThan(before.length);
    for (const { name, statement } of after) {
      expect(name).toBe(nameOf(statement));
    }
  });
});
