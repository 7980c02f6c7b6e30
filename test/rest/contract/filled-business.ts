import { addressOf, KEPT, text, type Writing } from './stored-sentinels.ts';

/** Creates a business with every field that any API returns. */
export async function filledBusiness({ customers }: Writing) {
  const business = await customers.business({
    name: text('business'),
    nameEnglish: text('business-english'),
    incorporationType: text('incorporation'),
    businessType: { code: 'OTHER', text: text('business-type') },
    website: `https://${KEPT}website.example.com/`,
    contact: { email: `${KEPT}office@example.com`, mobilePhone: '+46701740608' },
    accountUsage: {
      operatingCountry: 'IS',
      goodsServiceDescription: text('goods'),
      industryCategoryCode: text('industry'),
      productReference: { code: 'OTHER', text: text('product') },
      estimatedMonthlyRevenue: { currency: 'EUR', amount: '87654.32' },
    },
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
  await customers.address(business, { purpose: 'REGISTRATION', ...addressOf('seat'), country: 'IS' });
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
    ...addressOf('home'),
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
