import { expect } from 'vitest';
import type { Server } from '../../src/server.ts';
import { type Handling, takeHandling } from './observed.ts';

/** Two servers on one database: one with FAST_PATH=on and one with FAST_PATH=off. */
export interface Servers {
  fast: Server;
  plain: Server;
}

export interface GraphqlRequest {
  query: string;
  variables?: Record<string, unknown> | undefined;
  operationName?: string;
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
  /** Whether the fast server read the last request with one statement. */
  compiled: boolean;
}

/** The second use finds the document and its statement in the cache. */
const USES = 2;

/**
 * Sends a request once to the plain server and twice to the fast one, and requires the same response and the
 * same customers in the log each time. Also requires that the servers really differ: the fast one uses the
 * fast path from the second time on, and the plain one never does. `uses` is 1 for a document that the fast
 * server knows.
 */
export async function expectSameResponses(
  { fast, plain }: Servers,
  headers: Record<string, string>,
  request: GraphqlRequest,
  uses = USES,
): Promise<Comparison> {
  const [expected, first] = await Promise.all([send(plain, headers, request), send(fast, headers, request)]);
  const { data, errors = [] } = JSON.parse(expected.response.body);
  const codes: string[] = errors.map(({ extensions }: { extensions: { code: string } }) => extensions.code);
  let last = first;
  for (let use = 1; use <= uses; use += 1) {
    if (use > 1) last = await send(fast, headers, request);
    expect(last.response, describeUse(use, request)).toEqual(expected.response);
    expect(last.handling.customers, `customers in the log: ${describeUse(use, request)}`).toEqual(
      expected.handling.customers,
    );
  }
  // A request that is rejected before a field is executed goes through Apollo Server each time.
  if (data !== undefined) {
    expect(expected.handling.executions, describeUse(1, request)).toEqual(['apollo']);
    expect(['interpreted', 'compiled'], describeUse(uses, request)).toContain(
      last.handling.executions.join(),
    );
  }
  expect(codes, describeUse(1, request)).not.toContain('INTERNAL_SERVER_ERROR');
  return { data, codes, compiled: last.handling.executions.includes('compiled') };
}

/** In a form that can be pasted into the explorer. */
function describeUse(use: number, { query, variables }: GraphqlRequest): string {
  return `use ${use} of\n${query}\n\nwith the variables\n${JSON.stringify(variables ?? {})}\n`;
}

async function send({ url }: Server, headers: Record<string, string>, request: GraphqlRequest) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(request),
  });
  const { executions, customers } = takeHandling(response.headers.get('x-request-id') ?? '');
  const handling: Handling = { executions, customers: customers.toSorted() };
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
