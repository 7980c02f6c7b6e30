import {
  computed,
  field,
  type ResponseMapping,
  reference,
  updatedAt,
} from '../../mapping/response-mapping.ts';
import { enumMap } from '../../mapping/value-converters.ts';

export const gender = enumMap({ MALE: 'male', FEMALE: 'female', OTHER: 'other' });
const type = enumMap({ PERSON: 'person', BUSINESS: 'company' });

/** Sorted by key as in the graph. Absent if there is no key. */
const metadata = computed('metadata', ({ row }) => {
  const entries = Object.entries((row.metadata ?? {}) as Record<string, string>);
  return entries.length > 0 ? Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))) : null;
});

export const client: ResponseMapping = {
  id: field('id'),
  type: computed('id', ({ row }) => row.type, { converter: type }),
  email: field('contact.email'),
  mobile: field('contact.mobilePhone'),
  telephone: field('contact.telephone'),
  externalId: reference('SCREENING'),
  joinedDate: field('joinedDate'),
  personDetails: {
    firstName: field('firstName'),
    middleName: field('middleName'),
    lastName: field('lastName'),
    dob: field('dateOfBirth'),
    gender: field('gender', gender),
    nationality: field('nationality'),
    birthCountry: field('birthCountry'),
    birthName: field('birthName'),
    ssn: field('socialSecurityNumber'),
  },
  companyDetails: {
    name: field('name'),
    website: field('website'),
    registrationNumber: field('registration.number'),
    incorporationCountry: field('registration.issuingCountry'),
    incorporationType: field('incorporationType'),
  },
  metadata,
  createdAt: field('createdAt'),
  updatedAt: updatedAt(),
};
