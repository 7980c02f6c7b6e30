import { type CustomerRecord, recordOf } from '../customer-rows.ts';
import type { Ids } from '../generator/ids.ts';

const CREATED_AT = new Date('2024-04-16T09:00:00.000Z');

/** A person as created by the put in the API spec. */
export function registryExample(ids: Ids, organizationId: string): CustomerRecord {
  const id = ids.at(CREATED_AT);
  const owned = () => ({ id: ids.at(CREATED_AT), organization: organizationId, customer: id });
  return {
    ...recordOf({
      id,
      organization: organizationId,
      type: 'PERSON',
      firstName: 'Alex',
      middleName: 'Jordan',
      lastName: 'Sample',
      dateOfBirth: '1990-04-16',
      contact: {},
      kyc: { status: 'NOT_STARTED', level: 'FULL_KYC' },
      risk: { level: 'MEDIUM', blocked: false, blacklisted: false },
      createdAt: CREATED_AT,
      updatedAt: CREATED_AT,
    }),
    references: [{ ...owned(), system: 'REGISTRY', value: 'customer-0001' }],
    addresses: [
      {
        ...owned(),
        purpose: 'RESIDENTIAL',
        line1: '1 Example Way',
        line2: 'Apartment 5',
        city: 'Los Angeles',
        state: 'CA',
        postcode: '90012',
        country: 'US',
        createdAt: CREATED_AT,
      },
    ],
    identityDocuments: [
      {
        ...owned(),
        slot: 'LISTED',
        type: { code: 'PASSPORT' },
        number: 'X00000001',
        issuingCountry: 'US',
        issuedOn: '2024-04-16',
        expiresOn: '2034-04-15',
      },
    ],
  };
}
