import { z } from 'zod';
import {
  boolean,
  countryCode,
  date,
  dateTime,
  email,
  int32,
  oneOf,
  text,
  uuid,
} from '../../mapping/wire-types.ts';

/**
 * The request. Every field is optional. Null clears the fields that are nullable in the API spec's response;
 * for the others it is only accepted while they have no value.
 */
export const updateClient = z.strictObject({
  address: text().nullish(),
  blacklisted_comment: text().nullish(),
  blocked: boolean().nullish(),
  city: text().nullish(),
  country_code: countryCode().nullish(),
  email: email().nullish(),
  is_blacklisted: boolean().nullish(),
  kyc_note: text().nullish(),
  mobile_phone_number: text().nullish(),
  planned_expenditure: text().nullish(),
  planned_income: text().nullish(),
  postcode: text().nullish(),
  risk_level: oneOf(['Low', 'Medium', 'High']).nullish(),
  second_email: email().nullish(),
  second_mobile_phone_number: text().nullish(),
  state_province: text().nullish(),
});

/** The response. A person created by another system may lack values that this API requires; they are null. */
export const client = z.strictObject({
  address: text().nullable(),
  birth_country: countryCode().nullable(),
  blocked: boolean(),
  city: text().nullable(),
  country_code: countryCode().nullable(),
  country_of_tax_residence: countryCode().nullable(),
  created_at: dateTime(),
  date_of_birth: date().nullable(),
  email: email().nullable(),
  first_name: text().nullable(),
  gender: oneOf(['male', 'female']).nullable(),
  id: uuid(),
  is_blacklisted: boolean(),
  kyc_level: oneOf(['FULL_KYC', 'DOC_ONLY', 'NOT_REQUIRED']),
  kyc_status: oneOf([
    'NOT_STARTED',
    'CREATED',
    'PROCESSING',
    'ABORTED',
    'PENDING_REVIEW',
    'VALIDATED',
    'DECLINED',
  ]),
  last_name: text().nullable(),
  nationality: countryCode().nullable(),
  organization_id: int32(),
  postcode: text().nullable(),
  risk_level: oneOf(['Low', 'Medium', 'High']),
  updated_at: dateTime(),
  blacklisted_comment: text().nullable(),
  external_client_code: text().nullable(),
  kyc_note: text().nullable(),
  middle_name: text().nullable(),
  mobile_phone_number: text().nullable(),
  planned_expenditure: text().nullable(),
  planned_income: text().nullable(),
  second_email: email().nullable(),
  second_mobile_phone_number: text().nullable(),
  state_province: text().nullable(),
});
