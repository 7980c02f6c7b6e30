import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { decodeJwt } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signRequest } from '../../src/auth/credentials/sign-request.ts';
import { SCOPES } from '../../src/auth/scopes.ts';
import { readConfig } from '../../src/config.ts';
import {
  type DemoCredentials,
  readCredentials,
  shownCredentialsFile,
} from '../../src/demo/credentials-file.ts';
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

const start = (further: Record<string, string> = {}) =>
  createServer(readConfig({ PORT: '0', DATA_FOLDER: folder, LOG_LEVEL: 'silent', ...further }));

/** Request headers for each authentication strategy, built from the credentials file. */
async function headersOfStrategies({ apiKey, apiSecret, bearerToken, signingKey }: DemoCredentials) {
  const request = { method: 'POST', path: '/graphql', body: Buffer.from(VIEWER_BODY) };
  const all: Record<string, string>[] = [
    { 'x-api-key': apiKey, 'x-api-secret': apiSecret },
    { authorization: `Bearer ${bearerToken}` },
    { authorization: `${apiKey}.${apiSecret}` },
    { 'api-signature': await signRequest(signingKey, request) },
  ];
  return all;
}

describe('the demo credentials', () => {
  it('authenticate the demo user with all scopes through each strategy', async () => {
    for (const headers of await headersOfStrategies(await readCredentials(folder))) {
      const { data } = await post(server.url, headers, VIEWER_BODY);
      expect(data.viewer).toMatchObject({
        organization: { bankId: 'demo-bank' },
        scopes: [...SCOPES].sort(),
        userId: 'demo-user',
      });
      expect(data.viewer.customers.nodes).toHaveLength(3);
    }
  });

  it('contain a token that is valid for 30 days', async () => {
    const { exp = 0, iat = 0 } = decodeJwt((await readCredentials(folder)).bearerToken);
    expect(exp - iat).toBe(30 * 24 * 3_600);
  });

  it('name the URL of the server, whose port the system chose', async () => {
    const { url } = await readCredentials(folder);
    expect(url).toBe(server.url);
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d+$/);
    expect((await fetch(`${url}/livez`)).status).toBe(200);
  });

  it('are readable by the owner of the folder only, like the local issuer', async () => {
    for (const name of ['demo-credentials.json', 'local-issuer.json']) {
      expect((await stat(join(folder, name))).mode & 0o777).toBe(0o600);
    }
  });

  it.each([
    [readConfig({}).dataFolder, '.data/demo-credentials.json'],
    [resolve('other/data'), 'other/data/demo-credentials.json'],
    [resolve('..'), 'demo-credentials.json in DATA_FOLDER'],
    [tmpdir(), 'demo-credentials.json in DATA_FOLDER'],
  ])('of the folder %s are shown as %s', (dataFolder, shown) => {
    expect(shownCredentialsFile(dataFolder)).toBe(shown);
  });

  it('are all replaced by the next start', async () => {
    const before = await readCredentials(folder);
    await server.close();
    server = await start();
    for (const headers of await headersOfStrategies(before)) {
      await expectUnauthenticated(post(server.url, headers, VIEWER_BODY), server.url);
    }
    for (const headers of await headersOfStrategies(await readCredentials(folder))) {
      expect((await post(server.url, headers, VIEWER_BODY)).status).toBe(200);
    }
  });

  it('name the URL of an IPv6 address, too', async () => {
    await server.close();
    server = await start({ HOST: '::1' });
    const { url } = await readCredentials(folder);
    expect(url).toMatch(/^http:\/\/\[::1\]:[1-9]\d+$/);
    expect((await fetch(`${url}/livez`)).status).toBe(200);
  });
});
