import { once } from 'node:events';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginInlineTrace } from '@apollo/server/plugin/inlineTrace';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ConfigurationError } from '../../src/errors.ts';
import { loadPlugins } from '../../src/graphql/load-plugins.ts';
import { type Gateway, post, startGateway, type Tenant } from '../support/gateway.ts';
import { start } from '../support/process.ts';

const hooks: string[] = [];
const variables: unknown[] = [];

/** Records every hook of a request. */
const recorder: ApolloServerPlugin = {
  async requestDidStart({ request }) {
    hooks.push('requestDidStart');
    variables.push(request.variables);
    return {
      async didResolveSource() {
        hooks.push('didResolveSource');
      },
      async parsingDidStart() {
        hooks.push('parsingDidStart');
      },
      async validationDidStart() {
        hooks.push('validationDidStart');
      },
      async didResolveOperation() {
        hooks.push('didResolveOperation');
      },
      async didEncounterErrors() {
        hooks.push('didEncounterErrors');
      },
      async responseForOperation() {
        hooks.push('responseForOperation');
        return null;
      },
      async executionDidStart() {
        hooks.push('executionDidStart');
        return {
          willResolveField: ({ info }) => void hooks.push(`willResolveField ${info.fieldName}`),
          executionDidEnd: async () => void hooks.push('executionDidEnd'),
        };
      },
      async willSendResponse() {
        hooks.push('willSendResponse');
      },
    };
  },
};

/** Apollo Server calls these only if it does not know the document. */
const FIRST_REQUEST = ['parsingDidStart', 'validationDidStart'];

let gateway: Gateway;
let tenant: Tenant;
let id: string;

beforeAll(async () => {
  gateway = await startGateway({}, { plugins: [recorder, ApolloServerPluginInlineTrace()] });
  tenant = await gateway.tenant();
  id = await tenant.customers.person();
});
afterAll(() => gateway.close());
beforeEach(() => {
  hooks.length = 0;
  variables.length = 0;
});

/** Sends the same request three times, and returns the hooks and the response of each. */
async function sendThreeTimes(body: object, headers: Record<string, string> = {}) {
  const requests = [];
  for (let number = 0; number < 3; number += 1) {
    const { status, text } = await post(gateway.server.url, { ...tenant.headers, ...headers }, body);
    requests.push({ status, body: JSON.parse(text), hooks: hooks.splice(0) });
  }
  return requests;
}

describe('a plugin that is given to createServer', () => {
  it('sees every hook of each request with the same document', async () => {
    const query = 'query One($id: ID!) { customer(by: { id: $id }) { displayName } }';
    const expected = (known: boolean) => [
      'requestDidStart',
      'didResolveSource',
      ...(known ? [] : FIRST_REQUEST),
      'didResolveOperation',
      'responseForOperation',
      'executionDidStart',
      'willResolveField customer',
      'willResolveField displayName',
      'executionDidEnd',
      'willSendResponse',
    ];
    const requests = await sendThreeTimes({ query, variables: { id } });
    expect(requests.map((each) => each.hooks)).toEqual([expected(false), expected(true), expected(true)]);
    for (const { body } of requests)
      expect(body).toEqual({ data: { customer: { displayName: 'Ada Lovelace' } } });
  });

  it('sees variables in clear text', async () => {
    const query = 'query Same($id: ID!) { customer(by: { id: $id }) { id } }';
    await sendThreeTimes({ query, variables: { id } });
    expect(variables).toEqual([{ id }, { id }, { id }]);
  });

  it('sees the errors of each request', async () => {
    const rejected = 'query ($id: ID!) { customer(by: { id: $id }) { id } }';
    const failing = '{ customers(after: "none") { nodes { id } } }';
    for (const query of [rejected, failing]) {
      const requests = await sendThreeTimes({ query });
      for (const each of requests) expect(each.hooks).toContain('didEncounterErrors');
      for (const each of requests) expect(each.hooks.at(-1)).toBe('willSendResponse');
    }
  });

  it('can be the inline trace plugin of Apollo Server', async () => {
    const query = 'query Traced($id: ID!) { customer(by: { id: $id }) { version } }';
    const traced = { 'apollo-federation-include-trace': 'ftv1' };
    for (const { body } of await sendThreeTimes({ query, variables: { id } }, traced)) {
      expect(body.data).toEqual({ customer: { version: 1 } });
      const trace = Buffer.from(body.extensions.ftv1, 'base64').toString('latin1');
      for (const name of ['customer', 'version']) expect(trace).toContain(name);
    }
  });

  it('leaves the cost in the extensions of the response', async () => {
    const headers = { 'apollo-federation-include-trace': 'ftv1', 'x-query-cost': '1' };
    for (const { body } of await sendThreeTimes({ query: '{ viewer { userId } }' }, headers))
      expect(body.extensions).toEqual({ cost: { requested: 2, limit: 500_000 }, ftv1: expect.any(String) });
  });
});

const moduleOf = (name: string) => join(import.meta.dirname, 'plugins', `${name}.mjs`);

describe('APOLLO_PLUGINS', () => {
  it('registers a plugin, and the usage reports of Apollo Server have each request', async () => {
    const reports: string[] = [];
    const endpoint = createServer(async (request, response) => {
      reports.push(gunzipSync(await buffer(request)).toString('latin1'));
      response.end();
    }).listen(0, '127.0.0.1');
    await once(endpoint, 'listening');
    const { port } = endpoint.address() as { port: number };
    const server = start('dist/main.js', [], {
      ...{ PORT: '0', DATABASE_URL: gateway.database.url },
      APOLLO_PLUGINS: `${moduleOf('usage-reporting')}, ${moduleOf('operation-names')}`,
      USAGE_ENDPOINT: `http://127.0.0.1:${port}`,
      APOLLO_KEY: 'service:graph:none',
      APOLLO_GRAPH_REF: 'graph@test',
    });
    try {
      const [, url = ''] = await server.until(/The graph is at (http:\/\/[^/\s]+)\/graphql/);
      const body = {
        query: 'query Reported($id: ID!) { customer(by: { id: $id }) { id } }',
        variables: { id },
      };
      for (let number = 0; number < 3; number += 1)
        expect((await post(url, tenant.headers, body)).data).toEqual({ customer: { id } });
      await expect.poll(() => reports.filter((each) => each.includes('# Reported')).length).toBe(3);
      expect(reports.join()).not.toContain(id);
    } finally {
      await server.end();
      endpoint.close();
    }
    expect(server.output().match(/^executes Reported$/gm)).toHaveLength(3);
    expect(server.output()).toContain('Apollo Server handles every request, because plugins are registered');
  });

  it.each([
    ['@acme/no-such-package', /^APOLLO_PLUGINS: @acme\/no-such-package cannot be loaded: .+$/],
    [moduleOf('no-such-file'), /^APOLLO_PLUGINS: \/.*no-such-file\.mjs cannot be loaded: .+$/],
    [moduleOf('throws'), /^APOLLO_PLUGINS: \/.*throws\.mjs cannot be loaded: ENDPOINT must be set$/],
    [
      moduleOf('no-plugin'),
      /^APOLLO_PLUGINS: the default export of \/.*no-plugin\.mjs must be an Apollo Server plugin or a function that returns one$/,
    ],
  ])('rejects %s and names it', async (entry, message) => {
    const error = await loadPlugins([moduleOf('operation-names'), entry]).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ConfigurationError);
    expect((error as Error).message).toMatch(message);
  });
});
