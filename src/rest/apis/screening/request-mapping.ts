import { as, inside, type Names, pairs } from '../../mapping/request-mapping.ts';
import { gender } from './response-mapping.ts';

export const updateClient: Names = {
  email: 'email',
  mobile: 'mobilePhone',
  telephone: 'telephone',
  externalId: 'externalId',
  joinedDate: 'joinedDate',
  personDetails: inside('personDetails', {
    firstName: 'firstName',
    middleName: 'middleName',
    lastName: 'lastName',
    dob: 'dateOfBirth',
    gender: as('gender', gender),
    nationality: 'nationality',
    birthCountry: 'birthCountry',
    birthName: 'birthName',
    ssn: 'socialSecurityNumber',
  }),
  companyDetails: inside('companyDetails', {
    name: 'name',
    website: 'website',
    registrationNumber: 'registrationNumber',
    incorporationCountry: 'incorporationCountry',
    incorporationType: 'incorporationType',
  }),
  metadata: pairs('metadata'),
};
