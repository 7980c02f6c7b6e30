import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCOPES } from '../../src/auth/scopes.ts';
import { type Gateway, post, startGateway, startServerOn, type Tenant } from '../support/gateway.ts';
import { claimsFor, newPair, type Pair, sign, TestIssuer } from '../support/issuer.ts';
import { OtlpReceiver, type ReceivedSpan } from '../support/otlp-receiver.ts';

const [SERVER, INTERNAL, CLIENT] = [2, 1, 3];

let receiver: OtlpReceiver;
let settings: Record<string, string>;
let issuer: TestIssuer;
let pair: Pair;
let gateway: Gateway;
let tenant: Tenant;
let person: string;
let traces = 0;

beforeAll(async () => {
  receiver = await OtlpReceiver.start();
  pair = await newPair('ES256');
  // Not reachable when the server starts, so that a request fetches its keys.
  issuer = await TestIssuer.start([pair]);
  await issuer.close();
  settings = {
    ...receiver.settings,
    OTEL_RESOURCE_ATTRIBUTES: 'deployment.environment.name=test%20run',
    OTEL_EXPORTER_OTLP_HEADERS: 'x-token=a%20b',
  };
  gateway = await startGateway({ ...settings, ...issuer.settings });
  tenant = await gateway.tenant();
  person = await tenant.customers.person();
  await tenant.customers.address(person);
  // Apollo Server handles the first request with an Accept header.
  await tenant.query('{ __typename }');
});
afterAll(async () => {
  await gateway.close();
  await issuer.close();
  await receiver.close();
});

interface Sent {
  traceparent: string;
  traceId: string;
  parentId: string;
}

function newTrace(flags = '01'): Sent {
  traces += 1;
  const traceId = traces.toString(16).padStart(32, 'a');
  const parentId = traces.toString(16).padStart(16, 'b');
  return { traceparent: `00-${traceId}-${parentId}-${flags}`, traceId, parentId };
}

/** Waits for the spans of a trace, until that of the request is there, which ends last. */
async function spansOf({ traceId }: Pick<Sent, 'traceId'>): Promise<ReceivedSpan[]> {
  const received = () => receiver.spans.filter((span) => span.traceId === traceId);
  await expect.poll(() => received().map(({ kind }) => kind)).toContain(SERVER);
  return received();
}

async function ask(body: object, { url = gateway.server.url, headers = tenant.headers } = {}) {
  const trace = newTrace();
  const answer = await post(url, { ...headers, traceparent: trace.traceparent }, body);
  return { answer, trace, spans: await spansOf(trace) };
}

async function call(method: string, path: string, body?: object, headers = tenant.headers) {
  const trace = newTrace();
  const response = await fetch(gateway.server.url + path, {
    ...{
      method,
      headers: { ...headers, 'content-type': 'application/json', traceparent: trace.traceparent },
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  await response.arrayBuffer();
  return { status: response.status, trace, spans: await spansOf(trace) };
}

const requestOf = (spans: ReceivedSpan[]) => spans.find(({ kind }) => kind === SERVER) as ReceivedSpan;
const operationOf = (spans: ReceivedSpan[]) => spans.find(({ kind }) => kind === INTERNAL) as ReceivedSpan;
const childrenOf = ({ spanId }: ReceivedSpan, spans: ReceivedSpan[]) =>
  spans.filter(({ parentId }) => parentId === spanId);
const namesOf = (spans: ReceivedSpan[]) => spans.map(({ name }) => name).toSorted();

const READ = `query Read($id: ID!) { customer(by: { id: $id }) { displayName addresses { city } history(first: 1) { nodes { version } } } }`;

describe('the spans of a GraphQL request', () => {
  it('are the request, its operation, and its statements by name', async () => {
    const { trace, spans } = await ask({ query: READ, variables: { id: person } });
    const [request, operation] = [requestOf(spans), operationOf(spans)];
    expect(request).toMatchObject({
      ...{ name: 'POST /graphql', parentId: trace.parentId, status: 0 },
      attributes: {
        'http.request.method': 'POST',
        'http.route': '/graphql',
        'http.response.status_code': 200,
      },
    });
    expect(operation).toMatchObject({ name: 'query', parentId: request.spanId, status: 0 });
    expect(operation.attributes).toEqual({ 'graphql.operation.type': 'query' });
    const statements = childrenOf(operation, spans);
    expect(namesOf(statements)).toEqual(['SELECT address journal_entry customer']);
    for (const { kind, name, attributes } of statements) {
      expect(kind).toBe(CLIENT);
      expect(attributes).toEqual({
        'db.system.name': 'postgresql',
        'db.query.summary': name,
        'graph.statement': expect.stringMatching(/^graph_[\w-]{43}$/),
      });
    }
  });

  it('have the same structure once the document is cached', async () => {
    for (let use = 0; use < 5; use += 1) {
      const { spans } = await ask({ query: READ, variables: { id: person } });
      expect(childrenOf(operationOf(spans), spans)).toHaveLength(1);
      expect(operationOf(spans).name).toBe('query');
    }
  });

  it('include the statements of a write', async () => {
    const query =
      'mutation ($input: UpdateCustomerEmailInput!) { updateCustomerEmail(input: $input) { userErrors { code } } }';
    const { spans } = await ask({
      query,
      variables: { input: { customerId: person, email: 'a@example.com' } },
    });
    expect(operationOf(spans)).toMatchObject({
      name: 'mutation',
      attributes: { 'graphql.operation.type': 'mutation' },
    });
    expect(namesOf(childrenOf(operationOf(spans), spans))).toEqual([
      'INSERT journal_entry',
      'SELECT customer',
      'UPDATE customer',
    ]);
  });

  it('include the lookup of the credential and the rate limit, as parts of the request', async () => {
    const other = await gateway.credential(tenant);
    const { spans } = await ask({ query: '{ __typename }' }, { headers: other.headers });
    const direct = childrenOf(requestOf(spans), spans).filter(({ kind }) => kind === CLIENT);
    expect(namesOf(direct)).toEqual(['INSERT rate_limit', 'SELECT find_credentials']);
    expect(childrenOf(operationOf(spans), spans)).toEqual([]);
  });

  it('have the code of an error, and fail only if the server does', async () => {
    const invalid = await ask({ query: '{ customers(first: "x") { nodes { id } } }' });
    const code = { 'error.type': 'BAD_USER_INPUT' };
    expect(operationOf(invalid.spans)).toMatchObject({ attributes: code, status: 2 });
    expect(requestOf(invalid.spans)).toMatchObject({ attributes: code, status: 0 });
    const unparsed = await ask({ query: '{ customers( { id } }' });
    expect(operationOf(unparsed.spans)).toMatchObject({
      name: 'GraphQL Operation',
      attributes: { 'error.type': 'GRAPHQL_PARSE_FAILED' },
    });
    const unknown = await ask({ query: '{ a }' }, { headers: { 'x-api-key': 'none' } });
    expect(unknown.spans).toHaveLength(1);
    expect(requestOf(unknown.spans).attributes).toMatchObject({
      'http.response.status_code': 401,
      'error.type': 'UNAUTHENTICATED',
    });
  });

  it('have the SQLSTATE of a failed statement, and not its message', async () => {
    const admin = new pg.Client(gateway.database.adminUrl);
    await admin.connect();
    await admin.query(
      `create function reveal_row() returns trigger language plpgsql as $$ begin raise exception 'row: %', new; end $$;
       create trigger reveal_row before insert on crm_event for each row execute function reveal_row()`,
    );
    await admin.end();
    const query =
      'mutation ($input: RecordCrmEventInput!) { recordCrmEvent(input: $input) { userErrors { code } } }';
    const input = { customerId: person, category: 'canary', detail: 'canary' };
    const { spans } = await ask({ query, variables: { input } });
    const named = (span: string) => spans.find(({ name }) => name === span);
    const failed = { status: 2, statusMessage: '' };
    expect(named('UPDATE customer')).toMatchObject({ status: 0 });
    expect(named('INSERT crm_event')).toMatchObject({ attributes: { 'error.type': 'P0001' }, ...failed });
    // PostgreSQL skips the statements behind it.
    expect(named('INSERT journal_entry')).toMatchObject({ attributes: { 'error.type': '25P02' }, ...failed });
    const code = { 'error.type': 'INTERNAL_SERVER_ERROR' };
    expect(operationOf(spans)).toMatchObject({ attributes: code, status: 2 });
    expect(requestOf(spans)).toMatchObject({ attributes: code });
  });

  it('have the name of an operation only if it is known in advance', async () => {
    const { spans } = await ask({ query: 'query Callers_text { __typename }' });
    expect(operationOf(spans).attributes).toEqual({ 'graphql.operation.type': 'query' });
    const trusted = await startServerOn(gateway.database, {
      ...settings,
      TRUSTED_DOCUMENTS: 'examples/client/src/gql/persisted-documents.json',
    });
    const explorer = await gateway.credential(tenant, { scopes: [...SCOPES, 'documents:any'] });
    const { url } = trusted;
    const known = await ask(
      { query: 'query CustomerList { __typename }' },
      { url, headers: explorer.headers },
    );
    expect(operationOf(known.spans).attributes).toMatchObject({ 'graphql.operation.name': 'CustomerList' });
    await trusted.close();
  });
});

describe('the spans of a REST request', () => {
  it('have the route and not the path', async () => {
    const { spans, trace } = await call('GET', `/v1/banks/${tenant.bankId}/customers/${person}`);
    expect(requestOf(spans)).toMatchObject({
      name: 'GET /v1/banks/:BankID/customers/:CustomerID',
      parentId: trace.parentId,
      attributes: { 'http.route': '/v1/banks/:BankID/customers/:CustomerID' },
    });
    expect(childrenOf(requestOf(spans), spans).length).toBeGreaterThan(0);
    expect(spans.map(({ kind }) => kind)).not.toContain(INTERNAL);
  });

  it('have the method alone if there is no such route', async () => {
    const { spans } = await call('GET', '/nothing/canary');
    expect(requestOf(spans)).toMatchObject({ name: 'GET', attributes: { 'error.type': 'NOT_FOUND' } });
    expect(requestOf(spans).attributes).not.toHaveProperty('http.route');
  });
});

describe('a trace', () => {
  it('is new without a valid traceparent', async () => {
    const before = receiver.spans.length;
    await post(gateway.server.url, { ...tenant.headers, traceparent: 'canary' }, { query: '{ __typename }' });
    const roots = () => receiver.spans.slice(before).filter(({ kind }) => kind === SERVER);
    await expect.poll(() => roots().length).toBe(1);
    expect(roots()[0]).toMatchObject({ parentId: '', name: 'POST /graphql' });
    expect(roots()[0]?.traceId).toMatch(/^[\da-f]{32}$/);
  });

  it('is not recorded if the caller does not sample it', async () => {
    const unsampled = newTrace('00');
    const headers = { ...tenant.headers, traceparent: unsampled.traceparent };
    await post(gateway.server.url, headers, { query: READ, variables: { id: person } });
    await ask({ query: '{ __typename }' });
    expect(receiver.spans.filter(({ traceId }) => traceId === unsampled.traceId)).toEqual([]);
  });

  it('is recorded as the sampler says, if the caller does not decide', async () => {
    const server = await startServerOn(gateway.database, {
      ...{ ...settings, OTEL_SERVICE_NAME: 'sampled' },
      ...{ OTEL_TRACES_SAMPLER: 'parentbased_traceidratio', OTEL_TRACES_SAMPLER_ARG: '0' },
    });
    const { url } = server;
    for (let request = 0; request < 5; request += 1) await post(url, tenant.headers, { query: '{ a }' });
    const { trace } = await ask({ query: '{ __typename }' }, { url });
    const recorded = receiver.spans.filter(({ resource }) => resource['service.name'] === 'sampled');
    expect(new Set(recorded.map(({ traceId }) => traceId))).toEqual(new Set([trace.traceId]));
    await server.close();
  });

  it('is not recorded for health checks and metrics', async () => {
    for (const path of ['/livez', '/readyz', '/metrics']) await fetch(gateway.server.url + path);
    await ask({ query: '{ __typename }' });
    const routes = receiver.spans.map(({ attributes }) => attributes['http.route']);
    expect(routes).not.toEqual(expect.arrayContaining([expect.stringMatching(/^\/(livez|readyz|metrics)$/)]));
  });

  it('goes on in the request for the keys of an issuer, with its tracestate', async () => {
    issuer = await TestIssuer.start([pair], issuer.port);
    const trace = newTrace();
    const authorization = `Bearer ${await sign(pair, claimsFor(tenant.id))}`;
    const headers = { authorization, traceparent: trace.traceparent, tracestate: 'vendor=canary' };
    const { status } = await post(gateway.server.url, headers, { query: '{ __typename }' });
    const spans = await spansOf(trace);
    const outbound = spans.find(({ name }) => name === 'GET') as ReceivedSpan;
    expect({ status, outbound }).toMatchObject({
      status: 200,
      outbound: { kind: CLIENT, attributes: { 'http.request.method': 'GET', 'server.address': '127.0.0.1' } },
    });
    expect(issuer.headers.at(-1)).toMatchObject({
      traceparent: `00-${trace.traceId}-${outbound.spanId}-01`,
      tracestate: 'vendor=canary',
    });
    // A caller's text is passed on, but is not a part of any span.
    expect(spans.map(({ tracestate }) => tracestate)).toEqual(spans.map(() => ''));
  });

  it('has the name and the attributes of the service, and the headers of the settings', () => {
    for (const { resource } of receiver.spans) {
      expect(resource).toMatchObject({
        'service.name': expect.stringMatching(/^(customer-graph|sampled)$/),
        'deployment.environment.name': 'test run',
      });
    }
    expect(receiver.headers[0]).toMatchObject({
      'x-token': 'a b',
      'content-type': 'application/x-protobuf',
    });
  });

  it('has no event and no message', () => {
    expect(receiver.spans.filter(({ events, statusMessage }) => events > 0 || statusMessage !== '')).toEqual(
      [],
    );
  });
});
