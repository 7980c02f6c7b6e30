import { converted, nested, type RequestMapping, record } from '../../mapping/request-mapping.ts';
import { gender } from './response-mapping.ts';

export const updateClient: RequestMapping = {
  email: 'email',
  mobile: 'mobilePhone',
  telephone: 'telephone',
  externalId: 'externalId',
  joinedDate: 'joinedDate',
  personDetails: nested('personDetails', {
    firstName: 'firstName',
    middleName: 'middleName',
    lastName: 'lastName',
    dob: 'dateOfBirth',
    gender: converted('gender', gender),
    nationality: 'nationality',
    birthCountry: 'birthCountry',
    birthName: 'birthName',
    ssn: 'socialSecurityNumber',
  }),
  companyDetails: nested('companyDetails', {
    name: 'name',
    website: 'website',
    registrationNumber: 'registrationNumber',
    incorporationCountry: 'incorporationCountry',
    incorporationType: 'incorporationType',
  }),
  metadata: record('metadata'),
};
