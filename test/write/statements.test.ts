import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, startGateway, type Tenant } from '../support/gateway.ts';
import { BUSINESS, createPerson, mutateOrThrow, PERSON } from '../support/mutations.ts';
import { interceptQueries } from '../support/queries.ts';
import { captureStatements } from '../support/statements.ts';

let gateway: Gateway;
let tenant: Tenant;

beforeAll(async () => {
  gateway = await startGateway();
  tenant = await gateway.tenant();
});
afterAll(() => gateway.close());

/**
 * Counts the round trips to the database. Statements sent without a response in between are one round trip.
 */
async function roundTripsOf(work: () => Promise<unknown>): Promise<number> {
  let roundTrips = 0;
  let answered = true;
  const see = () => {
    if (answered) roundTrips += 1;
    answered = false;
    return {
      answered: () => {
        answered = true;
      },
    };
  };
  await interceptQueries(see, work);
  return roundTrips;
}

describe('an update of an e-mail address and an address line that returns both', () => {
  const selection = { customer: 'version contact { email } addresses { line1 }' };

  it('needs two round trips including begin and commit, and three with an idempotency key', async () => {
    const customerId = await createPerson(tenant);
    const patch = (text: string) => ({ customerId, email: `${text}@example.com`, addressLine1: text });
    expect(
      await roundTripsOf(() => mutateOrThrow(tenant, 'updatePersonCustomer', patch('a'), selection)),
    ).toBe(2);
    const keyed = { ...patch('b'), idempotencyKey: 'round-trips' };
    expect(await roundTripsOf(() => mutateOrThrow(tenant, 'updatePersonCustomer', keyed, selection))).toBe(3);
  });

  it('locks the customer, reads addresses, updates both rows, inserts a journal entry and reads nothing else', async () => {
    const customerId = await createPerson(tenant);
    const input = { customerId, email: 'c@example.com', addressLine1: 'c' };
    const texts = await captureStatements(() =>
      mutateOrThrow(tenant, 'updatePersonCustomer', input, selection),
    );
    expect(texts).toHaveLength(5);
    expect(texts[0]).toMatch(/from "customer" r .* for update$/);
    expect(texts[1]).toMatch(/from "address" r /);
    expect(texts[2]).toMatch(
      /^update "customer" set "contact_email" = \$3, "version" = \$4, "updated_at" = \$5 /,
    );
    expect(texts[3]).toMatch(/^update "address" set "line1" = \$3 /);
    expect(texts[4]).toMatch(/^insert into journal_entry/);
  });

  it('reads only the lists that the command needs or the response shows', async () => {
    const customerId = await createPerson(tenant);
    const input = { customerId, email: 'd@example.com' };
    const texts = await captureStatements(() =>
      mutateOrThrow(tenant, 'updateCustomerEmail', input, { customer: 'version' }),
    );
    expect(texts.filter((text) => text.startsWith('select'))).toHaveLength(1);
  });
});

describe('a creation with more than ten children', () => {
  it.each([
    [
      'createPersonCustomer',
      PERSON,
      ['customer', 'address', 'identity_document', 'tax_residence', 'social_media_handle', 'journal_entry'],
    ],
    [
      'createBusinessCustomer',
      BUSINESS,
      ['customer', 'business_person', 'address', 'identity_document', 'tax_residence', 'journal_entry'],
    ],
  ])('sends one insert for each table (%s)', async (mutation, input, tables) => {
    const addresses = Array.from({ length: 10 }, (_, index) => ({
      purpose: 'OTHER',
      line1: `${index}`,
      country: 'DE',
    }));
    const texts = await captureStatements(() => mutateOrThrow(tenant, mutation, { ...input, addresses }));
    const inserted = texts.flatMap((text) => /^insert into "?(\w+)/.exec(text)?.[1] ?? []);
    expect(inserted).toEqual(tables);
    expect(texts).toEqual(texts.filter((text) => text.startsWith('insert')));
  });
});
