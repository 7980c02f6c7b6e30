import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { served } from '../rest/contract/documents.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';
import { type Route, routesOf } from './routes.ts';

/** Anybody may ask for these. Every other route needs a credential. */
const PUBLIC: ReadonlySet<string> = new Set(['/', '/livez', '/readyz', '/metrics']);

/** Nor does the reference hold anything of anybody: the pages, what they load, and the documents. */
const REFERENCE = /^\/(docs|openapi)(\/|$)/;

let gateway: Gateway;
let routes: Route[];

beforeAll(async () => {
  gateway = await startGateway();
  routes = routesOf(gateway.server.app);
});
afterAll(() => gateway.close());

/** What answers a preflight is no route of ours: it says who may ask, and nothing else. */
const isOurs = ({ method, url }: Route) => method !== 'OPTIONS' && !PUBLIC.has(url) && !REFERENCE.test(url);

describe('a caller without a credential', () => {
  it('is known by the table of routes', () => {
    expect(routes.map(({ method, url }) => `${method} ${url}`)).toEqual(
      expect.arrayContaining([
        ...['GET /', 'GET /livez', 'POST /graphql', 'GET /graphql', 'GET /schema.graphql'],
        ...served.map(
          ({ operation: { method, path } }) => `${method} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`,
        ),
      ]),
    );
  });

  it('gets 401 from every route, whatever it sends', async () => {
    for (const { method, url } of routes.filter(isOurs)) {
      const path = url.replaceAll(/:\w+/g, 'x').replaceAll('*', 'x');
      for (const headers of [{}, { 'content-type': 'application/json' }, { 'content-type': 'text/csv' }]) {
        const body = method === 'GET' || method === 'HEAD' ? null : '{';
        const response = await fetch(`${gateway.server.url}${path}`, { method, headers, body });
        expect(response.status, `${method} ${url}`).toBe(401);
      }
    }
  });
});
