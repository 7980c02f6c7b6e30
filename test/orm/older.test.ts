import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { migrate } from '../../src/orm/migrate.ts';
import { migrations } from '../../src/orm/migrations/index.ts';
import { createServer } from '../../src/server.ts';

const SCHEMA = 'test/orm/older/2026-11-24.sql';
const QUERIES = 'test/orm/older/2026-11-24.queries.sql';
const ORGANIZATION = '0193f000-0000-7000-8000-000000000001';

const name = `older_${randomUUID().replaceAll('-', '')}`;
let superuser: pg.Client;
let adminUrl: string;
let url: string;

function at(other: string): string {
  return Object.assign(new URL(other), { pathname: `/${name}` }).href;
}

async function connected(to: string): Promise<pg.Client> {
  const client = new pg.Client(to);
  await client.connect();
  return client;
}

beforeAll(async () => {
  const { superuserUrl, ownerUrl, applicationUrl } = inject('template');
  superuser = await connected(superuserUrl);
  await superuser.query(`create database ${name} owner customer_graph_owner`);
  [adminUrl, url] = [at(ownerUrl), at(applicationUrl)];
  const owner = await connected(adminUrl);
  await owner.query(readFileSync(SCHEMA, 'utf8'));
  const { username } = new URL(url);
  await owner.query(`grant select, insert, update, delete on all tables in schema public to "${username}"`);
  await owner.query(`grant execute on all functions in schema public to "${username}"`);
  await owner.end();
});
afterAll(async () => {
  for (const each of [name, `${name}_10`])
    await superuser.query(`drop database if exists ${each} with (force)`);
  await superuser.end();
});

/** Runs the statements of a gateway of that version repeatedly. */
class OlderGateway {
  readonly #ending = new AbortController();
  readonly #statements = readFileSync(QUERIES, 'utf8')
    .split(/;\n/)
    .filter((text) => text.trim());
  #asking: Promise<void> = Promise.resolve();
  rounds = 0;

  start(): void {
    this.#asking = this.#ask();
  }

  /** Throws if one of its statements failed. */
  async stop(): Promise<void> {
    this.#ending.abort();
    await this.#asking;
  }

  async more(): Promise<void> {
    const before = this.rounds;
    while (this.rounds < before + 3) await sleep(5);
  }

  async #ask(): Promise<void> {
    const client = await connected(url);
    while (!this.#ending.signal.aborted) {
      await client.query(`begin; select set_config('app.organization', '${ORGANIZATION}', true)`);
      for (const text of this.#statements) await client.query(text);
      await client.query('commit');
      this.rounds += 1;
    }
    await client.end();
  }
}

describe('a database of an older version', () => {
  it('is migrated while its gateway keeps running, and does not block behind long transactions', async () => {
    const gateway = new OlderGateway();
    gateway.start();
    await gateway.more();
    // A long reader: a migration that waited for its tables would block the gateway's queries behind it.
    const reader = await connected(adminUrl);
    await reader.query('begin; select count(*) from customer, business_person, credential');
    const migrated = migrate(adminUrl, url);
    await sleep(3_000);
    await gateway.more();
    await reader.query('commit');
    await reader.end();
    const ran = await migrated;
    expect(ran).toEqual(migrations.map((each) => each.name).filter((each) => each > 'Migration20261125'));
    await gateway.more();
    await gateway.stop();
  });

  it('is then served by this version, with the changes made meanwhile', async () => {
    const server = await createServer(readConfig({ PORT: '0', DATABASE_URL: url, LOG_LEVEL: 'silent' }));
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
    await server.close();
    const owner = await connected(adminUrl);
    const { rows } = await owner.query(
      `select c.contact_email as email, c.version, count(e.id)::int as entries from customer c
        join journal_entry e on e.customer_id = c.id where c.version > 1 group by c.organization_id, c.id`,
    );
    await owner.end();
    expect(rows).toEqual([
      { email: 'changed@example.com', version: expect.any(Number), entries: expect.any(Number) },
    ]);
    expect(rows[0].entries).toBeGreaterThanOrEqual(rows[0].version - 1);
  });
});

describe('a migration that waits for another one', () => {
  it('keeps no transaction open, because an index build of the other one would wait for it', async () => {
    const owner = await connected(adminUrl);
    await owner.query('select pg_advisory_lock(7263541)');
    const migrated = migrate(adminUrl, url);
    const transactions = async () => {
      const { rows } = await owner.query(
        `select pid, xact_start::text as began from pg_stat_activity
          where datname = current_database() and pid <> pg_backend_pid() and query like '%pg_try_advisory%'`,
      );
      return rows as { pid: number; began: string | null }[];
    };
    await expect.poll(async () => (await transactions()).length).toBeGreaterThan(0);
    const before = new Set((await transactions()).map(({ began }) => began));
    const isOpen = async () =>
      (await transactions()).some(({ began }) => began !== null && before.has(began));
    await expect.poll(isOpen, { timeout: 5_000 }).toBe(false);
    await owner.query('select pg_advisory_unlock(7263541)');
    await owner.end();
    await migrated;
  });
});

describe('an empty database', () => {
  it('is migrated once by ten concurrent starts', async () => {
    await superuser.query(`create database ${name}_10 owner customer_graph_owner`);
    const [admin, application] = [`${adminUrl}_10`, `${url}_10`];
    const all = await Promise.all(Array.from({ length: 10 }, () => migrate(admin, application)));
    expect(all.map((ran) => ran.length).toSorted((a, b) => b - a)).toEqual([
      migrations.length,
      ...Array(9).fill(0),
    ]);
  }, 60_000);
});
