import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeJwt } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signRequest } from '../../src/auth/credentials/sign-request.ts';
import { SCOPES } from '../../src/auth/scopes.ts';
import { readConfig } from '../../src/config.ts';
import { type DemoCredentials, readCredentials } from '../../src/demo/credentials-file.ts';
import { createServer, type Server } from '../../src/server.ts';
import { post } from '../support/gateway.ts';
import { expectUnauthenticated, VIEWER_BODY } from '../support/viewer.ts';

let folder: string;
let server: Server;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'customer-graph-demo-'));
  server = await start();
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

const start = () => createServer(readConfig({ PORT: '0', DATA_FOLDER: folder, LOG_LEVEL: 'silent' }));

/** A request each way, with what the file has. */
async function strategiesOf({ apiKey, apiSecret, bearerToken, signingKey }: DemoCredentials) {
  const request = { method: 'POST', path: '/graphql', body: Buffer.from(VIEWER_BODY) };
  const all: Record<string, string>[] = [
    { 'x-api-key': apiKey, 'x-api-secret': apiSecret },
    { authorization: `Bearer ${bearerToken}` },
    { authorization: `${apiKey}.${apiSecret}` },
    { 'api-signature': await signRequest(signingKey, request) },
  ];
  return all;
}

describe('the demo’s credentials', () => {
  it('have one for each way in, of the demo’s user with all scopes', async () => {
    for (const headers of await strategiesOf(await readCredentials(folder))) {
      const { data } = await post(server.url, headers, VIEWER_BODY);
      expect(data.viewer).toMatchObject({
        organization: { bankId: 'demo-bank' },
        scopes: [...SCOPES].sort(),
        userId: 'demo-user',
      });
      expect(data.viewer.customers.nodes).toHaveLength(3);
    }
  });

  it('have a token for a month', async () => {
    const { exp = 0, iat = 0 } = decodeJwt((await readCredentials(folder)).bearerToken);
    expect(exp - iat).toBe(30 * 24 * 3_600);
  });

  it('are for the owner of the folder alone, as is the issuer of the token', async () => {
    for (const name of ['demo-credentials.json', 'local-issuer.json']) {
      expect((await stat(join(folder, name))).mode & 0o777).toBe(0o600);
    }
  });

  it('end with the next start, all four', async () => {
    const before = await readCredentials(folder);
    await server.close();
    server = await start();
    for (const headers of await strategiesOf(before)) {
      await expectUnauthenticated(post(server.url, headers, VIEWER_BODY), server.url);
    }
    for (const headers of await strategiesOf(await readCredentials(folder))) {
      expect((await post(server.url, headers, VIEWER_BODY)).status).toBe(200);
    }
  });
});
