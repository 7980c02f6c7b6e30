import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import {
  bystander,
  cleanUp,
  isRunning,
  owners,
  pidFile,
  postmasterPid,
  query,
  removeShared,
  sharedDataFolder,
  start,
  startProcess,
} from './embedded-fixture.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const BUSY = `select pid from pg_stat_activity
  where query like '%generate_series%' and pid <> pg_backend_pid() and state = 'active'`;

afterEach(cleanUp);
afterAll(removeShared);

test('an orphaned database, whose server was killed, is stopped by the next start', async () => {
  const dataFolder = await sharedDataFolder();
  const killed = startProcess(dataFolder);
  const { superuserUrl = '' } = await killed.outcome;
  await query(superuserUrl, 'create table orphaned as select 42 as n');
  const orphan = await postmasterPid(dataFolder);
  await killed.kill();
  expect(await isRunning(dataFolder, orphan)).toBe(true);

  const postgres = await start(dataFolder);

  expect(await isRunning(dataFolder, orphan)).toBe(false);
  expect(await query(postgres.superuserUrl, 'select n from orphaned')).toEqual([{ n: 42 }]);
});

test('a start works if another process has reused the pid of the killed database', async () => {
  const dataFolder = await sharedDataFolder();
  const killed = startProcess(dataFolder);
  await killed.outcome;
  await killed.kill();
  const orphan = await postmasterPid(dataFolder);
  process.kill(orphan, 'SIGKILL');
  const other = await bystander(dataFolder);
  const stale = await readFile(pidFile(dataFolder), 'utf8');
  await writeFile(pidFile(dataFolder), stale.replace(String(orphan), String(other.pid)));

  const postgres = await start(dataFolder);

  expect(await query(postgres.url('app'), 'select 1 as one')).toEqual([{ one: 1 }]);
  expect(other.exitCode).toBe(null);
});

test('a killed database is restarted on the same port, still owned', async () => {
  const dataFolder = await sharedDataFolder();
  const onRestart = vi.fn();
  const postgres = await start(dataFolder, { onRestart });
  await query(postgres.url('owner'), 'create table recovered as select 42 as n');
  const killed = await postmasterPid(dataFolder);
  // While computing, the backend does not notice the end of the postmaster, and keeps the shared memory in
  // use.
  const busy = query(postgres.superuserUrl, 'select count(*) from generate_series(1, 5000000)').catch(
    () => 0,
  );
  await vi.waitFor(async () => expect(await query(postgres.superuserUrl, BUSY)).toHaveLength(1), 10_000);

  process.kill(killed, 'SIGKILL');

  await vi.waitFor(() => expect(onRestart).toHaveBeenCalledTimes(1), 10_000);
  await busy;
  expect(await query(postgres.url('owner'), 'select n from recovered')).toEqual([{ n: 42 }]);
  expect(await postmasterPid(dataFolder)).not.toBe(killed);
  expect(await owners(postgres)).toHaveLength(1);
});

test('the ownership survives the crash of a database process', async () => {
  const dataFolder = await sharedDataFolder();
  const postgres = await start(dataFolder);
  const [owner = 0] = await owners(postgres);
  process.kill(owner, 'SIGKILL');
  await vi.waitFor(async () => {
    const now = await owners(postgres);
    expect(now).toHaveLength(1);
    expect(now).not.toContain(owner);
  }, 10_000);
});

test('a server that exits without stop() stops its database', async () => {
  const dataFolder = await sharedDataFolder();
  const server = startProcess(dataFolder);
  await server.outcome;
  const pid = await postmasterPid(dataFolder);
  await server.exitWithoutStop();
  await vi.waitFor(async () => expect(await isRunning(dataFolder, pid)).toBe(false), 10_000);
});
