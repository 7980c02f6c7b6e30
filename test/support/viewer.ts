import { expect } from 'vitest';
import { SCOPES } from '../../src/auth/scopes.ts';
import { type Answer, post, type Tenant } from './gateway.ts';

/** A query that returns the authenticated organization, scopes and user. */
export const VIEWER = '{ viewer { organization { bankId } scopes userId customers { nodes { id } } } }';
export const VIEWER_BODY = JSON.stringify({ query: VIEWER });

/**
 * Expects the response to `VIEWER` for a user of the organization with these scopes, who is linked to the
 * customer.
 */
export function expectViewer(
  { status, data }: Answer,
  tenant: Tenant,
  userId: string,
  customer: string,
  scopes: readonly string[] = SCOPES,
): void {
  expect(status).toBe(200);
  expect(data.viewer).toEqual({
    organization: { bankId: tenant.bankId },
    scopes: [...scopes].sort(),
    userId,
    customers: { nodes: [{ id: customer }] },
  });
}

/**
 * Header of an untrusted proxy. Failed authentications behind such a proxy are not counted per address.
 * Without it, the tests of one file would exceed the limit for one client.
 */
export const UNCOUNTED = { via: '1.1 test' };

/** Expects exactly the same 401 response as for a request without a credential. */
export async function expectUnauthenticated(answer: Answer | Promise<Answer>, url: string): Promise<void> {
  const { status, text } = await answer;
  const bare = await post(url, UNCOUNTED, VIEWER_BODY);
  expect([status, text]).toEqual([401, bare.text]);
}
