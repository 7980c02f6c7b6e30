import { as, beside, each, inside, type Names } from '../../mapping/request-mapping.ts';
import { documentType } from './response-mapping.ts';

export const putCustomer: Names = {
  FullName: beside({ FirstName: 'firstName', LastName: 'lastName', MiddleName: 'middleName' }),
  DateOfBirth: 'dateOfBirth',
  Identities: each('identityDocuments', {
    IssuingCountry: 'issuingCountry',
    IDNumber: 'number',
    IssuedDate: 'issuedOn',
    ExpiryDate: 'expiresOn',
    IDType: as('type', documentType),
  }),
  PrimaryResidence: inside('primaryResidence', {
    Street: 'line1',
    Street2: 'line2',
    City: 'city',
    PostCode: 'postcode',
    State: 'state',
    Country: 'country',
  }),
};
