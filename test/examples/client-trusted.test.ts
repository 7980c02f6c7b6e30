import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { Client, fetchExchange } from '@urql/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CustomerList } from '../../examples/client/src/customer-list.ts';
import possibleTypes from '../../examples/client/src/gql/possible-types.ts';
import { trustedExchange, trustedLink } from '../../examples/client/src/trusted.ts';
import { SCOPES } from '../../src/auth/scopes.ts';
import { type Gateway, startGateway, type Tenant } from '../support/gateway.ts';

const unknown = Object.assign(gql`query Unknown { viewer { userId } }`, {
  __meta__: { hash: 'f'.repeat(64) },
});

let gateway: Gateway;
let tenant: Tenant;
let url: string;
const sent: { method: string; text: string }[] = [];

beforeAll(async () => {
  gateway = await startGateway({ TRUSTED_DOCUMENTS: 'examples/client/src/gql/persisted-documents.json' });
  tenant = await gateway.tenant({ scopes: SCOPES.filter((scope) => scope !== 'documents:any') });
  await tenant.customers.person();
  url = `${gateway.server.url}/graphql`;
});
afterAll(() => gateway.close());

const recording: typeof fetch = (input, init) => {
  sent.push({ method: init?.method ?? 'GET', text: `${input} ${init?.body ?? ''}` });
  return fetch(input, init);
};

function apollo(useGETForQueries: boolean): ApolloClient {
  const { headers } = tenant;
  const link = new HttpLink({ uri: url, headers, fetch: recording, useGETForQueries });
  return new ApolloClient({ link: trustedLink.concat(link), cache: new InMemoryCache(possibleTypes) });
}

function urql(preferGetMethod: boolean): Client {
  const fetchOptions = { headers: tenant.headers };
  const exchanges = [trustedExchange, fetchExchange];
  return new Client({ url, fetch: recording, fetchOptions, exchanges, preferGetMethod });
}

function expectOnlyHash(method: string): void {
  const requests = sent.splice(0);
  expect(requests.map((request) => request.method)).toEqual([method]);
  expect(requests[0]?.text).toMatch(/sha256Hash/);
  expect(requests[0]?.text).not.toMatch(/query CustomerList|query\+CustomerList|query%20CustomerList/);
}

describe.each([
  ['POST', false],
  ['GET', true],
] as const)('a document of the manifest, with %s', (method, byGet) => {
  it('is sent as its hash by Apollo Client', async () => {
    const { data } = await apollo(byGet).query({ query: CustomerList, variables: { first: 1 } });
    expect(data?.customers.edges).toHaveLength(1);
    expectOnlyHash(method);
  });

  it('is sent as its hash by urql', async () => {
    const { data } = await urql(byGet).query(CustomerList, { first: 1 }).toPromise();
    expect(data?.customers.edges).toHaveLength(1);
    expectOnlyHash(method);
  });
});

describe('an unknown document', () => {
  it('is rejected for Apollo Client, which does not send its text afterwards', async () => {
    await expect(apollo(false).query({ query: unknown })).rejects.toMatchObject({ statusCode: 403 });
    expect(sent.splice(0)).toHaveLength(1);
  });

  it('is rejected for urql', async () => {
    const { error } = await urql(false).query(unknown, {}).toPromise();
    expect(error?.graphQLErrors[0]?.extensions.code).toBe('OPERATION_NOT_TRUSTED');
  });
});
