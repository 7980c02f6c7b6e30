import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { served } from '../rest/contract/documents.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';
import { type Route, routesOf } from './routes.ts';

/** Routes without authentication. Every other route requires a credential. */
const PUBLIC: ReadonlySet<string> = new Set(['/', '/livez', '/readyz', '/metrics']);

/**
 * The API references are public too, because they contain no customer data: the pages, their assets, and the
 * OpenAPI documents. So are the explorer's files.
 */
const REFERENCE = /^\/(docs|openapi|explorer)(\/|$)/;

let gateway: Gateway;
let routes: Route[];

beforeAll(async () => {
  gateway = await startGateway();
  routes = routesOf(gateway.server.app);
});
afterAll(() => gateway.close());

/** Preflight responses only name allowed origins and methods, so OPTIONS routes need no credential. */
const needsCredential = ({ method, url }: Route) =>
  method !== 'OPTIONS' && !PUBLIC.has(url) && !REFERENCE.test(url);

describe('a caller without a credential', () => {
  it('is tested on all routes of the router', () => {
    expect(routes.map(({ method, url }) => `${method} ${url}`)).toEqual(
      expect.arrayContaining([
        ...['GET /', 'GET /livez', 'POST /graphql', 'GET /graphql', 'GET /schema.graphql'],
        ...served.map(
          ({ operation: { method, path } }) => `${method} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`,
        ),
      ]),
    );
  });

  it('gets 401 from every protected route, for any content type', async () => {
    for (const { method, url } of routes.filter(needsCredential)) {
      const path = url.replaceAll(/:\w+/g, 'x').replaceAll('*', 'x');
      for (const headers of [{}, { 'content-type': 'application/json' }, { 'content-type': 'text/csv' }]) {
        const body = method === 'GET' || method === 'HEAD' ? null : '{';
        const response = await fetch(`${gateway.server.url}${path}`, { method, headers, body });
        expect(response.status, `${method} ${url}`).toBe(401);
      }
    }
  });
});
