import type { Tenant } from './gateway.ts';

export interface UserError {
  __typename: string;
  code: string;
  path: string[];
  message: string;
  limit?: number;
  allowed?: string[];
  currentVersion?: number;
}

export interface Payload {
  // biome-ignore lint/suspicious/noExplicitAny: the shape depends on the selection
  customer: any;
  userErrors: UserError[];
  // biome-ignore lint/suspicious/noExplicitAny: the shape depends on the mutation
  [more: string]: any;
}

const ERRORS = `userErrors { __typename code path message ... on LimitError { limit }
  ... on NotAllowedError { allowed } ... on VersionConflictError { currentVersion } }`;

/**
 * Runs a mutation and returns its payload. `customer` selects fields of the customer, `more` further payload
 * fields.
 */
export async function mutate(
  tenant: Tenant,
  name: string,
  input: object,
  { customer = 'id version', more = '' }: { customer?: string; more?: string } = {},
): Promise<Payload> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${name}(input: $input) { customer { ${customer} } ${more} ${ERRORS} } }`;
  const { data, errors } = await tenant.query(document, { input });
  if (errors) throw new Error(`${name}: ${JSON.stringify(errors)}`);
  return data[name];
}

/** Like `mutate`, but throws if there are user errors. */
export async function mutateOrThrow(...args: Parameters<typeof mutate>): Promise<Payload> {
  const payload = await mutate(...args);
  if (payload.userErrors.length > 0) throw new Error(`${args[1]}: ${JSON.stringify(payload.userErrors)}`);
  return payload;
}

/** Returns code and path of each user error, such as `TOO_LONG customerNumber`. */
export function problemsOf({ userErrors }: Payload): string[] {
  return userErrors.map(({ code, path }) => `${code} ${path.join('.')}`.trim());
}

/**
 * Creates a person with all kinds of values through a mutation, so that its journal is complete. Returns its
 * id.
 */
export async function createPerson(tenant: Tenant, input: object = {}): Promise<string> {
  const { customer } = await mutateOrThrow(tenant, 'createPersonCustomer', { ...PERSON, ...input });
  return customer.id;
}

export async function createBusiness(tenant: Tenant, input: object = {}): Promise<string> {
  const { customer } = await mutateOrThrow(tenant, 'createBusinessCustomer', { ...BUSINESS, ...input });
  return customer.id;
}

export const PERSON = {
  title: 'Dr',
  firstName: 'Ada',
  middleName: 'Byron',
  lastName: 'Lovelace',
  legalName: 'Augusta Ada King',
  dateOfBirth: '1985-12-10',
  gender: 'FEMALE',
  nationality: 'GB',
  birthCountry: 'GB',
  birthName: 'Byron-Milbanke',
  socialSecurityNumber: '000-12-3456',
  faceImage: { url: 'https://images.example.com/ada.jpg', takenAt: '2026-01-02T03:04:05.678Z' },
  relationshipStatus: 'married',
  dependents: { count: 2, datesOfBirth: ['2010-02-03', '2012-04-05'] },
  highestEducation: 'private lessons',
  employmentStatus: 'self-employed',
  contact: {
    email: 'ada@example.com',
    secondEmail: 'ada@example.org',
    mobilePhone: '+447700900123',
    secondMobilePhone: '+447700900124',
    telephone: '+442079460000',
  },
  kyc: { level: 'DOC_ONLY', note: 'checked\nby telephone', lastOkAt: '2026-01-02T03:04:05.678Z' },
  risk: { level: 'HIGH', blocked: true, blacklisted: true, blacklistedComment: 'chargebacks' },
  plannedIncome: 'about 4,500 a month',
  plannedExpenditure: 'up to 3,000 a month',
  metadata: [
    { key: 'campaign', value: 'spring' },
    { key: 'segment', value: 'retail' },
  ],
  branchId: 'GB-001',
  joinedDate: '2020-01-01',
  addresses: [
    {
      purpose: 'RESIDENTIAL',
      line1: '12 St James Square',
      line2: 'Flat 3',
      city: 'London',
      county: 'Middlesex',
      state: 'England',
      postcode: 'SW1Y 4JH',
      country: 'GB',
      tags: ['home', 'mailing'],
      status: 'OK',
    },
    { purpose: 'OTHER', line1: '5 Ockham Park', country: 'GB' },
  ],
  identityDocuments: [
    {
      type: { code: 'PASSPORT' },
      number: 'P-100',
      issuingCountry: 'GB',
      issuedOn: '2020-01-01',
      expiresOn: '2030-01-01',
      files: [{ id: 'file-1', side: 'FRONT' }],
    },
    { type: { text: 'Library card' }, number: 'L-1', issuingCountry: 'GB' },
  ],
  taxResidences: [{ domain: 'GB', taxNumber: '0000000001' }],
  countryOfTaxResidence: 'GB',
  creditRating: { rating: 'AA', source: 'Example Bureau' },
  creditLimit: { currency: 'GBP', amount: '5000.00' },
  socialMediaHandles: [{ type: 'mastodon', handle: '@ada', addedAt: '2026-01-02T03:04:05.678Z' }],
};

const { contact, kyc, risk, plannedIncome, metadata, branchId, taxResidences, creditRating } = PERSON;

export const BUSINESS = {
  name: '双子示例贸易有限公司',
  nameEnglish: 'Gemini Example Trading LLC',
  businessType: { text: 'Limited Liability Company' },
  website: 'https://www.example.com',
  incorporationType: 'private company',
  accountUsage: {
    operatingCountry: 'US',
    goodsServiceDescription: 'Electronic components',
    industryCategoryCode: '4652',
    productReference: { text: 'Financial Services' },
    estimatedMonthlyRevenue: { currency: 'USD', amount: '99.99' },
  },
  registration: {
    type: { text: 'Business Registration' },
    number: '00-0000001',
    issuingCountry: 'US',
    files: [{ id: 'file-r' }],
  },
  persons: [
    {
      role: { text: 'Director' },
      firstName: '明',
      lastName: '王',
      firstNameEnglish: 'Ming',
      lastNameEnglish: 'Wang',
      dateOfBirth: '1979-11-07',
      nationality: 'US',
      residentialAddress: { line1: '7 Sample Street', city: 'Oakland', country: 'US' },
      identification: {
        type: { text: 'National ID' },
        number: 'X-1',
        issuingCountry: 'US',
        files: [
          { id: 'front-1', side: 'FRONT' },
          { id: 'back-1', side: 'BACK' },
        ],
      },
    },
    { role: { code: 'SHAREHOLDER' }, firstName: 'Bo', lastName: 'Li', dateOfBirth: '1981-01-01' },
  ],
  addresses: [{ purpose: 'REGISTRATION', line1: '100 Example Plaza', city: 'San Francisco', country: 'US' }],
  ...{ contact, kyc, risk, plannedIncome, metadata, branchId, taxResidences, creditRating },
};

/** A valid input of putPersonCustomer. */
export const registered = (registryId: string) => ({
  registryId,
  firstName: 'Alex',
  lastName: 'Sample',
  dateOfBirth: '1990-04-16',
  identityDocuments: [{ type: 'PASSPORT', number: 'P-100', issuingCountry: 'GB' }],
  primaryResidence: {
    line1: '1 Example Way',
    city: 'Los Angeles',
    state: 'CA',
    postcode: '90012',
    country: 'US',
  },
});
