import { beforeAll, describe, expect, it } from 'vitest';
import type { Tenant } from '../../support/gateway.ts';
import { createPerson } from '../../support/mutations.ts';
import type { Reply } from '../rest.ts';
import { gateway, send, setUpGateway } from '../setup.ts';
import { put } from './every-api.ts';

setUpGateway();

let tenant: Tenant;

beforeAll(async () => {
  tenant = await gateway.tenant();
});

/** Returns the sorted statuses of concurrent requests. */
async function statuses(requests: Promise<Reply>[]): Promise<number[]> {
  return (await Promise.all(requests)).map(({ status }) => status).sort();
}

const ROUNDS = Array.from({ length: 10 }, (_, round) => round);

describe('concurrent writers', () => {
  it('with `If-None-Match: *`: one creates the customer, the others get 412', async () => {
    for (const round of ROUNDS) {
      const make = () => send(tenant, 'PUT', `/customers/only-${round}`, put(), { 'if-none-match': '*' });
      expect(await statuses([make(), make(), make()])).toEqual([201, 412, 412]);
    }
  });

  it('with the same `ETag`: one writes, the others get 412', async () => {
    const id = await createPerson(tenant);
    for (const round of ROUNDS) {
      const tag = { 'if-match': `"${round + 1}"` };
      const write = (index: number) =>
        send(tenant, 'POST', `/v1/clients/${id}`, { metadata: { k: `${round}-${index}` } }, tag);
      expect(await statuses([write(1), write(2), write(3)])).toEqual([200, 412, 412]);
    }
  });

  it('of the same number or external id: one succeeds, the others get 409', async () => {
    const ids = await Promise.all([1, 2, 3].map(() => createPerson(tenant)));
    for (const round of ROUNDS) {
      const number = ids.map((id) =>
        send(tenant, 'PUT', `/v1/banks/${tenant.bankId}/customers/${id}/number`, {
          customer_number: `n-${round}`,
        }),
      );
      expect(await statuses(number)).toEqual([200, 409, 409]);
      const external = ids.map((id) =>
        send(tenant, 'POST', `/v1/clients/${id}`, { externalId: `e-${round}` }),
      );
      expect(await statuses(external)).toEqual([200, 409, 409]);
    }
  });

  it('of the same link: one creates it, the others get 409', async () => {
    const id = await createPerson(tenant);
    const path = `/v1/banks/${tenant.bankId}/user_customer_links`;
    for (const round of ROUNDS) {
      const link = () => send(tenant, 'POST', path, { user_id: `u-${round}`, customer_id: id });
      expect(await statuses([link(), link(), link()])).toEqual([201, 409, 409]);
    }
  });

  it('of the same registry id in the graph and by PUT: the PUT creates or replaces its owner', async () => {
    for (const round of ROUNDS) {
      const id = await createPerson(tenant);
      const [answer, { data }] = await Promise.all([
        send(tenant, 'PUT', `/customers/both-${round}`, put()),
        tenant.query(
          'mutation ($id: ID!, $value: String!) { setCustomerReference(input: { customerId: $id, system: REGISTRY, value: $value }) { userErrors { code } } }',
          { id, value: `both-${round}` },
        ),
      ]);
      const errors = data.setCustomerReference.userErrors.map(({ code }: { code: string }) => code);
      expect([
        [201, ['REFERENCE_TAKEN']],
        [204, []],
      ]).toContainEqual([answer.status, errors]);
    }
  });
});
