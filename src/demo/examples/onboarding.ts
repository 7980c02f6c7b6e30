import { type BusinessRow, type CustomerRecord, recordOf } from '../customer-rows.ts';
import type { Ids } from '../generator/ids.ts';

const CREATED_AT = new Date('2023-11-07T05:31:56.000Z');
const COUNTRY = 'US';

/** The company of the API spec after the update in its example. */
export function onboardingExample(ids: Ids, organizationId: string): CustomerRecord {
  const customer = company(ids.at(CREATED_AT), organizationId);
  const owned = () => ({ id: ids.at(CREATED_AT), organization: organizationId, customer: customer.id });
  const director = {
    ...owned(),
    role: { code: 'DIRECTOR' as const, text: 'Director' },
    firstName: '明',
    lastName: '王',
    firstNameEnglish: 'Ming',
    lastNameEnglish: 'Wang',
    dateOfBirth: '1979-11-07',
    nationality: COUNTRY,
  };
  return {
    ...recordOf(customer),
    persons: [director],
    references: [{ ...owned(), system: 'ONBOARDING', value: 'partner-customer-0001' }],
    addresses: [
      { ...owned(), ...REGISTRATION_ADDRESS },
      { ...owned(), ...DIRECTOR_ADDRESS, businessPerson: director.id },
    ],
    identityDocuments: [
      { ...owned(), ...REGISTRATION },
      { ...owned(), ...DIRECTOR_DOCUMENT, businessPerson: director.id },
    ],
  };
}

function company(id: string, organization: string): BusinessRow {
  return {
    id,
    organization,
    type: 'BUSINESS',
    name: '双子示例贸易有限公司',
    nameEnglish: 'Gemini Example Trading LLC',
    businessType: { code: 'LIMITED_LIABILITY_COMPANY', text: 'Limited Liability Company' },
    website: 'https://www.example.com',
    contact: { email: 'service@example.com', mobilePhone: '+8613800138000' },
    accountUsage: {
      operatingCountry: COUNTRY,
      goodsServiceDescription: 'Electronic components, wholesale',
      industryCategoryCode: '4652',
      productReference: { code: 'FINANCIAL_SERVICES', text: 'Financial Services' },
      estimatedMonthlyRevenue: { currency: 'USD', amount: '99.99' },
    },
    onboardingStatus: 'PROCESSING',
    kyc: { status: 'NOT_STARTED', level: 'FULL_KYC' },
    risk: { level: 'MEDIUM', blocked: false, blacklisted: false },
    createdAt: CREATED_AT,
    updatedAt: CREATED_AT,
  };
}

const REGISTRATION_ADDRESS = {
  purpose: 'REGISTRATION' as const,
  line1: '100 Example Plaza',
  city: 'San Francisco',
  state: 'CA',
  postcode: '94105',
  country: COUNTRY,
  createdAt: CREATED_AT,
};

const DIRECTOR_ADDRESS = {
  purpose: 'RESIDENTIAL' as const,
  line1: '7 Sample Street',
  city: 'Oakland',
  state: 'CA',
  postcode: '94607',
  country: COUNTRY,
  createdAt: CREATED_AT,
};

// The API spec uses the same time for every date. Dates that must differ, such as an expiry date, are later
// here.
const REGISTRATION = {
  slot: 'REGISTRATION' as const,
  type: { code: 'BUSINESS_REGISTRATION' as const, text: 'Business Registration' },
  number: '00-0000001',
  issuingCountry: COUNTRY,
  issuedOn: '2023-11-07',
  expiresOn: '2033-11-07',
  files: [{ id: 'file-registration-1', side: null }],
};

const DIRECTOR_DOCUMENT = {
  slot: 'PERSON' as const,
  type: { code: 'NATIONAL_ID' as const, text: 'National ID' },
  number: 'X0000001',
  issuingCountry: COUNTRY,
  issuedOn: '2023-11-07',
  expiresOn: '2033-11-07',
  files: [
    { id: 'file-director-front', side: 'FRONT' as const },
    { id: 'file-director-back', side: 'BACK' as const },
  ],
};
