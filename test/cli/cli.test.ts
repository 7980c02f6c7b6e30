import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { customerGenerator } from '../../src/demo/generate.ts';
import { post } from '../support/gateway.ts';
import { type Outcome, run, start } from '../support/process.ts';

const name = `cli_${randomUUID().replaceAll('-', '')}`;
let superuser: pg.Client;
let environment: { DATABASE_URL: string; DATABASE_ADMIN_URL: string; PORT: string };

beforeAll(async () => {
  const { superuserUrl, ownerUrl, applicationUrl } = inject('template');
  superuser = new pg.Client(superuserUrl);
  await superuser.connect();
  await superuser.query(`create database ${name} owner customer_graph_owner`);
  environment = { DATABASE_URL: at(applicationUrl), DATABASE_ADMIN_URL: at(ownerUrl), PORT: '0' };
});
afterAll(async () => {
  await superuser.query(`drop database ${name} with (force)`);
  await superuser.end();
});

function at(url: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}

async function withOwner(use: (owner: pg.Client) => Promise<unknown>): Promise<void> {
  const owner = new pg.Client(environment.DATABASE_ADMIN_URL);
  await owner.connect();
  await use(owner);
  await owner.end();
}

async function demoOrganization(owner: pg.Client): Promise<string> {
  const { rows } = await owner.query(`select id from organization where bank_id = 'demo-bank'`);
  return rows[0].id;
}

const cli = (...args: string[]): Promise<Outcome> => run('dist/cli.js', args, environment);

function expectRejection({ code, stderr }: Outcome, line: RegExp): void {
  expect(stderr.trim()).toMatch(line);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(code).toBe(1);
}

describe('an external database', () => {
  it('is not served before it is migrated', async () => {
    expectRejection(await run('dist/main.js', [], environment), /^DATABASE_URL: .*npm run cli -- migrate$/);
  });

  it('is migrated once', async () => {
    expect(await cli('migrate')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^migrated: .*tables/),
    });
    expect(await cli('migrate')).toMatchObject({ code: 0, stdout: 'the tables are up to date\n' });
  });

  it('gets an organization with a credential, and is served without customers', async () => {
    const made = await cli(
      'organization',
      'create',
      '--name',
      'First Bank',
      '--bank-id',
      'first',
      '--number',
      '7',
    );
    expect(JSON.parse(made.stdout)).toMatchObject({ name: 'First Bank', bankId: 'first', number: 7 });
    const create = ['credentials', 'create', '--organization', 'first', '--all-scopes', '--user', 'u-1'];
    const { stdout } = await cli(...create);
    const { apiKey, apiSecret } = JSON.parse(stdout);
    const server = start('dist/main.js', [], environment);
    const [, url = ''] = await server.until(/The graph is at (http:\S+)\/graphql/);
    const query = '{ organization { name number } viewer { userId scopes } customers { nodes { id } } }';
    const { data } = await post(url, { 'x-api-key': apiKey, 'x-api-secret': apiSecret }, { query });
    expect(data).toMatchObject({
      organization: { name: 'First Bank', number: 7 },
      viewer: { userId: 'u-1' },
      customers: { nodes: [] },
    });
    expect(data.viewer.scopes).toContain('pii:read');
    server.child.kill('SIGTERM');
    expect((await server.ended).code).toBe(0);
  });

  it('gets demo customers on request, and more on request', async () => {
    const first = await cli('demo', '--customers', '10');
    expect(first.stderr).toMatch(/10 generated customers exist; 10 of them were written in .* per second$/m);
    const { apiKey, apiSecret } = JSON.parse((await cli('demo', '--customers', '12')).stdout);
    const again = await cli('demo', '--customers', '12', '--seed', '2');
    expect(again.stderr).toContain('12 of them were written');
    const key = JSON.parse(again.stdout);
    const server = start('dist/main.js', [], environment);
    const [, url = ''] = await server.until(/The graph is at (http:\S+)\/graphql/);
    const query = '{ organization { bankId } customers { totalCount { value } } }';
    const ask = (headers: Record<string, string>) => post(url, headers, { query });
    // The generated customers and the examples of the five API specs.
    expect((await ask({ 'x-api-key': key.apiKey, 'x-api-secret': key.apiSecret })).data).toEqual({
      organization: { bankId: 'demo-bank' },
      customers: { totalCount: { value: 29 } },
    });
    expect((await ask({ 'x-api-key': apiKey, 'x-api-secret': apiSecret })).status).toBe(401);
    server.child.kill('SIGTERM');
    await server.ended;
  });

  it('has a customer erased from all tables, and expired idempotency keys pruned', async () => {
    let id = '';
    await withOwner(async (owner) => {
      const { rows } = await owner.query('select id from customer order by created_at desc limit 1');
      id = rows[0].id;
    });
    expect(JSON.parse((await cli('erase', '--customer', id.toUpperCase())).stdout)).toEqual({
      erased: id,
      version: 2,
    });
    await withOwner(async (owner) => {
      const { rows } = await owner.query(
        'select display_name, erased_at is not null as erased from customer where id = $1',
        [id],
      );
      expect(rows).toEqual([{ display_name: null, erased: true }]);
    });
    expect(JSON.parse((await cli('prune')).stdout)).toEqual({ keys: 0 });
    expectRejection(
      await cli('erase', '--customer', randomUUID()),
      /^there is no customer with this id; check --customer$/,
    );
    expectRejection(
      await cli('erase', '--customer', 'x'),
      /--customer.* must be the id of a customer, a UUID\.$/,
    );
    expectRejection(await cli('erase'), /--customer/);
  });

  it('resumes the demo after a run was killed', async () => {
    const killed = start('dist/cli.js', ['demo', '--customers', '6000', '--seed', '3'], environment);
    await killed.until(/^1,000 of 6,000 customers/m);
    killed.child.kill('SIGKILL');
    await killed.ended;
    const { stderr } = await cli('demo', '--customers', '6000', '--seed', '3');
    const [, written = ''] = /([\d,]+) of them were written/.exec(stderr) ?? [];
    const left = 6_000 - Number(written.replace(',', ''));
    expect([left >= 1_000, left < 6_000, left % 1_000]).toEqual([true, true, 0]);
    expect((await cli('demo', '--customers', '6000', '--seed', '3')).stderr).toContain(
      '6,000 generated customers already exist',
    );
  });

  it('ends the demo immediately when it is interrupted', async () => {
    const interrupted = start('dist/cli.js', ['demo', '--customers', '100000', '--seed', '4'], environment);
    await interrupted.until(/^1,000 of 100,000 customers/m);
    interrupted.child.kill('SIGINT');
    expect((await interrupted.ended).code).toBe(130);
  });

  it('reports an invalid demo command in one line', async () => {
    expectRejection(await cli('demo', '--customers', '-1'), /^error: .*integer from 0 to 1000000\.$/);
    expectRejection(await cli('demo', '--customers', '1000001'), /^error: .*integer from 0 to 1000000\.$/);
    expectRejection(await cli('demo', '--seed', 'lucky'), /^error: .*integer from 0 to 1000000\.$/);
    expectRejection(
      await run('dist/cli.js', ['demo'], { ...environment, DATABASE_ADMIN_URL: environment.DATABASE_URL }),
      /^DATABASE_ADMIN_URL: the role must have BYPASSRLS.*$/,
    );
    await withOwner(async (owner) => {
      await owner.query(`
        create function full_disk() returns trigger language plpgsql as
          $$ begin raise exception using errcode = 'disk_full'; end $$;
        create trigger full_disk before insert on address for each row execute function full_disk()`);
      const rejected = await cli('demo', '--customers', '2000', '--seed', '5');
      await owner.query('drop trigger full_disk on address');
      expectRejection(
        rejected,
        /^DATABASE_ADMIN_URL: the disk of the database is full; free some space and run the command again$/,
      );
      // Simulates another version of the generator: the reference of one customer with the id of another.
      const [reference] = customerGenerator({
        seed: 5,
        organizationId: await demoOrganization(owner),
      }).customer(0).references;
      await owner.query(`update customer_reference set system = $1, value = $2 where value = 'client-0001'`, [
        reference?.system,
        reference?.value,
      ]);
      expectRejection(
        await cli('demo', '--customers', '1', '--seed', '5'),
        /^another version of this program has already generated .* use another --seed$/,
      );
    });
  });

  it('reports each invalid command in one line', async () => {
    const again = ['organization', 'create', '--name', 'Other', '--bank-id', 'first', '--number', '8'];
    expectRejection(
      await cli(...again),
      /^an organization with this bank id or number already exists; choose others$/,
    );
    const none = ['credentials', 'create', '--organization', 'none', '--all-scopes'];
    expectRejection(await cli(...none), /^there is no organization/);
    expectRejection(
      await cli('organization', 'create', '--name', ' ', '--bank-id', 'y', '--number', '9'),
      /must not be empty/,
    );
    const scopes = ['credentials', 'create', '--organization', 'first', '--scopes', 'tax:read,all:read'];
    expectRejection(await cli(...scopes), /^unknown scope: all:read; docs\/security\.md lists the scopes$/);
    expectRejection(
      await cli('organization', 'create', '--name', 'x', '--bank-id', 'x', '--number', '0'),
      /integer from 1/,
    );
  });

  it('is not served with a role that bypasses row level security', async () => {
    for (const url of [environment.DATABASE_ADMIN_URL, at(inject('template').superuserUrl)]) {
      expectRejection(
        await run('dist/main.js', [], { ...environment, DATABASE_URL: url }),
        /^DATABASE_URL: row level security does not apply to this role/,
      );
    }
  });

  it('is not migrated with a role that row level security applies to', async () => {
    const asApplication = { ...environment, DATABASE_ADMIN_URL: environment.DATABASE_URL };
    expectRejection(await run('dist/cli.js', ['migrate'], asApplication), /^DATABASE_ADMIN_URL: .*BYPASSRLS/);
  });

  it("is not administered without the owner's URL", async () => {
    const withoutOwner = { DATABASE_URL: environment.DATABASE_URL };
    expectRejection(await run('dist/cli.js', ['migrate'], withoutOwner), /^DATABASE_ADMIN_URL must be set/);
  });

  it("is not migrated with the owner as the application's role", async () => {
    const both = { ...environment, DATABASE_URL: environment.DATABASE_ADMIN_URL };
    expectRejection(
      await run('dist/cli.js', ['migrate'], both),
      /^DATABASE_URL: row level security does not apply to/,
    );
    expect(
      JSON.parse(
        (await cli('organization', 'create', '--name', 'Later', '--bank-id', 'later', '--number', '9'))
          .stdout,
      ).bankId,
    ).toBe('later');
  });

  it('is not migrated if its ctype has no letters beyond ASCII', async () => {
    await superuser.query(
      `create database ${name}_c owner customer_graph_owner template template0 locale_provider libc locale 'C'`,
    );
    const other = environment.DATABASE_ADMIN_URL.replace(name, `${name}_c`);
    const outcome = await run('dist/cli.js', ['migrate'], { ...environment, DATABASE_ADMIN_URL: other });
    expectRejection(outcome, /^DATABASE_ADMIN_URL: .*lc_ctype 'C.UTF-8'$/);
    await superuser.query(`drop database ${name}_c with (force)`);
  });

  it('is not migrated for a role that does not exist', async () => {
    const url = new URL(environment.DATABASE_URL);
    url.username = 'ghost';
    const outcome = await run('dist/cli.js', ['migrate'], { ...environment, DATABASE_URL: url.href });
    expectRejection(outcome, /^DATABASE_URL: the role does not exist; create it or correct the URL$/);
  });

  it('is not served when its tables need a newer version', async () => {
    await withOwner(async (owner) => {
      await owner.query(`insert into mikro_orm_migrations (name) values ('Migration29990101000000_future')`);
      await owner.query('update compatibility set minimum_version = minimum_version + 1');
      const sentence =
        /: the tables need version \d+ or newer of this program, but this is version \d+; start a newer version$/;
      expectRejection(await run('dist/main.js', [], environment), sentence);
      expectRejection(await cli('demo', '--customers', '700'), sentence);
      await owner.query('update compatibility set minimum_version = minimum_version - 1');
      await owner.query(`delete from mikro_orm_migrations where name like 'Migration2999%'`);
    });
  });

  it('is not opened without the TLS that its URL requires', async () => {
    const outcome = await run('dist/main.js', [], {
      DATABASE_URL: `${environment.DATABASE_URL}?sslmode=verify-full`,
    });
    expectRejection(outcome, /^DATABASE_URL: the server offers no TLS; /);
  });

  it('is named by its variable in errors', async () => {
    const gone = environment.DATABASE_ADMIN_URL.replace(/\/\w+$/, '/nowhere');
    const outcome = await run('dist/cli.js', ['migrate'], { ...environment, DATABASE_ADMIN_URL: gone });
    expectRejection(outcome, /^DATABASE_ADMIN_URL: the database does not exist$/);
  });

  it('is migrated once by several concurrent commands', async () => {
    await superuser.query(`create database ${name}_2 owner customer_graph_owner`);
    const other = Object.fromEntries(
      Object.entries(environment).map(([key, value]) => [key, value.replace(name, `${name}_2`)]),
    );
    const outcomes = await Promise.all([1, 2, 3].map(() => run('dist/cli.js', ['migrate'], other)));
    expect(outcomes.map(({ stdout }) => stdout.startsWith('migrated')).filter(Boolean)).toHaveLength(1);
    expect(outcomes.map(({ code }) => code)).toEqual([0, 0, 0]);
    await superuser.query(`drop database ${name}_2 with (force)`);
  });

  it('is not opened with a wrong password', async () => {
    const url = new URL(environment.DATABASE_URL);
    url.password = 'wrong';
    const outcome = await run('dist/main.js', [], { DATABASE_URL: url.href });
    expectRejection(outcome, /^DATABASE_URL: the database rejects/);
  });
});
