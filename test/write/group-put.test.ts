import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dumpOf } from '../support/dump.ts';
import { type Gateway, startGateway, type Tenant } from '../support/gateway.ts';
import { createBusiness, createPerson, mutate, mutateOrThrow, problemsOf } from '../support/mutations.ts';

let gateway: Gateway;
let tenant: Tenant;

beforeAll(async () => {
  gateway = await startGateway();
  tenant = await gateway.tenant();
});
afterAll(() => gateway.close());

const dump = (id: string) => dumpOf(gateway.database.adminOrm, id);

describe('group put (banking)', () => {
  it('rejects an absent field of the group and clears a field with null', async () => {
    const customerId = await createPerson(tenant);
    const before = await dump(customerId);
    expect(
      problemsOf(await mutate(tenant, 'updateCustomerIdentity', { customerId, legalName: 'New' })),
    ).toEqual(['FIELD_REQUIRED dateOfBirth', 'FIELD_REQUIRED title']);
    expect(
      problemsOf(
        await mutate(tenant, 'updateCustomerData', { customerId, faceImage: { url: 'https://x.example/1' } }),
      ),
    ).toEqual([
      'FIELD_REQUIRED faceImage.takenAt',
      'FIELD_REQUIRED relationshipStatus',
      'FIELD_REQUIRED dependentCount',
      'FIELD_REQUIRED highestEducation',
      'FIELD_REQUIRED employmentStatus',
    ]);
    expect(await dump(customerId)).toEqual(before);
    const input = { customerId, legalName: 'New', dateOfBirth: null, title: null };
    const { customer } = await mutateOrThrow(tenant, 'updateCustomerIdentity', input, {
      customer: 'displayName ... on PersonCustomer { legalName dateOfBirth title firstName }',
    });
    expect(customer).toEqual({
      displayName: 'New',
      legalName: 'New',
      dateOfBirth: null,
      title: null,
      firstName: 'Ada',
    });
  });

  const required: [string, object, string][] = [
    ['updateCustomerEmail', { email: null }, 'NULL_NOT_ALLOWED email'],
    ['updateCustomerEmail', {}, 'FIELD_REQUIRED email'],
    ['updateCustomerMobileNumber', { mobilePhone: null }, 'NULL_NOT_ALLOWED mobilePhone'],
    ['updateCustomerNumber', { customerNumber: null }, 'NULL_NOT_ALLOWED customerNumber'],
    ['updateCustomerBranch', { branchId: null }, 'NULL_NOT_ALLOWED branchId'],
    [
      'updateCustomerIdentity',
      { legalName: null, dateOfBirth: null, title: null },
      'NULL_NOT_ALLOWED legalName',
    ],
    ['updateCustomerCreditLimit', { creditLimit: null }, 'NULL_NOT_ALLOWED creditLimit'],
    ['updateCustomerCreditRating', { rating: 'A', source: null }, 'NULL_NOT_ALLOWED source'],
  ];
  it.each(required)('rejects a missing required field: %s with %o: %s', async (mutation, input, problem) => {
    const customerId = await createPerson(tenant);
    expect(problemsOf(await mutate(tenant, mutation, { customerId, ...input }))).toEqual([problem]);
  });

  it('keeps the dates of birth of dependents when it sets their number', async () => {
    const customerId = await createPerson(tenant);
    const input = {
      customerId,
      faceImage: null,
      relationshipStatus: null,
      dependentCount: null,
      highestEducation: null,
      employmentStatus: null,
    };
    const { customer } = await mutateOrThrow(tenant, 'updateCustomerData', input, {
      customer: '... on PersonCustomer { faceImage { url } dependents { count datesOfBirth } }',
    });
    expect(customer).toEqual({
      faceImage: null,
      dependents: { count: null, datesOfBirth: ['2010-02-03', '2012-04-05'] },
    });
  });

  it('adds an address with purpose OTHER, replaces an address but not its purpose, and deletes one', async () => {
    const customerId = await createPerson(tenant);
    const added = await mutateOrThrow(
      tenant,
      'addCustomerAddress',
      { customerId, line1: 'New 1', country: 'FR' },
      { more: 'address { id purpose line1 tags createdAt }' },
    );
    expect(added.address).toMatchObject({ purpose: 'OTHER', line1: 'New 1', tags: [] });
    const { customer } = await mutateOrThrow(
      tenant,
      'updateCustomerBranch',
      { customerId, branchId: 'x' },
      { customer: 'primaryAddress { id createdAt }' },
    );
    const complete = {
      line1: 'Moved 2',
      line2: null,
      line3: null,
      city: 'Paris',
      county: null,
      state: null,
      postcode: null,
      country: 'FR',
      tags: null,
      status: null,
    };
    const updated = await mutateOrThrow(
      tenant,
      'updateCustomerAddress',
      { customerId, addressId: customer.primaryAddress.id, ...complete },
      { more: 'address { id purpose line1 line2 tags createdAt customer: __typename }' },
    );
    expect(updated.address).toMatchObject({
      ...customer.primaryAddress,
      purpose: 'RESIDENTIAL',
      line1: 'Moved 2',
      line2: null,
      tags: [],
    });
    const { tags, ...lacking } = complete;
    expect(
      problemsOf(
        await mutate(tenant, 'updateCustomerAddress', {
          customerId,
          addressId: added.address.id,
          ...lacking,
        }),
      ),
    ).toEqual(['FIELD_REQUIRED tags']);
    const deleted = await mutateOrThrow(
      tenant,
      'deleteCustomerAddress',
      { customerId, addressId: added.address.id },
      { customer: 'addresses { id }', more: 'deletedAddressId' },
    );
    expect(deleted.deletedAddressId).toBe(added.address.id);
    expect(deleted.customer.addresses).toHaveLength(2);
    expect(
      problemsOf(await mutate(tenant, 'deleteCustomerAddress', { customerId, addressId: added.address.id })),
    ).toEqual(['NOT_FOUND addressId']);
  });

  it('returns NOT_FOUND for an address of a business person or of another customer', async () => {
    const customerId = await createBusiness(tenant);
    const other = await createPerson(tenant);
    const { customer } = await mutateOrThrow(
      tenant,
      'updateCustomerBranch',
      { customerId, branchId: 'x' },
      { customer: '... on BusinessCustomer { persons { residentialAddress { id } } }' },
    );
    const foreign = await mutateOrThrow(
      tenant,
      'updateCustomerBranch',
      { customerId: other, branchId: 'x' },
      { customer: 'primaryAddress { id }' },
    );
    for (const addressId of [
      customer.persons[0].residentialAddress.id,
      foreign.customer.primaryAddress.id,
      'none',
    ]) {
      expect(problemsOf(await mutate(tenant, 'deleteCustomerAddress', { customerId, addressId }))).toEqual([
        'NOT_FOUND addressId',
      ]);
    }
  });

  it('adds and removes list items, decides a credit limit order, and links users', async () => {
    const customerId = await createPerson(tenant);
    const residence = await mutateOrThrow(
      tenant,
      'addTaxResidence',
      { customerId, domain: 'DE' },
      { more: 'taxResidence { id domain taxNumber }' },
    );
    expect(problemsOf(await mutate(tenant, 'addTaxResidence', { customerId }))).toEqual([
      'FIELD_REQUIRED domain',
    ]);
    await mutateOrThrow(
      tenant,
      'deleteTaxResidence',
      { customerId, taxResidenceId: residence.taxResidence.id },
      { more: 'deletedTaxResidenceId' },
    );
    const handle = await mutateOrThrow(
      tenant,
      'addSocialMediaHandle',
      { customerId, handle: '@a', activatedAt: '2026-01-01T01:00:00+01:00' },
      { more: 'socialMediaHandle { id activatedAt }' },
    );
    expect(handle.socialMediaHandle.activatedAt).toBe('2026-01-01T00:00:00.000Z');
    await mutateOrThrow(
      tenant,
      'removeSocialMediaHandle',
      { customerId, socialMediaHandleId: handle.socialMediaHandle.id },
      { more: 'removedSocialMediaHandleId' },
    );
    const made = await mutateOrThrow(
      tenant,
      'createCreditLimitOrder',
      { customerId, requestedCurrentRateAmount1: '7500' },
      { more: 'creditLimitOrder { id decidedAt customer { id version } }' },
    );
    expect(made.creditLimitOrder).toMatchObject({ decidedAt: null, customer: made.customer });
    const order = { customerId, creditLimitOrderId: made.creditLimitOrder.id };
    expect(
      problemsOf(await mutate(tenant, 'decideCreditLimitOrder', { ...order, nominalInterest1: '1' })),
    ).toEqual(['FIELD_REQUIRED rankAmount1']);
    const decided = await mutateOrThrow(
      tenant,
      'decideCreditLimitOrder',
      { ...order, rankAmount1: '5000' },
      {
        customer: 'creditLimit { amount }',
        more: 'creditLimitOrder { requestedCurrentRateAmount1 rankAmount1 decidedAt }',
      },
    );
    expect(decided.creditLimitOrder).toEqual({
      requestedCurrentRateAmount1: '7500',
      rankAmount1: '5000',
      decidedAt: expect.any(String),
    });
    expect(decided.customer.creditLimit).toEqual({ amount: '5000.00' });
    const event = await mutateOrThrow(
      tenant,
      'recordCrmEvent',
      { customerId, category: 'call' },
      { more: 'crmEvent { id category customerName customer { version } }' },
    );
    expect(event.crmEvent).toMatchObject({ category: 'call', customerName: 'Augusta Ada King' });
    const link = await mutateOrThrow(
      tenant,
      'linkUserToCustomer',
      { customerId, userId: 'u-1' },
      { more: 'userLink { id isActive }' },
    );
    expect(problemsOf(await mutate(tenant, 'linkUserToCustomer', { customerId, userId: 'u-1' }))).toEqual([
      'LINK_TAKEN userId',
    ]);
    const unlinked = await mutateOrThrow(
      tenant,
      'unlinkUserFromCustomer',
      { customerId, userId: 'u-1' },
      { more: 'userLink { id isActive }' },
    );
    expect(unlinked.userLink).toEqual({ id: link.userLink.id, isActive: false });
    const relinked = await mutateOrThrow(
      tenant,
      'linkUserToCustomer',
      { customerId, userId: 'u-1' },
      { more: 'userLink { id isActive }' },
    );
    expect(relinked.userLink).toEqual(link.userLink);
    expect(
      problemsOf(await mutate(tenant, 'unlinkUserFromCustomer', { customerId, userId: 'nobody' })),
    ).toEqual(['NOT_FOUND userId']);
  });
});
