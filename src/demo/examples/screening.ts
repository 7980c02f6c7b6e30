import { type CustomerRecord, recordOf } from '../customer-rows.ts';
import type { Ids } from '../generator/ids.ts';

// In the API spec, the update is eleven minutes before the creation. Here both have the same time.
const CREATED_AT = new Date('2020-01-04T17:24:29.146Z');

/** The client of the example response in the API spec. */
export function screeningExample(ids: Ids, organizationId: string): CustomerRecord {
  const id = ids.at(CREATED_AT);
  return {
    ...recordOf({
      id,
      organization: organizationId,
      type: 'PERSON',
      firstName: 'Jane',
      lastName: 'Doe',
      dateOfBirth: '1995-12-20',
      nationality: 'US',
      contact: { email: 'jane.doe@example.com', mobilePhone: '+12345678910', telephone: '+12 345678910' },
      joinedDate: '2020-01-01',
      metadata: { campaign: 'winter', source: 'website' },
      kyc: { status: 'NOT_STARTED', level: 'FULL_KYC' },
      risk: { level: 'MEDIUM', blocked: false, blacklisted: false },
      createdAt: CREATED_AT,
      updatedAt: CREATED_AT,
    }),
    references: [
      {
        id: ids.at(CREATED_AT),
        organization: organizationId,
        customer: id,
        system: 'SCREENING',
        value: 'client-0001',
      },
    ],
  };
}
