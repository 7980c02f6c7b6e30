import type { Tree } from '../../../update/presence.ts';
import { addressOf, derived, type Encoding, field, list, reference } from '../../mapping/response-mapping.ts';
import { spelling } from '../../mapping/value-converters.ts';

const DOCUMENT_TYPES: Readonly<Record<string, string>> = {
  DRIVING_LICENSE: 'DrivingLicense',
  NATIONAL_ID: 'NationalIDCard',
  PASSPORT: 'Passport',
  ADDRESS_PROOF: 'AddressProof',
  RESIDENCE_PERMIT: 'ResidencePermit',
  TAX_ID: 'TaxID',
};

export const documentType = spelling(DOCUMENT_TYPES);

function codeOf({ type }: Tree): string {
  return (type as { code: string }).code;
}

export const customer: Encoding = {
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
      IDType: derived('type', ({ row }) => codeOf(row), { value: documentType }),
    },
    (document) => codeOf(document) in DOCUMENT_TYPES,
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
