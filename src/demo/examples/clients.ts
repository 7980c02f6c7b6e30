import { type CustomerRecord, type PersonRow, recordOf } from '../customer-rows.ts';
import type { Ids } from '../generator/ids.ts';

const CREATED_AT = new Date('2023-11-07T05:31:56.000Z');

/** The client of the API spec, with a value in every field of the request and of the response. */
export function clientsExample(ids: Ids, organizationId: string): CustomerRecord {
  const customer = client(ids.at(CREATED_AT), organizationId);
  const owned = () => ({ id: ids.at(CREATED_AT), organization: organizationId, customer: customer.id });
  return {
    ...recordOf(customer),
    references: [{ ...owned(), system: 'CLIENTS', value: 'EXT-CLIENT-0001' }],
    addresses: [
      {
        ...owned(),
        purpose: 'RESIDENTIAL',
        line1: 'Beispielweg 12',
        city: 'Hamburg',
        state: 'Hamburg',
        postcode: '20095',
        country: 'DE',
        createdAt: CREATED_AT,
      },
    ],
  };
}

function client(id: string, organization: string): PersonRow {
  return {
    id,
    organization,
    type: 'PERSON',
    firstName: 'Erika',
    middleName: 'Maria',
    lastName: 'Beispiel',
    dateOfBirth: '1983-12-25',
    gender: 'FEMALE',
    nationality: 'DE',
    birthCountry: 'AT',
    countryOfTaxResidence: 'DE',
    contact: {
      email: 'erika.beispiel@example.com',
      secondEmail: 'erika.private@example.org',
      mobilePhone: '+4915112345678',
      secondMobilePhone: '+4915187654321',
    },
    plannedIncome: 'about 4500 EUR a month',
    plannedExpenditure: 'up to 3000 EUR a month',
    onboardingStatus: 'SUSPENDED',
    kyc: { status: 'PENDING_REVIEW', level: 'FULL_KYC', note: 'Address proof is older than three months' },
    risk: { level: 'HIGH', blocked: true, blacklisted: true, blacklistedComment: 'Chargebacks' },
    createdAt: CREATED_AT,
    updatedAt: CREATED_AT,
  };
}
