import { expect } from 'vitest';
import { SCOPES } from '../../src/auth/scopes.ts';
import { type Answer, post, type Tenant } from './gateway.ts';

/** Asks who one is. */
export const VIEWER = '{ viewer { organization { bankId } scopes userId customers { nodes { id } } } }';
export const VIEWER_BODY = JSON.stringify({ query: VIEWER });

/** That an answer is of a user of the organization with these scopes, all by default, who is linked to this customer. */
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

/** Failed authentications are not counted by address behind a proxy that is not trusted: the tests of one file have more of them than one client may. */
export const UNCOUNTED = { via: '1.1 test' };

/** The one answer to all that is wrong with a credential, to the letter. */
export async function expectUnauthenticated(answer: Answer | Promise<Answer>, url: string): Promise<void> {
  const { status, text } = await answer;
  const bare = await post(url, UNCOUNTED, VIEWER_BODY);
  expect([status, text]).toEqual([401, bare.text]);
}
