import { cp, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readCompose, type Service } from './containers/compose.ts';
import { allOf, copiedToImage, imageEnvironment } from './containers/dockerfile.ts';
import { post } from './support/gateway.ts';
import { type Outcome, type Running, start } from './support/process.ts';

// What docker compose would do, without containers: the files that the image has, run with the commands and the environment
// of docker-compose.yml, on a PostgreSQL that docker/database.sql prepared.

const { services } = readCompose({ GRAPH_APP_PASSWORD: 'a1', GRAPH_OWNER_PASSWORD: 'o2' });
let image: string;
let superuser: pg.Client;

beforeAll(async () => {
  superuser = new pg.Client(inject('template').superuserUrl);
  await superuser.connect();
  image = await mkdtemp(join(tmpdir(), 'customer-graph-image-'));
  for (const path of copiedToImage()) {
    if (path === 'node_modules') await symlink(resolve(path), join(image, path));
    else await cp(path, join(image, path), { recursive: true });
  }
});

afterAll(async () => {
  await superuser.query('drop database if exists graph with (force)');
  await superuser.query('drop role if exists graph_owner, graph_app');
  await superuser.end();
  await rm(image, { recursive: true });
});

/** Starts a service, its database being the tests' own and its port any free one. */
function startService(name: string): Running {
  const service = services[name];
  if (!service) throw new Error(`docker-compose.yml has no service ${name}`);
  const [file = '', ...args]: string[] = service.command ?? JSON.parse(allOf('CMD').join());
  return start(join(image, file), args, environmentOf(service));
}

function environmentOf(service: Service): Record<string, string> {
  const { host } = new URL(inject('template').superuserUrl);
  const {
    DATABASE_URL = '',
    DATABASE_ADMIN_URL,
    ...others
  } = { ...imageEnvironment(), ...service.environment };
  const here = (url: string) => url.replace('@database:5432/', `@${host}/`);
  const owner = DATABASE_ADMIN_URL && { DATABASE_ADMIN_URL: here(DATABASE_ADMIN_URL) };
  return { ...others, PORT: '0', DATABASE_URL: here(DATABASE_URL), ...owner };
}

const runService = (name: string): Promise<Outcome> => startService(name).ended;

/** Runs docker/database.sql as psql would: `\getenv` reads a variable, `:'name'` is its value as a literal. */
async function prepareDatabase(environment: Record<string, string>): Promise<void> {
  const script = await readFile('docker/database.sql', 'utf8');
  const values = new Map<string, string>();
  for (const [, name = '', variable = ''] of script.matchAll(/^\\getenv (\w+) (\w+)$/gm)) {
    values.set(name, environment[variable] ?? '');
  }
  const statements = script
    .replaceAll(/^(\\|--).*$/gm, '')
    .replaceAll(/:'(\w+)'/g, (_, name) => pg.escapeLiteral(values.get(name) ?? ''))
    .split(';\n');
  for (const statement of statements) await superuser.query(statement);
}

describe('the services of docker-compose.yml', () => {
  let gateway: Running;
  let url: string;

  it('find two roles, of which row level security binds the application’s', async () => {
    await prepareDatabase(services.database?.environment ?? {});
    const { rows } = await superuser.query(
      `select rolname as name, rolsuper or rolbypassrls as unbound from pg_roles where rolname like 'graph\\_%' order by 1`,
    );
    expect(rows).toEqual([
      { name: 'graph_app', unbound: false },
      { name: 'graph_owner', unbound: true },
    ]);
  });

  it('gateway: is refused before the migration, in one line', async () => {
    const { code, stderr } = await runService('gateway');
    expect(stderr.trim().split('\n')).toEqual([expect.stringMatching(/the tables are not up to date/)]);
    expect(code).toBe(1);
  });

  it('migrate: makes the tables, and changes nothing when it runs again', async () => {
    expect(await runService('migrate')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^migrated: /),
    });
    expect(await runService('migrate')).toMatchObject({ code: 0, stdout: 'the tables are up to date\n' });
  });

  it('gateway: serves, and is healthy by the image’s own check', async () => {
    gateway = startService('gateway');
    const [, port = ''] = await gateway.until(/The graph is at http:\S+:(\d+)\/graphql/);
    url = `http://127.0.0.1:${port}`;
    expect(await checkHealth(port)).toBe(0);
  });

  it('demo: prints a credential, and the first query finds customers with it', async () => {
    const { code, stdout } = await runService('demo');
    expect(code).toBe(0);
    const { apiKey, apiSecret } = JSON.parse(stdout);
    const headers = { 'x-api-key': apiKey, 'x-api-secret': apiSecret };
    const { data } = await post(url, headers, { query: '{ customers(first: 3) { nodes { displayName } } }' });
    expect(data.customers.nodes).toHaveLength(3);
  });

  it('gateway: ends at SIGTERM, and is healthy no more', async () => {
    gateway.child.kill('SIGTERM');
    expect((await gateway.ended).code).toBe(0);
    expect(await checkHealth(new URL(url).port)).toBe(1);
  });

  /** Runs the command of HEALTHCHECK and gives its exit code. */
  async function checkHealth(port: string): Promise<number | null> {
    const [, command = ''] = /CMD (\[.*\])$/.exec(allOf('HEALTHCHECK').join()) ?? [];
    const [program, option = '', ...args] = JSON.parse(command) as string[];
    expect(program).toBe('node');
    return (await start(option, args, { PORT: port }).ended).code;
  }
});
