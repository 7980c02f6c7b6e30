import { addressTexts, type Filling, textsOf } from './filled-values.ts';

/** Inserts a business with a value in every field of a business, and a person of it. All texts start with `mark`. */
export async function filledBusiness({ customers }: Filling, mark: string) {
  const text = textsOf(mark);
  const business = await customers.business({
    name: text('business'),
    nameEnglish: text('business-english'),
    incorporationType: text('incorporation'),
    businessType: { code: 'OTHER', text: text('business-type') },
    website: `https://${text('website')}.example.com/`,
    contact: { email: `${text('office')}@example.com`, mobilePhone: '+46701740608' },
    accountUsage: {
      operatingCountry: 'IS',
      goodsServiceDescription: text('goods'),
      industryCategoryCode: text('industry'),
      productReference: { code: 'OTHER', text: text('product') },
      estimatedMonthlyRevenue: { currency: 'EUR', amount: '87654.32' },
    },
    plannedIncome: text('business-income'),
    plannedExpenditure: text('business-expenditure'),
    metadata: { kept: text('business-metadata') },
  });
  const document = {
    number: text('registration'),
    issuingCountry: 'IS',
    issuedOn: '2011-01-02',
    expiresOn: '2041-01-01',
  };
  await customers.reference(business, 'ONBOARDING', text(`partner-${business}`));
  await customers.reference(business, 'REGISTRY', business);
  await customers.address(business, {
    purpose: 'REGISTRATION',
    ...addressTexts(mark, 'seat'),
    country: 'IS',
  });
  await customers.document(business, {
    ...document,
    slot: 'REGISTRATION',
    type: { code: 'BUSINESS_REGISTRATION', text: text('registration-type') },
    files: [{ id: text('registration-file'), side: null }],
  });
  const businessPerson = await customers.businessPerson(business, {
    role: { code: 'OTHER', text: text('role') },
    firstName: text('director'),
    lastName: text('director-last'),
    firstNameEnglish: text('director-english'),
    lastNameEnglish: text('director-last-english'),
    dateOfBirth: '1977-07-07',
    nationality: 'DK',
  });
  await customers.address(business, {
    businessPerson,
    purpose: 'RESIDENTIAL',
    ...addressTexts(mark, 'home'),
    country: 'DK',
  });
  await customers.document(business, {
    ...document,
    businessPerson,
    slot: 'PERSON',
    number: text('identification'),
    type: { code: 'OTHER', text: text('identification-type') },
    files: [
      { id: text('front'), side: 'FRONT' },
      { id: text('back'), side: 'BACK' },
    ],
  });
  return { business, businessPerson };
}
