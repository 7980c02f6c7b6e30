import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, startGateway, type Tenant } from '../support/gateway.ts';

let gateway: Gateway;
let tenant: Tenant;

beforeAll(async () => {
  gateway = await startGateway();
  tenant = await gateway.tenant();
});
afterAll(() => gateway.close());

function ask(path: string): Promise<Response> {
  return fetch(gateway.server.url + path, { headers: tenant.headers });
}

describe('an answer of a surface', () => {
  // Keys in headers of their own are not what a cache looks at: it could show one caller what another one was told.
  it('is for nobody but its caller to keep, whatever it says', async () => {
    const id = await tenant.customers.person({ legalName: 'Ada Example' });
    for (const [path, status] of [
      [`/v1/clients/${id}`, 200],
      ['/v1/clients/none', 404],
      [`/v1/clients/${id}?colour=red`, 400],
    ] as const) {
      const response = await ask(path);
      expect(response.status).toBe(status);
      expect(response.headers.get('cache-control')).toBe('private, no-cache');
    }
  });
});
