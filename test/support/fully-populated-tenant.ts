import type { Tenant } from './gateway.ts';

/**
 * Creates a person and a business that together fill every table, and executes a mutation on the person. All
 * texts contain `mark`.
 */
export async function populateTenant({ customers, query }: Tenant, mark: string): Promise<void> {
  const text = (name: string) => `${mark}-${name}`;
  const person = await customers.person({
    firstName: text('first'),
    middleName: text('middle'),
    lastName: text('last'),
    legalName: text('legal'),
    dateOfBirth: '1987-06-05',
    gender: 'FEMALE',
    nationality: 'SE',
    birthCountry: 'NO',
    birthName: text('birth'),
    socialSecurityNumber: text('security'),
    relationshipStatus: text('relationship'),
    highestEducation: text('education'),
    employmentStatus: text('employment'),
    contact: {
      email: `${mark}@example.com`,
      secondEmail: `${mark}-2@example.com`,
      mobilePhone: text('mobile'),
      secondMobilePhone: text('mobile2'),
      telephone: text('telephone'),
    },
    kyc: { note: text('kyc') },
    risk: { blacklistedComment: text('risk') },
    creditRating: { rating: text('rating'), source: text('source') },
    creditLimit: { currency: 'EUR', amount: '1' },
    plannedIncome: text('income'),
    plannedExpenditure: text('expenditure'),
    metadata: { [text('key')]: text('value') },
    faceImage: { url: text('face') },
    dependents: { count: 1, datesOfBirth: ['2001-01-01'] },
  });
  await customers.reference(person, 'BANKING', text('number'));
  await customers.address(person, {
    purpose: 'RESIDENTIAL',
    line1: text('line'),
    line2: text('line2'),
    line3: text('line3'),
    city: text('city'),
    county: text('county'),
    postcode: text('postcode'),
  });
  await customers.document(person, {
    number: text('document'),
    issuedOn: '2019-01-01',
    expiresOn: '2029-01-01',
    files: [{ id: text('file'), side: null }],
  });
  await customers.taxResidence(person, { domain: text('domain'), taxNumber: text('tax') });
  await customers.handle(person, { handle: text('handle') });
  await customers.creditLimitOrder(person, {
    currentCreditDocumentation: text('documentation'),
    temporaryCreditDocumentation: text('temporary'),
  });
  await customers.crmEvent(person, { detail: text('detail'), result: text('result') });
  await customers.userLink(person, { userId: 'shared-user' });

  const business = await customers.business({
    name: text('business'),
    nameEnglish: text('business-english'),
    incorporationType: text('incorporation'),
    plannedIncome: text('business-income'),
    plannedExpenditure: text('business-expenditure'),
    businessType: { code: 'OTHER', text: text('type') },
    accountUsage: {
      goodsServiceDescription: text('goods'),
      productReference: { code: 'OTHER', text: text('product') },
    },
  });
  await customers.document(business, { slot: 'REGISTRATION', number: text('registration') });
  const businessPerson = await customers.businessPerson(business, {
    firstName: text('director'),
    lastName: text('director-last'),
    firstNameEnglish: text('director-english'),
    lastNameEnglish: text('director-last-english'),
    dateOfBirth: '1977-07-07',
    nationality: 'DK',
  });
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
