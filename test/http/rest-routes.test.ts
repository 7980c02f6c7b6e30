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

describe('a REST response', () => {
  // Caches ignore custom credential headers, so a shared cache could serve one caller the response of
  // another.
  it('may only be stored by private caches, for any status', async () => {
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
