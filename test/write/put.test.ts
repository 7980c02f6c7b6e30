import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dumpOf } from '../support/dump.ts';
import { type Gateway, startGateway, type Tenant } from '../support/gateway.ts';
import {
  createBusiness,
  createPerson,
  mutate,
  mutateOrThrow,
  problemsOf,
  registered,
} from '../support/mutations.ts';

let gateway: Gateway;
let tenant: Tenant;

beforeAll(async () => {
  gateway = await startGateway();
  tenant = await gateway.tenant();
});
afterAll(() => gateway.close());

const dump = (id: string) => dumpOf(gateway.database.adminOrm, id);

describe('put (registry)', () => {
  it('creates a customer, then replaces its own fields: clears those not sent and keeps all others', async () => {
    const created = await mutateOrThrow(
      tenant,
      'putPersonCustomer',
      { ...registered('put-1'), middleName: 'Jordan' },
      { customer: 'id onboardingStatus kyc { status level } risk { level blocked }', more: 'created' },
    );
    expect(created.created).toBe(true);
    expect(created.customer).toMatchObject({
      onboardingStatus: 'PROCESSING',
      kyc: { status: 'NOT_STARTED', level: 'FULL_KYC' },
      risk: { level: 'MEDIUM', blocked: false },
    });
    const customerId = created.customer.id;
    await mutateOrThrow(tenant, 'updateCustomerCreditRating', { customerId, rating: 'AA', source: 'Bureau' });
    await mutateOrThrow(tenant, 'updateCustomerEmail', { customerId, email: 'a@example.com' });
    const replaced = await mutateOrThrow(tenant, 'putPersonCustomer', registered('put-1'), {
      customer: 'id creditRating { rating } contact { email } ... on PersonCustomer { middleName firstName }',
      more: 'created',
    });
    expect(replaced.created).toBe(false);
    expect(replaced.customer).toEqual({
      id: customerId,
      creditRating: { rating: 'AA' },
      contact: { email: 'a@example.com' },
      middleName: null,
      firstName: 'Alex',
    });
  });

  it('keeps id and files of a matched identity document, and documents of types the API does not have', async () => {
    const customerId = await createPerson(tenant, { references: [{ system: 'REGISTRY', value: 'put-2' }] });
    const before = await dump(customerId);
    const { customer } = await mutateOrThrow(tenant, 'putPersonCustomer', registered('put-2'), {
      customer:
        '... on PersonCustomer { identityDocuments { id number issuedOn files { id } } } addresses { id purpose line1 line2 county tags status }',
    });
    const [passport] = (before.identity_document as { id: string; number: string }[]).filter(
      ({ number }) => number === 'P-100',
    );
    expect(customer.identityDocuments).toEqual([
      { id: passport?.id, number: 'P-100', issuedOn: null, files: [{ id: 'file-1' }] },
      { id: expect.any(String), number: 'L-1', issuedOn: null, files: [] },
    ]);
    const [home] = (before.address as { id: string; purpose: string }[]).filter(
      ({ purpose }) => purpose === 'RESIDENTIAL',
    );
    expect(customer.addresses[0]).toEqual({
      id: home?.id,
      purpose: 'RESIDENTIAL',
      line1: '1 Example Way',
      line2: null,
      county: null,
      tags: ['home', 'mailing'],
      status: 'OK',
    });
  });

  it('creates no version for unchanged values, at any position of documents of other types', async () => {
    const customerId = await createPerson(tenant, {
      references: [{ system: 'REGISTRY', value: 'put-same' }],
    });
    const first = await mutateOrThrow(tenant, 'putPersonCustomer', registered('put-same'));
    expect(first.customer.version).toBe(2);
    expect((await mutateOrThrow(tenant, 'putPersonCustomer', registered('put-same'))).customer.version).toBe(
      2,
    );
    const documents = [
      ...registered('x').identityDocuments,
      { type: 'TAX_ID', number: 'T-1', issuingCountry: 'GB' },
    ];
    const selection = {
      customer: 'identityDocuments { number } history(first: 1) { nodes { changes { path after } } }',
    };
    await mutateOrThrow(
      tenant,
      'putPersonCustomer',
      { ...registered('put-same'), identityDocuments: documents },
      selection,
    );
    const { customer } = await mutateOrThrow(
      tenant,
      'putPersonCustomer',
      { ...registered('put-same'), identityDocuments: documents.toReversed() },
      selection,
    );
    expect(customer.identityDocuments.map(({ number }: { number: string }) => number)).toEqual([
      'T-1',
      'L-1',
      'P-100',
    ]);
    // A new order appears in the history as changes of positions.
    const changes: { path: string[] }[] = customer.history.nodes[0].changes;
    expect(changes.map(({ path }) => path.at(-1))).toEqual(['position', 'position']);
    expect(customerId).toBe(first.customer.id);
  });

  it('creates neither a change nor a version if it is repeated', async () => {
    const { customer } = await mutateOrThrow(tenant, 'putPersonCustomer', registered('put-3'));
    const before = await dump(customer.id);
    const again = await mutateOrThrow(tenant, 'putPersonCustomer', registered('put-3'));
    expect(again.customer).toEqual(customer);
    expect(await dump(customer.id)).toEqual(before);
  });

  it('creates one customer when concurrent puts use the same new id', async () => {
    const payloads = await Promise.all(
      Array.from({ length: 8 }, () =>
        mutateOrThrow(tenant, 'putPersonCustomer', registered('put-race'), { more: 'created' }),
      ),
    );
    expect(new Set(payloads.map(({ customer }) => customer.id)).size).toBe(1);
    expect(payloads.filter(({ created }) => created)).toHaveLength(1);
  });

  it('rejects an id that belongs to a business', async () => {
    await createBusiness(tenant, { references: [{ system: 'REGISTRY', value: 'put-business' }] });
    expect(problemsOf(await mutate(tenant, 'putPersonCustomer', registered('put-business')))).toEqual([
      'WRONG_TYPE registryId',
    ]);
  });
});
