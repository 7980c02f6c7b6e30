import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCOPES } from '../../src/auth/scopes.ts';
import { buildSchema } from '../../src/graphql/schema/build-schema.ts';
import { readTrustedDocuments } from '../../src/graphql/trusted-documents.ts';
import { type Answer, type Gateway, post, startGateway, type Tenant } from '../support/gateway.ts';

const MANIFEST = 'examples/client/src/gql/persisted-documents.json';

let gateway: Gateway;
let open: Gateway;
let tenant: Tenant;
let explorer: Tenant;
let prefixed: string;
let text: string;

beforeAll(async () => {
  [gateway, open] = await Promise.all([startGateway({ TRUSTED_DOCUMENTS: MANIFEST }), startGateway()]);
  tenant = await gateway.tenant({ scopes: SCOPES.filter((scope) => scope !== 'documents:any') });
  explorer = await gateway.credential(tenant);
  const manifest: Record<string, string> = JSON.parse(await readFile(MANIFEST, 'utf8'));
  [prefixed, text] = Object.entries(manifest).find(([, document]) =>
    document.includes('query CustomerList'),
  ) ?? ['', ''];
});
afterAll(() => Promise.all([gateway.close(), open.close()]));

const send = (body: object, { headers }: Tenant = tenant) => post(gateway.server.url, headers, body);

async function get(parameters: Record<string, string>, { headers }: Tenant = tenant): Promise<Answer> {
  const response = await fetch(`${gateway.server.url}/graphql?${new URLSearchParams(parameters)}`, {
    headers,
  });
  const answer = await response.text();
  return { status: response.status, headers: response.headers, text: answer, ...JSON.parse(answer) };
}

const hash = () => prefixed.replace('sha256:', '');
const persisted = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } });
const variables = { first: 1 };
const UNKNOWN = 'f'.repeat(64);

function expectPage({ status, data, errors }: Answer): void {
  expect({ status, errors }).toEqual({ status: 200, errors: undefined });
  expect(data.customers.totalCount).toMatchObject({ value: 0 });
}

function expectRejection({ status, errors, data }: Answer): void {
  const [error] = errors ?? [];
  expect([status, error?.extensions.code, data ?? null]).toEqual([403, 'OPERATION_NOT_TRUSTED', null]);
}

describe('a trusted document', () => {
  it('can be sent by hash, in each supported form', async () => {
    expectPage(await send({ documentId: hash(), variables }));
    expectPage(await send({ documentId: `sha256:${hash()}`, variables }));
    expectPage(await send({ extensions: persisted(hash()), variables }));
    expectPage(await send({ documentId: hash(), operationName: 'CustomerList', extensions: null }));
  });

  it('can be sent by hash with GET', async () => {
    const sent = JSON.stringify(variables);
    expectPage(await get({ documentId: hash(), variables: sent }));
    expectPage(await get({ documentId: prefixed, variables: sent }));
    expectPage(await get({ extensions: JSON.stringify(persisted(hash())), variables: sent }));
    expectPage(await get({ query: text, variables: sent }));
    const empty = { operationName: '', extensions: '' };
    expectPage(await get({ documentId: hash(), variables: sent, ...empty }));
    expectPage(await get({ query: text, variables: sent, ...empty }));
    expectPage(await get({ ...empty, extensions: JSON.stringify(persisted(hash())), variables: '' }));
  });

  it('can be sent as text', async () => {
    expectPage(await send({ query: text, variables }));
    expectPage(await send({ query: text, extensions: persisted(hash()), variables }));
  });

  it('is executed for its hash even if another text is sent with it', async () => {
    expectPage(await send({ query: '{ viewer { userId } }', documentId: hash() }));
    expectPage(await send({ query: '{ viewer { userId } }', extensions: persisted(hash()) }));
  });
});

describe('an untrusted document', () => {
  it('is rejected in every form', async () => {
    const query = '{ viewer { userId } }';
    for (const body of [
      { query },
      { query: `${text} ` },
      { query: '' },
      { documentId: UNKNOWN },
      { documentId: '' },
      { documentId: '__proto__' },
      { documentId: UNKNOWN, query: text },
      { extensions: persisted(UNKNOWN), query },
      { extensions: { persistedQuery: { version: 1, sha256Hash: 5 } }, query },
    ]) {
      expectRejection(await send(body));
    }
    expectRejection(await get({ query }));
    expectRejection(await get({ documentId: UNKNOWN, query }));
  });

  it('is executed only for callers with documents:any', async () => {
    const query = '{ viewer { organization { id } } }';
    const any = await gateway.credential(tenant, { scopes: ['documents:any'] });
    for (const each of [any, explorer]) {
      const answer = await send({ query }, each);
      expect(answer.data.viewer.organization.id).toBe(tenant.id);
      expectRejection(await send({ documentId: UNKNOWN }, each));
    }
    const reader = await gateway.credential(tenant, { scopes: ['schema:read'] });
    expectRejection(await send({ query }, reader));
    expectRejection(await get({ query }, reader));
  });

  it('cannot be hidden in a malformed request', async () => {
    for (const body of [
      {},
      { query: 5 },
      { query: ['{ viewer { userId } }'] },
      { variables: {} },
      { extensions: {} },
    ]) {
      const answer = await send(body);
      expect([answer.status, answer.errors?.[0]?.extensions.code]).toEqual([400, 'BAD_REQUEST']);
    }
    const twice = `query=${encodeURIComponent(text)}&query=${encodeURIComponent('{ viewer { userId } }')}`;
    const response = await fetch(`${gateway.server.url}/graphql?${twice}`, { headers: tenant.headers });
    expect(response.status).toBe(400);
  });
});

describe('a server without trusted documents', () => {
  it('rejects hashes', async () => {
    const { headers } = await open.tenant();
    const answer = await post(open.server.url, headers, { extensions: persisted(UNKNOWN) });
    expect(answer.errors?.[0]?.extensions.code).toBe('PERSISTED_QUERY_NOT_SUPPORTED');
    const named = await post(open.server.url, headers, { documentId: UNKNOWN });
    expect(named.errors?.[0]?.extensions.code).toBe('BAD_REQUEST');
  });
});

describe('an invalid manifest', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'customer-graph-test-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.each([
    ['no JSON', '{', /the file is not JSON$/],
    ['a list', '["{ viewer { userId } }"]', /the file must be a JSON object that maps hashes/],
    ['no document', '{}', /the file must be a JSON object that maps hashes/],
    [
      'a value that is not text',
      '{"abc": {"query": "{ viewer { userId } }"}}',
      /must be a JSON object that maps hashes/,
    ],
    ['a syntax error', '{"abc": "{ viewer"}', /the document abc is not valid for the schema$/],
    ['an unknown field', '{"abc": "{ viewer { wrong } }"}', /the document abc is not valid for the schema$/],
  ])('with %s is rejected with a one-line message', async (_name, content, message) => {
    const path = join(folder, 'manifest.json');
    await writeFile(path, content);
    const read = readTrustedDocuments(path, buildSchema({}));
    await expect(read).rejects.toThrow(/^TRUSTED_DOCUMENTS: /);
    await expect(readTrustedDocuments(path, buildSchema({}))).rejects.toThrow(message);
  });

  it('prevents the start if the file is missing', async () => {
    const start = startGateway({ TRUSTED_DOCUMENTS: join(folder, 'nothing.json') });
    await expect(start).rejects.toThrow(
      /^TRUSTED_DOCUMENTS: the file cannot be read; check its path and permissions$/,
    );
  });
});
