import type { JsonObject } from '../../../update/presence.ts';
import {
  addressOf,
  computed,
  field,
  list,
  type ResponseMapping,
  reference,
} from '../../mapping/response-mapping.ts';
import { enumMap } from '../../mapping/value-converters.ts';

const DOCUMENT_TYPES: Readonly<Record<string, string>> = {
  DRIVING_LICENSE: 'DrivingLicense',
  NATIONAL_ID: 'NationalIDCard',
  PASSPORT: 'Passport',
  ADDRESS_PROOF: 'AddressProof',
  RESIDENCE_PERMIT: 'ResidencePermit',
  TAX_ID: 'TaxID',
};

export const documentType = enumMap(DOCUMENT_TYPES);

function codeOf({ type }: JsonObject): string {
  return (type as { code: string }).code;
}

export const customer: ResponseMapping = {
  CustomerID: reference('REGISTRY'),
  FullName: {
    FirstName: field('firstName'),
    LastName: field('lastName'),
    MiddleName: field('middleName'),
  },
  DateOfBirth: field('dateOfBirth'),
  Identities: list(
    'identityDocuments',
    {
      IssuingCountry: field('issuingCountry'),
      IDNumber: field('number'),
      IssuedDate: field('issuedOn'),
      ExpiryDate: field('expiresOn'),
      IDType: computed('type', ({ row }) => codeOf(row), { converter: documentType }),
    },
    (identityDocument) => codeOf(identityDocument) in DOCUMENT_TYPES,
  ),
  PrimaryResidence: {
    Street: addressOf('RESIDENTIAL', 'line1'),
    Street2: addressOf('RESIDENTIAL', 'line2'),
    City: addressOf('RESIDENTIAL', 'city'),
    PostCode: addressOf('RESIDENTIAL', 'postcode'),
    State: addressOf('RESIDENTIAL', 'state'),
    Country: addressOf('RESIDENTIAL', 'country'),
  },
};
