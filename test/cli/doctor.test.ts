import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { createServer } from '../../src/server.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { newPair } from '../support/issuer.ts';
import { run } from '../support/process.ts';

let database: TestDatabase;
let superuser: pg.Client;
let folder: string;
let environment: { DATABASE_URL: string; DATABASE_ADMIN_URL: string };

beforeAll(async () => {
  database = await testDatabase();
  superuser = new pg.Client(database.superuserUrl);
  await superuser.connect();
  folder = await mkdtemp(join(tmpdir(), 'customer-graph-doctor-'));
  environment = { DATABASE_URL: database.url, DATABASE_ADMIN_URL: database.adminUrl };
});
afterAll(async () => {
  await superuser.end();
  await database.close();
  await rm(folder, { recursive: true });
});

async function doctor(
  further: Record<string, string> = {},
): Promise<{ code: number | null; lines: string[] }> {
  const { code, stdout, stderr } = await run('dist/cli.js', ['doctor'], { ...environment, ...further });
  expect(stderr).toBe('');
  return { code, lines: stdout.trim().split('\n') };
}

/** Returns the lines of failed checks. */
async function wrong(further: Record<string, string> = {}): Promise<string[]> {
  const { code, lines } = await doctor(further);
  expect(code).toBe(1);
  return lines.filter((line) => line.startsWith('wrong')).map((line) => line.replace(/^wrong /, ''));
}

/** Returns the error of a server that does not start. */
async function startError(further: Record<string, string> = {}): Promise<string> {
  const config = readConfig({ PORT: '0', LOG_LEVEL: 'silent', DATABASE_URL: database.url, ...further });
  return createServer(config).then(
    () => 'it started',
    (error: Error) => error.message,
  );
}

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const PROGRAM = `ok    program: customer-graph ${version}, Node ${process.versions.node}, ${process.platform} ${process.arch}`;

describe('npm run cli -- doctor', () => {
  it('reports each passing check in one line', async () => {
    const { code, lines } = await doctor();
    const { host } = new URL(database.url);
    const server = expect.stringMatching(
      new RegExp(`^ok    database: PostgreSQL \\d+\\.\\d+ at ${host} answers$`),
    );
    expect(lines).toEqual([
      PROGRAM,
      server,
      'ok    writing: the database accepts writes',
      'ok    role: row level security applies to it',
      'ok    migrations: the tables are up to date; they require version 1 or newer, this is version 1',
      expect.stringMatching(/^ok {4}row security: forced on \d\d tables$/),
      'ok    letters: the database recognizes letters beyond ASCII',
      expect.stringMatching(/^ok {4}clock: it differs from the database’s by 0\.\d s$/),
      'ok    statement names: used; no pooler is in between',
      'ok    statement timeout: PostgreSQL cancels slow statements by the settings of the role',
      expect.stringMatching(new RegExp(`^ok    owner: PostgreSQL \\d+\\.\\d+ at ${host} answers$`)),
      'ok    owner’s role: it bypasses row level security, as it must',
      'ok    tokens: no issuer is trusted (JWT_ISSUER, JWT_ISSUERS)',
    ]);
    expect(code).toBe(0);
  });

  it('checks the bundled database without any setting', async () => {
    const { code, stdout } = await run('dist/cli.js', ['doctor'], { DATA_FOLDER: join(folder, 'data') });
    expect(stdout).toMatch(/^ok {4}database: the bundled PostgreSQL \d+\.\d+ answers$/m);
    expect(stdout).toMatch(/^ok {4}owner: the bundled PostgreSQL \d+\.\d+ answers$/m);
    expect(stdout).toMatch(/^ok {4}tokens: the demo’s own issuer is trusted; each start creates its key$/m);
    expect(stdout).not.toContain('no issuer');
    // No server was started on it yet, so it has no tables.
    expect(stdout).toMatch(/^wrong migrations: DATA_FOLDER: the tables are not up to date/m);
    expect(stdout).toMatch(/^ok {4}owner’s role/m);
    expect(code).toBe(1);
  });

  it('reports an unreachable database', async () => {
    const nowhere = 'postgresql://a:Sesame@127.0.0.1:1/none';
    const sentence = 'DATABASE_URL: the database cannot be reached (ECONNREFUSED)';
    expect(await wrong({ DATABASE_URL: nowhere })).toEqual([`database: ${sentence}`]);
    expect(await startError({ DATABASE_URL: nowhere })).toBe(sentence);
  });

  it('names the server that the driver uses, if the parameters of the URL name it', async () => {
    const { hostname, port } = new URL(database.url);
    const moved = new URL(database.url);
    moved.host = 'nowhere.invalid:1';
    const { lines } = await doctor({ DATABASE_URL: `${moved.href}?host=${hostname}&port=${port}` });
    expect(lines[1]).toMatch(new RegExp(`^ok    database: PostgreSQL \\S+ at ${hostname}:${port} answers$`));
  });

  it('checks the configured issuers with the bundled database as well', async () => {
    const { stdout } = await run('dist/cli.js', ['doctor'], {
      DATA_FOLDER: join(folder, 'data'),
      JWT_ISSUER: 'https://login.example.com/',
      JWT_AUDIENCE: 'graph',
      JWT_JWKS: 'http://127.0.0.1:1/jwks.json',
    });
    expect(stdout.split('\n').filter((line) => line.includes('tokens'))).toEqual([
      expect.stringMatching(/^ok {4}tokens: the demo’s own issuer/),
      expect.stringMatching(/^wrong tokens: JWT_JWKS cannot be reached/),
    ]);
  });

  it('reports an application role that bypasses row level security, and an owner that does not', async () => {
    const further = { DATABASE_URL: database.adminUrl, DATABASE_ADMIN_URL: database.url };
    const [role = '', owner = ''] = await wrong(further);
    expect(role).toBe(`role: ${await startError(further)}`);
    expect(owner).toMatch(/^owner’s role: DATABASE_ADMIN_URL: the role must have BYPASSRLS/);
  });

  it('reports a table without row level security', async () => {
    await superuser.query(
      'alter table address no force row level security; alter table tax_residence disable row level security',
    );
    const [found = ''] = await wrong();
    expect(found).toMatch(
      /^row security: DATABASE_URL: row level security is off on address, tax_residence; /,
    );
    expect(`row security: ${await startError()}`).toBe(found);
    await superuser.query(
      'alter table address force row level security; alter table tax_residence enable row level security',
    );
    expect((await doctor()).code).toBe(0);
  });

  it('reports tables that are not up to date', async () => {
    const { rows } = await superuser.query(
      'delete from mikro_orm_migrations where id = (select max(id) from mikro_orm_migrations) returning id, name',
    );
    const [found = ''] = await wrong();
    expect(found).toBe(
      'migrations: DATABASE_URL: the tables are not up to date; run: npm run cli -- migrate',
    );
    expect(`migrations: ${await startError()}`).toBe(found);
    const check = await run('dist/cli.js', ['migrate', '--check'], environment);
    expect(check).toMatchObject({ code: 1, stdout: `missing migrations: ${rows[0].name}\n` });
    await superuser.query('insert into mikro_orm_migrations (id, name) values ($1, $2)', [
      rows[0].id,
      rows[0].name,
    ]);
    expect(await run('dist/cli.js', ['migrate', '--check'], environment)).toMatchObject({
      code: 0,
      stdout: 'the tables are up to date\n',
    });
  });

  it('accepts tables of a newer version, unless they need a newer program', async () => {
    await superuser.query(`insert into mikro_orm_migrations (name) values ('Migration99990101000000_newer')`);
    const { code, lines } = await doctor();
    expect(code).toBe(0);
    expect(lines).toContain(
      'ok    migrations: the tables are newer than this version, which is compatible with them; they require version 1 or newer, this is version 1',
    );
    expect(await startError()).toBe('it started');
    const newer =
      'the tables are up to date, with newer migrations than this version has: Migration99990101000000_newer\n';
    expect(await run('dist/cli.js', ['migrate', '--check'], environment)).toMatchObject({
      code: 0,
      stdout: newer,
    });
    // An older version does not grant privileges on tables that it does not know.
    await superuser.query('create table newer (id int)');
    expect((await run('dist/cli.js', ['migrate'], environment)).code).toBe(0);
    const { rows } = await superuser.query(`select has_table_privilege($1, 'newer', 'select') as may`, [
      new URL(database.url).username,
    ]);
    expect(rows).toEqual([{ may: false }]);

    await superuser.query('update compatibility set minimum_version = 2');
    const sentence =
      'DATABASE_URL: the tables need version 2 or newer of this program, but this is version 1; start a newer version';
    expect(await wrong()).toEqual([`migrations: ${sentence}`]);
    expect(await startError()).toBe(sentence);
    for (const args of [['migrate'], ['migrate', '--check']]) {
      const { code, stderr } = await run('dist/cli.js', args, environment);
      expect([code, stderr]).toEqual([1, `${sentence.replace('DATABASE_URL', 'DATABASE_ADMIN_URL')}\n`]);
    }
    await superuser.query('update compatibility set minimum_version = 1; drop table newer');
    await superuser.query(`delete from mikro_orm_migrations where name like '%_newer'`);
  });

  it('reports a read-only database', async () => {
    const name = new URL(database.url).pathname.slice(1);
    await superuser.query(`alter database ${name} set default_transaction_read_only = on`);
    const [found = ''] = await wrong();
    expect(found).toMatch(/^writing: DATABASE_URL: the database is read-only; /);
    expect(`writing: ${await startError()}`).toBe(found);
    for (const args of [
      ['migrate'],
      ['organization', 'create', '--name', 'a', '--bank-id', 'b', '--number', '1'],
    ]) {
      const { code, stderr } = await run('dist/cli.js', args, environment);
      expect([code, stderr]).toEqual([1, expect.stringMatching(/^[^\n]*the database is read-only[^\n]*\n$/)]);
    }
    await superuser.query(`alter database ${name} reset default_transaction_read_only`);
  });

  it('accepts a role without a statement timeout if each connection can set it', async () => {
    const { username, pathname } = new URL(database.url);
    const role = `"${username}" in database ${pathname.slice(1)}`;
    await superuser.query(`alter role ${role} set statement_timeout = 0`);
    const { code, lines } = await doctor({ PREPARED_STATEMENTS: 'off' });
    expect(lines).toEqual(
      expect.arrayContaining([
        'ok    statement names: not used (PREPARED_STATEMENTS=off)',
        'ok    statement timeout: each connection sets it, because the role does not; no pooler is in between',
      ]),
    );
    expect(code).toBe(0);
    await superuser.query(`alter role ${role} reset statement_timeout`);
  });

  it('reports unreachable and invalid keys of an issuer', async () => {
    const issuer = { JWT_ISSUER: 'https://login.example.com/', JWT_AUDIENCE: 'graph' };
    const [away = ''] = await wrong({ ...issuer, JWT_JWKS: 'http://127.0.0.1:1/jwks.json' });
    expect(away).toMatch(/^tokens: JWT_JWKS cannot be reached/);
    const file = join(folder, 'jwks.json');
    await writeFile(file, '{"keys":[]}');
    expect(await wrong({ ...issuer, JWT_JWKS: file })).toEqual([
      'tokens: JWT_JWKS: the key set is empty; add a key',
    ]);
  });

  it('checks the keys of each of several issuers', async () => {
    const [good, weak] = [join(folder, 'good.json'), join(folder, 'weak.json')];
    const { publicJwk } = await newPair('ES256');
    await writeFile(good, JSON.stringify({ keys: [publicJwk] }));
    await writeFile(weak, '{"keys":[{"kty":"oct","k":"c2VjcmV0"}]}');
    const entries = [good, weak, 'http://127.0.0.1:1/keys', good].map((jwks, index) => ({
      ...{ issuer: `https://${index}.example.com/`, audience: 'graph' },
      ...{ jwks, organizations: '*' },
    }));
    const { code, lines } = await doctor({ JWT_ISSUERS: JSON.stringify(entries) });
    expect(lines.filter((line) => line.includes('tokens'))).toEqual([
      'ok    tokens: JWT_ISSUERS[0].jwks: the keys of the issuer are available',
      'wrong tokens: JWT_ISSUERS[1].jwks: the key set contains a symmetric key; remove or replace it',
      'wrong tokens: JWT_ISSUERS[2].jwks cannot be reached; its tokens are rejected with SERVICE_UNAVAILABLE until it can',
      'ok    tokens: JWT_ISSUERS[3].jwks: the keys of the issuer are available',
    ]);
    expect(code).toBe(1);
  });

  it('never prints a secret', async () => {
    const { lines } = await doctor();
    const { password } = new URL(database.url);
    expect(lines.join()).not.toContain(password);
    for (const { username, pathname } of [database.url, database.adminUrl].map((url) => new URL(url)))
      for (const part of [username, pathname.slice(1)]) expect(lines.join()).not.toContain(part);
  });

  it('reports an invalid setting like the start does', async () => {
    const { code, stdout, stderr } = await run('dist/cli.js', ['doctor'], { ...environment, PORT: 'Sesame' });
    expect([code, stdout, stderr]).toEqual([1, '', 'PORT must be an integer from 0 to 65535\n']);
  });
});
