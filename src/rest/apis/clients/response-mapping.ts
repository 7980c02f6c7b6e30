import {
  addressOf,
  computed,
  field,
  organization,
  type ResponseMapping,
  reference,
  updatedAt,
} from '../../mapping/response-mapping.ts';
import { enumMap, instantInSeconds } from '../../mapping/value-converters.ts';

export const riskLevel = enumMap({ LOW: 'Low', MEDIUM: 'Medium', HIGH: 'High' });
/** The API spec has only two values, so OTHER is null. */
const gender = computed('gender', ({ row }) => (row.gender === 'OTHER' ? null : row.gender), {
  converter: enumMap({ MALE: 'male', FEMALE: 'female' }),
});

export const client: ResponseMapping = {
  address: addressOf('RESIDENTIAL', 'line1'),
  birth_country: field('birthCountry'),
  blocked: field('risk.blocked'),
  city: addressOf('RESIDENTIAL', 'city'),
  country_code: addressOf('RESIDENTIAL', 'country'),
  country_of_tax_residence: field('countryOfTaxResidence'),
  created_at: field('createdAt', instantInSeconds),
  date_of_birth: field('dateOfBirth'),
  email: field('contact.email'),
  first_name: field('firstName'),
  gender,
  id: field('id'),
  is_blacklisted: field('risk.blacklisted'),
  kyc_level: field('kyc.level'),
  kyc_status: field('kyc.status'),
  last_name: field('lastName'),
  nationality: field('nationality'),
  organization_id: organization('number'),
  postcode: addressOf('RESIDENTIAL', 'postcode'),
  risk_level: field('risk.level', riskLevel),
  updated_at: updatedAt(instantInSeconds),
  blacklisted_comment: field('risk.blacklistedComment'),
  external_client_code: reference('CLIENTS'),
  kyc_note: field('kyc.note'),
  middle_name: field('middleName'),
  mobile_phone_number: field('contact.mobilePhone'),
  planned_expenditure: field('plannedExpenditure'),
  planned_income: field('plannedIncome'),
  second_email: field('contact.secondEmail'),
  second_mobile_phone_number: field('contact.secondMobilePhone'),
  state_province: addressOf('RESIDENTIAL', 'state'),
};
