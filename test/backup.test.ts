import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';
import { createServer } from '../src/server.ts';
import {
  type Cluster,
  DEBIAN_BIN,
  hasDebianPostgres,
  startDebianCluster,
} from './support/debian-postgres.ts';
import { post } from './support/gateway.ts';
import { run } from './support/process.ts';

const passwords = { GRAPH_OWNER_PASSWORD: 'owner-1', GRAPH_APP_PASSWORD: 'app-1' };
const RECIPE = 'docs/backup.md';

/** Returns the commands of the documented recipe that start with this text, such as `pg_dump …`. */
function recipe(language: 'sh' | 'sql', first: string): string {
  const blocks = [...readFileSync(RECIPE, 'utf8').matchAll(/```(\w+)\n(.*?)```/gs)];
  const found = blocks.find(([, type, text = '']) => type === language && text.startsWith(first));
  if (!found?.[2]) throw new Error(`${RECIPE} does not say how to ${first}`);
  return found[2];
}

describe.skipIf(!hasDebianPostgres)('a dump of PostgreSQL 15', () => {
  let from: Cluster;
  let to: Cluster;
  let folder: string;
  let headers: Record<string, string>;

  const urlOf = ({ port }: Cluster, role: 'owner' | 'app' | 'backup', password = `${role}-1`) =>
    `postgresql://graph_${role}:${password}@127.0.0.1:${port}/graph`;
  const environmentOf = (cluster: Cluster) => ({
    DATABASE_URL: urlOf(cluster, 'app'),
    DATABASE_ADMIN_URL: urlOf(cluster, 'owner'),
  });

  /** Runs the command in a shell, like an administrator. */
  function shell(command: string, environment: Record<string, string>): string {
    const env = { ...environment, PATH: `${DEBIAN_BIN}:${process.env.PATH}` };
    return execFileSync('sh', ['-c', command], { env, cwd: folder, encoding: 'utf8' });
  }

  const withRoles = ({ superuserUrl }: Cluster) =>
    shell(`psql --no-psqlrc --quiet --file=${process.cwd()}/docker/database.sql "$URL"`, {
      ...passwords,
      URL: superuserUrl,
    });

  async function asSuperuser<T>(
    { superuserUrl }: Cluster,
    use: (client: pg.Client) => Promise<T>,
  ): Promise<T> {
    const client = new pg.Client(superuserUrl.replace(/postgres$/, 'graph'));
    await client.connect();
    return use(client).finally(() => client.end());
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'customer-graph-backup-'));
    [from, to] = await Promise.all([startDebianCluster(), startDebianCluster()]);
    withRoles(from);
    withRoles(to);
    const migrated = await run('dist/cli.js', ['migrate'], environmentOf(from));
    expect(migrated).toMatchObject({ code: 0, stderr: '' });
    const demo = await run('dist/cli.js', ['demo', '--customers', '300'], environmentOf(from));
    expect(demo.code).toBe(0);
    const made = await run(
      'dist/cli.js',
      ['credentials', 'create', '--organization', 'demo-bank', '--all-scopes'],
      environmentOf(from),
    );
    const { apiKey, apiSecret } = JSON.parse(made.stdout);
    headers = { 'x-api-key': apiKey, 'x-api-secret': apiSecret };
    const sql = recipe('sql', 'create role').replace('change-me', 'backup-1');
    await asSuperuser(from, (client) => client.query(sql));
  }, 120_000);
  afterAll(async () => {
    await Promise.all([from?.stop(), to?.stop()]);
    await rm(folder, { recursive: true, force: true });
  });

  /** Returns a hash of all rows of each table. */
  const hashes = (cluster: Cluster) =>
    asSuperuser(cluster, async (client) => {
      const { rows } = await client.query(
        `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`,
      );
      const found: Record<string, string> = {};
      for (const { name } of rows) {
        const {
          rows: [row],
        } = await client.query(
          `select count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by t::text)), '') as hash from "${name}" t`,
        );
        found[name] = row.hash;
      }
      return found;
    });

  it('cannot be created with a role that row level security applies to', () => {
    expect(() => shell(recipe('sh', 'pg_dump'), { BACKUP_URL: urlOf(from, 'app') })).toThrow();
  });

  it('is created with the backup role, which cannot write', async () => {
    shell(recipe('sh', 'pg_dump'), { BACKUP_URL: urlOf(from, 'backup') });
    const client = new pg.Client(urlOf(from, 'backup'));
    await client.connect();
    await expect(client.query('delete from customer')).rejects.toThrow('permission denied');
    await client.end();
  });

  it('is restored with every row', async () => {
    shell(recipe('sh', 'pg_restore'), { DATABASE_ADMIN_URL: urlOf(to, 'owner') });
    const [before, after] = [await hashes(from), await hashes(to)];
    expect(Object.keys(before).length).toBeGreaterThan(12);
    expect(before.customer).toMatch(/^3\d\d /);
    expect(after).toEqual(before);
  });

  it('is restored with the same roles, privileges and row level security', async () => {
    expect(recipe('sh', 'npm run cli')).toBe('npm run cli -- migrate\nnpm run cli -- doctor\n');
    expect(await run('dist/cli.js', ['migrate'], environmentOf(to))).toMatchObject({
      code: 0,
      stdout: 'the tables are up to date\n',
    });
    const { code, stdout } = await run('dist/cli.js', ['doctor'], environmentOf(to));
    expect(stdout).toMatch(/^ok {4}database: PostgreSQL 15\./m);
    expect(stdout).not.toContain('wrong');
    expect(code).toBe(0);
    const client = new pg.Client(urlOf(to, 'app'));
    await client.connect();
    expect((await client.query('select * from customer')).rows).toEqual([]);
    await expect(client.query('select * from credential')).rejects.toThrow('permission denied');
    await client.end();
  });

  it('is served as before, to the same credentials', async () => {
    const query =
      '{ customers(first: 50) { nodes { id displayName version addresses { line1 } references { system value } } } }';
    const answers = [];
    for (const cluster of [from, to]) {
      const config = readConfig({ PORT: '0', LOG_LEVEL: 'silent', DATABASE_URL: urlOf(cluster, 'app') });
      const server = await createServer(config);
      answers.push((await post(server.url, headers, { query })).data);
      await server.close();
    }
    expect(answers[0].customers.nodes).toHaveLength(50);
    expect(answers[1]).toEqual(answers[0]);
  });
});
