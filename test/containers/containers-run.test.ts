import { spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { post } from '../support/gateway.ts';
import { type Outcome, type Running, start } from '../support/process.ts';
import { readCompose, type Service } from './compose.ts';
import { allOf, imageEnvironment } from './dockerfile.ts';
import { makeImage } from './image.ts';
import { runScript } from './psql.ts';

// Simulates docker compose without containers: runs the image's files with the commands and environment of
// docker-compose.yml, on a PostgreSQL that docker/database.sql prepared.

const { services } = readCompose({ GRAPH_APP_PASSWORD: 'a1', GRAPH_OWNER_PASSWORD: 'o2' });
let image: string;
let superuser: pg.Client;

beforeAll(async () => {
  superuser = new pg.Client(inject('template').superuserUrl);
  await superuser.connect();
  image = await makeImage();
});

afterAll(async () => {
  await superuser.query('drop database if exists graph with (force)');
  await superuser.query('drop role if exists graph_owner, graph_app');
  await superuser.end();
  await rm(image, { recursive: true });
});

/** Starts a service on the tests' PostgreSQL and a free port. */
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

/** Whether a role can log in with the password. */
async function canLogIn(user: string, password: string): Promise<boolean> {
  const url = Object.assign(new URL(inject('template').superuserUrl), { username: user, password });
  url.pathname = '/graph';
  const client = new pg.Client(url.href);
  const entered = await client.connect().then(
    () => true,
    ({ code }) => code !== '28P01',
  );
  await client.end();
  return entered;
}

describe('the services of docker-compose.yml', () => {
  let gateway: Running;
  let url: string;

  const prepare = (environment = services.roles?.environment ?? {}) =>
    runScript(superuser, 'docker/database.sql', environment);

  it("have the image's packages, and no test packages", () => {
    const { resolve } = createRequire(join(image, 'dist/main.js'));
    expect(resolve('fastify')).toContain(image);
    expect(() => resolve('vitest/package.json')).toThrow('Cannot find module');
  });

  it('roles: completes an interrupted first start', async () => {
    await superuser.query('create role graph_owner');
    await prepare({ GRAPH_OWNER_PASSWORD: 'former1', GRAPH_APP_PASSWORD: 'former2' });
    expect(await canLogIn('graph_owner', 'former1')).toBe(true);
    expect(await canLogIn('graph_app', 'former2')).toBe(true);
  });

  it('roles: runs again and applies a changed password', async () => {
    await prepare();
    expect(await canLogIn('graph_app', 'a1')).toBe(true);
    expect(await canLogIn('graph_app', 'former2')).toBe(false);
    expect(await canLogIn('graph_owner', 'former1')).toBe(false);
  });

  it('roles: has a command that psql accepts', async ({ skip }) => {
    const [program = '', ...args] = services.roles?.command ?? [];
    expect(program).toBe('psql');
    skip(spawnSync(program, ['--version']).status !== 0, 'there is no psql on this machine');
    const { hostname, port, username, password } = new URL(inject('template').superuserUrl);
    const here = { PGHOST: hostname, PGPORT: port, PGUSER: username, PGPASSWORD: password };
    const inProject = args.map((arg) => arg.replace('=/', '=docker/'));
    const env = { ...process.env, ...services.roles?.environment, ...here, PGDATABASE: 'postgres' };
    const { status, stdout, stderr } = spawnSync(program, inProject, { env, encoding: 'utf8' });
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it("roles: creates two roles; row level security applies to the application's", async () => {
    const { rows } = await superuser.query(
      `select rolname as name, rolsuper or rolbypassrls as unbound from pg_roles where rolname like 'graph\\_%' order by 1`,
    );
    expect(rows).toEqual([
      { name: 'graph_app', unbound: false },
      { name: 'graph_owner', unbound: true },
    ]);
  });

  it('gateway: does not start before the migration, and reports it in one line', async () => {
    const { code, stderr } = await runService('gateway');
    expect(stderr.trim().split('\n')).toEqual([expect.stringMatching(/the tables are not up to date/)]);
    expect(code).toBe(1);
  });

  it('migrate: creates the tables, and changes nothing when it runs again', async () => {
    expect(await runService('migrate')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^migrated: /),
    });
    expect(await runService('migrate')).toMatchObject({ code: 0, stdout: 'the tables are up to date\n' });
  });

  it("gateway: serves, and passes the image's health check", async () => {
    gateway = startService('gateway');
    const [, port = ''] = await gateway.until(/The graph is at http:\S+:(\d+)\/graphql/);
    url = `http://127.0.0.1:${port}`;
    expect(await checkHealth(port)).toBe(0);
  });

  it('demo: prints a credential that finds customers with the first query', async () => {
    const { code, stdout } = await runService('demo');
    expect(code).toBe(0);
    const { apiKey, apiSecret } = JSON.parse(stdout);
    const headers = { 'x-api-key': apiKey, 'x-api-secret': apiSecret };
    const { data } = await post(url, headers, { query: '{ customers(first: 3) { nodes { displayName } } }' });
    expect(data.customers.nodes).toHaveLength(3);
  });

  it('gateway: ends at SIGTERM', async () => {
    gateway.child.kill('SIGTERM');
    expect((await gateway.ended).code).toBe(0);
  });

  it('gateway: fails the health check if its port returns an error', async () => {
    const server = createServer((_request, response) => response.writeHead(503).end());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    expect(await checkHealth(String(port))).toBe(1);
    server.close();
  });

  /** Runs the command of HEALTHCHECK and returns its exit code. */
  async function checkHealth(port: string): Promise<number | null> {
    const [, command = ''] = /CMD (\[.*\])$/.exec(allOf('HEALTHCHECK').join()) ?? [];
    const [program, option = '', ...args] = JSON.parse(command) as string[];
    expect(program).toBe('node');
    return (await start(option, args, { PORT: port }).ended).code;
  }
});
