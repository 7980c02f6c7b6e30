import type { Tenant } from './gateway.ts';

/** Gives a tenant a person and a business that fill every table, all texts marked, and writes to one of them. */
export async function everything({ customers, query }: Tenant, mark: string): Promise<void> {
  const text = (name: string) => `${mark}-${name}`;
  const person = await customers.person({
    firstName: text('first'),
    lastName: text('last'),
    contact: { email: `${mark}@example.com`, mobilePhone: text('mobile') },
    kyc: { note: text('kyc') },
    risk: { blacklistedComment: text('risk') },
    creditRating: { rating: text('rating'), source: text('source') },
    creditLimit: { currency: 'EUR', amount: '1' },
    plannedIncome: text('income'),
    metadata: { [text('key')]: text('value') },
    faceImage: { url: text('face') },
    dependents: { count: 1, datesOfBirth: ['2001-01-01'] },
  });
  await customers.reference(person, 'BANKING', text('number'));
  await customers.address(person, { purpose: 'RESIDENTIAL', line1: text('line'), city: text('city') });
  await customers.document(person, { number: text('document'), files: [{ id: text('file'), side: null }] });
  await customers.taxResidence(person, { domain: text('domain'), taxNumber: text('tax') });
  await customers.handle(person, { handle: text('handle') });
  await customers.creditLimitOrder(person, { currentCreditDocumentation: text('documentation') });
  await customers.crmEvent(person, { detail: text('detail') });
  await customers.userLink(person, { userId: 'shared-user' });

  const business = await customers.business({
    name: text('business'),
    businessType: { code: 'OTHER', text: text('type') },
    accountUsage: {
      goodsServiceDescription: text('goods'),
      productReference: { code: 'OTHER', text: text('product') },
    },
  });
  await customers.document(business, { slot: 'REGISTRATION', number: text('registration') });
  const businessPerson = await customers.businessPerson(business, { firstName: text('director') });
  await customers.address(business, { businessPerson, line1: text('home') });
  await customers.document(business, { businessPerson, slot: 'PERSON', number: text('identification') });

  const input = {
    customerId: person,
    metadata: [{ key: text('key2'), value: text('written') }],
    idempotencyKey: mark,
  };
  await query(
    'mutation ($input: UpdateCustomerInput!) { updateCustomer(input: $input) { userErrors { code } } }',
    {
      input,
    },
  );
}
