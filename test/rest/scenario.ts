import { expect } from 'vitest';
import type { Tenant } from '../support/gateway.ts';
import { type Method, type Send, statusAndCode } from './rest.ts';

/** A caller that writes through several REST APIs and checks the result in the graph. */
export interface Scenario {
  tenant: Tenant;
  send: Send;
}

export type Step = readonly [method: Method, path: string, body?: unknown];

/** Sends writes one after the other and expects each to be accepted. Returns the request ids. */
export async function written({ tenant, send }: Scenario, steps: readonly Step[]): Promise<string[]> {
  const ids: string[] = [];
  for (const [method, path, body] of steps) {
    const answer = await send(tenant, method, path, body);
    const accepted = expect.stringMatching(/^20\d accepted$/);
    expect([method, path, ...statusAndCode(answer)]).toEqual([method, path, accepted]);
    ids.push(answer.headers.get('x-request-id') ?? '');
  }
  return ids;
}

/** Reads a customer from the graph. */
export async function graph({ tenant }: Scenario, id: string, selection: string) {
  const document = `query ($id: ID!) { customer(by: { id: $id }) { ${selection} } }`;
  const { data, errors } = await tenant.query(document, { id });
  expect(errors).toBeUndefined();
  return data.customer;
}

interface Entry {
  version: number;
  system: string | null;
  operation: string;
  requestId: string;
}

/** Expects one journal entry per write, and versions without a gap. Returns the entries, oldest first. */
export async function expectHistory(
  scenario: Scenario,
  id: string,
  expected: [system: string | null, operation: string][],
): Promise<Entry[]> {
  const { version, history } = await graph(
    scenario,
    id,
    'version history(first: 100) { nodes { version system operation requestId } }',
  );
  const entries: Entry[] = history.nodes.toReversed();
  expect(entries.map(({ system, operation }) => [system, operation])).toEqual(expected);
  expect(entries.map((entry) => entry.version)).toEqual(expected.map((_, index) => index + 1));
  expect(version).toBe(expected.length);
  return entries;
}
