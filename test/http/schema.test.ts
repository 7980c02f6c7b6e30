import { readFileSync } from 'node:fs';
import {
  buildClientSchema,
  buildSchema,
  getIntrospectionQuery,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, startGateway, type Tenant } from '../support/gateway.ts';

let gateway: Gateway;
let reader: Tenant;
let stranger: Tenant;

beforeAll(async () => {
  gateway = await startGateway();
  reader = await gateway.tenant({ scopes: ['schema:read'] });
  stranger = await gateway.tenant({ scopes: ['identity:read'] });
});
afterAll(() => gateway.close());

const committed = readFileSync('src/generated/schema.graphql', 'utf8');
const fetchSchema = (headers: Record<string, string>) =>
  fetch(`${gateway.server.url}/schema.graphql`, { headers });

describe('/schema.graphql', () => {
  it('returns the committed schema', async () => {
    const response = await fetchSchema(reader.headers);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/graphql; charset=utf-8');
    expect(await response.text()).toBe(committed);
  });

  it('requires a credential with schema:read', async () => {
    expect((await fetchSchema({})).status).toBe(401);
    const rejected = await fetchSchema(stranger.headers);
    expect(rejected.status).toBe(403);
    expect(rejected.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(await rejected.json()).toMatchObject({
      code: 'FORBIDDEN',
      missingScopes: ['schema:read'],
      title: expect.stringContaining('schema:read'),
    });
  });
});

describe('introspection', () => {
  it('returns the same schema with schema:read', async () => {
    const { data } = await reader.query(
      getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true, specifiedByUrl: true }),
    );
    const reported = printSchema(lexicographicSortSchema(buildClientSchema(data)));
    expect(reported).toBe(printSchema(lexicographicSortSchema(buildSchema(committed))));
  });

  it('is rejected without schema:read, also inside fragments and aliases', async () => {
    const documents = [
      '{ __schema { queryType { name } } }',
      '{ type: __type(name: "Customer") { name } organization { id } }',
      '{ ...hidden } fragment hidden on Query { ... on Query { __schema { description } } }',
      'query ($yes: Boolean!) { __schema @include(if: $yes) { description } }',
    ];
    for (const document of documents) {
      const { status, data, errors } = await stranger.query(document, { yes: true });
      expect({ status, data }).toEqual({ status: 403, data: undefined });
      expect(errors).toEqual([
        {
          message: 'The credential lacks the scope schema:read.',
          extensions: { code: 'FORBIDDEN', missingScopes: ['schema:read'] },
        },
      ]);
    }
  });

  it('allows __typename without a scope', async () => {
    expect((await stranger.query('{ __typename }')).data).toEqual({ __typename: 'Query' });
  });
});
