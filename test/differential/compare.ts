import { expect } from 'vitest';
import type { Server } from '../../src/server.ts';
import { observed } from './observed.ts';

/** Two servers on one database: one with ACCELERATION=on, and the reference with ACCELERATION=off. */
export interface Servers {
  accelerated: Server;
  reference: Server;
}

export interface GraphqlRequest {
  query: string;
  variables?: Record<string, unknown> | undefined;
  operationName?: string;
}

/** How a server handled a request. */
interface Handling {
  apollo: boolean;
  compiled: boolean;
}

interface Response {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** What the servers agree on. */
export interface Comparison {
  // biome-ignore lint/suspicious/noExplicitAny: the shape depends on the query
  data: any;
  /** The code of each error. */
  codes: string[];
  /** Whether the last accelerated request ran compiled code. */
  compiled: boolean;
}

/** The use of a document from which on it is compiled. */
const USES = 3;

/**
 * Sends a request to both servers, to the accelerated one until the document is compiled, and requires the
 * same response each time. Also requires that the servers really differ: the accelerated one uses the fast
 * path from the second time on, and the reference never does. `uses` is 1 for a document that is compiled
 * already.
 */
export async function expectSameResponses(
  { accelerated, reference }: Servers,
  headers: Record<string, string>,
  request: GraphqlRequest,
  uses = USES,
): Promise<Comparison> {
  await requirePlain(reference, headers);
  const expected = await send(reference, headers, request);
  const { data, errors = [] } = JSON.parse(expected.response.body);
  let compiled = false;
  for (let use = 1; use <= uses; use += 1) {
    const { response, handling } = await send(accelerated, headers, request);
    expect(response, `use ${use} of ${describeRequest(request)}`).toEqual(expected.response);
    // A request that is rejected before a field is executed goes through Apollo Server each time.
    if (data !== undefined && (use > 1 || uses === 1))
      expect(handling.apollo, `the fast path handles use ${use} of ${describeRequest(request)}`).toBe(false);
    compiled = handling.compiled;
  }
  const codes = errors.map(({ extensions }: { extensions: { code: string } }) => extensions.code);
  expect(codes, describeRequest(request)).not.toContain('INTERNAL_SERVER_ERROR');
  return { data, codes, compiled };
}

const plain = new WeakSet<Server>();

/** Fails if a server uses the fast path or compiled code for a document that it knows. */
async function requirePlain(server: Server, headers: Record<string, string>): Promise<void> {
  if (plain.has(server)) return;
  for (let use = 1; use <= USES; use += 1) {
    const { handling } = await send(server, headers, { query: '{ __typename }' });
    expect(handling, 'the reference is not accelerated').toEqual({ apollo: true, compiled: false });
  }
  plain.add(server);
}

function describeRequest({ query, variables }: GraphqlRequest): string {
  return `${query}\nwith ${JSON.stringify(variables ?? {})}`;
}

/** Sends a request. No other request may run at the same time, because handlings are counted per process. */
async function send({ url }: Server, headers: Record<string, string>, request: GraphqlRequest) {
  const before = { ...observed };
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(request),
  });
  const handling: Handling = {
    apollo: observed.apollo > before.apollo,
    compiled: observed.compiled > before.compiled,
  };
  return { response: await comparable(response), handling };
}

const CORRELATION_ID = /"correlationId":"[^"]*"/g;
/** Headers that differ for each response. */
const CHANGING_HEADERS = ['date', 'x-correlation-id', 'x-request-id'];

async function comparable(response: globalThis.Response): Promise<Response> {
  const headers = [...response.headers].filter(([name]) => !CHANGING_HEADERS.includes(name));
  return {
    status: response.status,
    headers: Object.fromEntries(headers),
    body: (await response.text()).replaceAll(CORRELATION_ID, ''),
  };
}
