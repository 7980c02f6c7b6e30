import { converted, type RequestMapping } from '../../mapping/request-mapping.ts';
import { riskLevel } from './response-mapping.ts';

/** The request is flat. Its address fields are those of the RESIDENTIAL address. */
export const updateClient: RequestMapping = {
  address: 'addressLine1',
  blacklisted_comment: 'blacklistedComment',
  blocked: 'blocked',
  city: 'city',
  country_code: 'country',
  email: 'email',
  is_blacklisted: 'blacklisted',
  kyc_note: 'kycNote',
  mobile_phone_number: 'mobilePhone',
  planned_expenditure: 'plannedExpenditure',
  planned_income: 'plannedIncome',
  postcode: 'postcode',
  risk_level: converted('riskLevel', riskLevel),
  second_email: 'secondEmail',
  second_mobile_phone_number: 'secondMobilePhone',
  state_province: 'state',
};
