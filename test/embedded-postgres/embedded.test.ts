import { existsSync, statSync } from 'node:fs';
import { chown, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { DataFolderInUseError } from '../../src/embedded-postgres/index.ts';
import { DatabaseUnavailableError } from '../../src/errors.ts';
import {
  cleanUp,
  copyProject,
  endedPid,
  isRoot,
  isRunning,
  needRoot,
  newDataFolder,
  pidFile,
  postmasterPid,
  query,
  removeShared,
  sharedDataFolder,
  start,
  startProcess,
} from './embedded-fixture.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

afterEach(cleanUp);
afterAll(removeShared);

const ROLES = `select rolname, rolsuper, rolbypassrls, rolcreatedb from pg_roles
  where rolname like 'customer%' order by rolname`;

const DATABASE = `select pg_get_userbyid(datdba) as owner, pg_encoding_to_char(encoding) as encoding,
    datlocprovider as provider, datlocale as locale, current_setting('data_checksums') as checksums
  from pg_database where datname = current_database()`;

const EXTENSIONS = `select array_agg(extname::text order by extname) as names from pg_extension
  where extname <> 'plpgsql'`;

test('the first start creates the roles and the database', async () => {
  const postgres = await start(await sharedDataFolder());

  expect(await query(postgres.url('owner'), ROLES)).toEqual([
    { rolname: 'customer_graph_app', rolsuper: false, rolbypassrls: false, rolcreatedb: false },
    { rolname: 'customer_graph_owner', rolsuper: false, rolbypassrls: true, rolcreatedb: false },
  ]);
  expect(await query(postgres.url('app'), DATABASE)).toEqual([
    { owner: 'customer_graph_owner', encoding: 'UTF8', provider: 'b', locale: 'C.UTF-8', checksums: 'on' },
  ]);
  expect(await query(postgres.url('app'), EXTENSIONS)).toEqual([{ names: ['btree_gin', 'pg_trgm'] }]);
  await query(postgres.url('owner'), 'create table t ()');
  await expect(query(postgres.url('app'), 'create table u ()')).rejects.toThrow(
    'permission denied for schema public',
  );
});

test('requires passwords, which only this account can read', async () => {
  const dataFolder = await sharedDataFolder();
  const postgres = await start(dataFolder);

  const url = new URL(postgres.superuserUrl);
  url.password = 'guess';
  await expect(query(url.href, 'select 1')).rejects.toThrow('password authentication failed');
  const secrets = join(dataFolder, 'postgres-secrets.json');
  expect(statSync(secrets).mode & 0o777).toBe(0o600);
  expect(Object.keys(JSON.parse(await readFile(secrets, 'utf8')))).toEqual(['superuser', 'owner', 'app']);
  // As root, the group is that of PostgreSQL's account, which has to pass through.
  expect(statSync(dataFolder).mode & 0o777).toBe(isRoot ? 0o710 : 0o700);
});

test('a start removes the temporaries of a start that was killed', async () => {
  const dataFolder = await newDataFolder();
  const leftOver = `new-${await endedPid()}-0123456789ab`;
  await mkdir(join(dataFolder, `postgres.${leftOver}`, 'cluster', 'base'), { recursive: true });
  await writeFile(join(dataFolder, `postgres-secrets.json.${leftOver}`), '{');

  await start(dataFolder);

  expect((await readdir(dataFolder)).sort()).toEqual(['postgres', 'postgres-secrets.json']);
});

test('stop ends all processes, and a restart keeps the data', async () => {
  const dataFolder = await sharedDataFolder();
  const first = await start(dataFolder);
  await query(first.url('owner'), 'create table kept as select 42 as n');
  const pid = await postmasterPid(dataFolder);
  await first.stop();

  expect(await isRunning(dataFolder, pid)).toBe(false);
  expect(existsSync(pidFile(dataFolder))).toBe(false);
  const second = await start(dataFolder);
  expect(await query(second.url('owner'), 'select n from kept')).toEqual([{ n: 42 }]);
});

/** Environment of the postmaster, as it was started. */
async function environmentOf(dataFolder: string): Promise<Record<string, string>> {
  const environment = await readFile(`/proc/${await postmasterPid(dataFolder)}/environ`, 'utf8');
  const entries = environment.split('\0').map((entry): [string, string] => {
    const [name = '', ...value] = entry.split('=');
    return [name, value.join('=')];
  });
  return Object.fromEntries(entries);
}

test.runIf(process.platform === 'linux')(
  'starts PostgreSQL with settings of memory, which the environment can override',
  async () => {
    const dataFolder = await sharedDataFolder();
    const first = await start(dataFolder);
    expect(await environmentOf(dataFolder)).toMatchObject({
      MALLOC_TOP_PAD_: '4194304',
      MALLOC_TRIM_THRESHOLD_: '67108864',
    });
    await first.stop();
    vi.stubEnv('MALLOC_TOP_PAD_', '1048576');
    try {
      const second = await start(dataFolder);
      expect(await environmentOf(dataFolder)).toMatchObject({
        MALLOC_TOP_PAD_: '1048576',
        MALLOC_TRIM_THRESHOLD_: '67108864',
      });
      expect(await query(second.url('app'), 'select 1 as one')).toEqual([{ one: 1 }]);
    } finally {
      vi.unstubAllEnvs();
    }
  },
);

test("rejects a second server; a tool uses the running server's PostgreSQL and leaves it running", async () => {
  const dataFolder = await sharedDataFolder();
  const server = await start(dataFolder);

  const rejection = start(dataFolder);
  await expect(rejection).rejects.toThrow(DataFolderInUseError);
  await expect(rejection).rejects.toThrow(`another server is running on ${dataFolder}`);
  const tool = await start(dataFolder, { exclusive: false });
  expect(tool.port).toBe(server.port);
  await tool.stop();
  expect(await query(server.url('app'), 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('a tool without a server starts the database and stops it', async () => {
  const dataFolder = await sharedDataFolder();
  const tool = await start(dataFolder, { exclusive: false });
  const pid = await postmasterPid(dataFolder);
  expect(await query(tool.url('app'), 'select 1 as one')).toEqual([{ one: 1 }]);
  await tool.stop();
  expect(await isRunning(dataFolder, pid)).toBe(false);
});

test('exactly one of two concurrent first starts wins', async () => {
  const dataFolder = await newDataFolder();
  const servers = [startProcess(dataFolder), startProcess(dataFolder)];

  const outcomes = await Promise.all(servers.map((server) => server.outcome));

  const failed = outcomes.find(({ event }) => event === 'failed');
  expect(failed).toMatchObject({ name: 'DataFolderInUseError' });
  const winner = outcomes.find(({ event }) => event === 'up');
  expect(await query(winner?.superuserUrl ?? '', 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('root can start it in a folder that only root may enter', async (context) => {
  needRoot(context);
  const postgres = await start(await newDataFolder(0o700));
  expect(await query(postgres.url('app'), 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('root can start it from a project that only root may enter, installed without install scripts', async (context) => {
  needRoot(context);
  const dataFolder = await newDataFolder(0o700);
  const { script } = await copyProject(dirname(dataFolder));
  const server = startProcess(dataFolder, script);
  expect(await server.outcome).toMatchObject({ event: 'up' });
});

test('rejects a data folder of another account', async (context) => {
  needRoot(context);
  const dataFolder = await newDataFolder();
  await mkdir(join(dataFolder, 'postgres'), { recursive: true });
  await chown(join(dataFolder, 'postgres'), 12_345, 12_345);
  await expect(start(dataFolder)).rejects.toThrow(/^the data folder .* belongs to another account: [^\n]*$/);
});

test('reports what to do on a platform without bundled PostgreSQL', async () => {
  const { arch } = process;
  Object.defineProperty(process, 'arch', { value: 'mips' });
  try {
    const rejection = start(dirname(await newDataFolder()));
    await expect(rejection).rejects.toThrow(DatabaseUnavailableError);
    await expect(rejection).rejects.toThrow(/^no bundled PostgreSQL for .*-mips: set DATABASE_URL/);
  } finally {
    Object.defineProperty(process, 'arch', { value: arch });
  }
});
