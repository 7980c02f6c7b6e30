import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { freePort } from '../../faults/stage/free-port.ts';

/** Where Debian has the programs of PostgreSQL 15, which the bundled one lacks. */
export const DEBIAN_BIN = '/usr/lib/postgresql/15/bin';

export const hasDebianPostgres =
  existsSync(join(DEBIAN_BIN, 'pg_dump')) && existsSync(join(DEBIAN_BIN, 'postgres'));

export interface Cluster {
  port: number;
  superuserUrl: string;
  stop(): Promise<void>;
}

/** A PostgreSQL of Debian's, empty, for as long as it is needed. Root must not run it, and lends it another account. */
export async function startDebianCluster(): Promise<Cluster> {
  const folder = await mkdtemp(join(tmpdir(), 'customer-graph-debian-'));
  const isRoot = process.getuid?.() === 0;
  if (isRoot) chownSync(folder, idOf('-u'), idOf('-g'));
  const lent = isRoot ? ['setpriv', '--reuid=postgres', '--regid=postgres', '--init-groups'] : [];
  const command = (program: string, ...args: string[]): [string, string[]] => {
    const [first = '', ...rest] = [...lent, join(DEBIAN_BIN, program), ...args];
    return [first, rest];
  };
  const data = join(folder, 'data');
  const options = ['--auth=trust', '--username=postgres', '--locale=C.UTF-8', '--encoding=UTF8', '--no-sync'];
  execFileSync(...command('initdb', '-D', data, ...options), { stdio: 'ignore', cwd: folder });
  const port = await freePort();
  const settings = [
    `port=${port}`,
    `unix_socket_directories=${folder}`,
    'listen_addresses=127.0.0.1',
    'fsync=off',
  ];
  const flags = settings.flatMap((setting) => ['-c', setting]);
  const server = spawn(...command('postgres', '-D', data, ...flags), { stdio: 'ignore', cwd: folder });
  const ended = new Promise((resolve) => server.once('close', resolve));
  const superuserUrl = `postgresql://postgres@127.0.0.1:${port}/postgres`;
  await untilAnswers(superuserUrl);
  return {
    port,
    superuserUrl,
    async stop() {
      server.kill('SIGINT');
      await ended;
      await rm(folder, { recursive: true });
    },
  };
}

function idOf(flag: '-u' | '-g'): number {
  return Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
}

async function untilAnswers(url: string): Promise<void> {
  for (;;) {
    const client = new pg.Client(url);
    const answers = await client.connect().then(
      () => true,
      () => false,
    );
    await client.end().catch(() => {});
    if (answers) return;
    await sleep(50);
  }
}
