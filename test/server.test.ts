import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ApolloServerPlugin } from '@apollo/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';
import { createServer, type Server } from '../src/server.ts';
import { type TestDatabase, testDatabase } from './support/database.ts';
import { post, startGateway } from './support/gateway.ts';

describe('a server', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.close());

  const start = (): Promise<Server> =>
    createServer(readConfig({ PORT: '0', DATABASE_URL: database.url, LOG_LEVEL: 'silent' }));

  it('closes although clients keep their connections alive', async () => {
    const server = await start();
    const agent = new Agent({ keepAlive: true });
    let received = 0;
    const closed = new Promise<void>((resolve, reject) => {
      server.app.server.on('request', () => {
        received += 1;
        if (received === 5) server.close().then(resolve, reject);
      });
    });
    const answers = Array.from({ length: 5 }, () => get(`${server.url}/livez`, agent));
    expect(await Promise.all(answers)).toEqual([200, 200, 200, 200, 200]);
    await closed;
    agent.destroy();
  });

  function get(url: string, agent: Agent): Promise<number | undefined> {
    return new Promise((resolve, reject) => {
      request(url, { agent }, (response) => {
        response.resume().once('end', () => resolve(response.statusCode));
      })
        .once('error', reject)
        .end();
    });
  }
});

it('stops the bundled PostgreSQL although a plugin fails when the server closes', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'customer-graph-server-'));
  const serverWillStop = () => Promise.reject(new Error('cannot stop'));
  const plugins: ApolloServerPlugin[] = [{ serverWillStart: async () => ({ serverWillStop }) }];
  const config = readConfig({ PORT: '0', DATA_FOLDER: folder, LOG_LEVEL: 'silent' });
  const server = await createServer(config, { plugins });
  const pidFile = join(folder, 'postgres/postmaster.pid');
  expect(existsSync(pidFile)).toBe(true);
  await expect(server.close()).rejects.toThrow('cannot stop');
  expect(existsSync(pidFile)).toBe(false);
  await rm(folder, { recursive: true });
});

describe('a busy pool', () => {
  it('is waited for, and never mixes the data of tenants', async () => {
    const gateway = await startGateway();
    const tenants = [await gateway.tenant(), await gateway.tenant()];
    for (const { customers } of tenants) {
      const id = await customers.person();
      await customers.reference(id, 'BANKING', 'n1');
    }
    // Its first half is rejected while the other one still waits for a connection.
    const halfDone = `{ a: customer(by: { reference: { system: BANKING, value: "n1" } }) { id }
      c: customers { totalCount(limit: 0) { value } } }`;
    const complete =
      '{ organization { id } customers { nodes { organization { id } } totalCount { value } } }';
    // More than its five connections and 50 slots, and few enough for none to wait too long.
    const answers = await Promise.all(
      Array.from({ length: 120 }, async (_, index) => {
        const tenant = tenants[index % 2];
        const query = index % 3 ? complete : halfDone;
        return { index, tenant, answer: await post(gateway.server.url, tenant?.headers ?? {}, { query }) };
      }),
    );
    for (const { index, tenant, answer } of answers) {
      expect([index, answer.status]).toEqual([index, 200]);
      if (index % 3 === 0) expect(answer.errors).toMatchObject([{ path: ['c', 'totalCount'] }]);
      else
        expect(answer.data, `request ${index}`).toEqual({
          organization: { id: tenant?.id },
          customers: { nodes: [{ organization: { id: tenant?.id } }], totalCount: { value: 1 } },
        });
    }
    await gateway.close();
  });
});
