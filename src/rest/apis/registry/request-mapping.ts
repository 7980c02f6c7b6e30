import { converted, flattened, items, nested, type RequestMapping } from '../../mapping/request-mapping.ts';
import { documentType } from './response-mapping.ts';

export const putCustomer: RequestMapping = {
  FullName: flattened({ FirstName: 'firstName', LastName: 'lastName', MiddleName: 'middleName' }),
  DateOfBirth: 'dateOfBirth',
  Identities: items('identityDocuments', {
    IssuingCountry: 'issuingCountry',
    IDNumber: 'number',
    IssuedDate: 'issuedOn',
    ExpiryDate: 'expiresOn',
    IDType: converted('type', documentType),
  }),
  PrimaryResidence: nested('primaryResidence', {
    Street: 'line1',
    Street2: 'line2',
    City: 'city',
    PostCode: 'postcode',
    State: 'state',
    Country: 'country',
  }),
};
