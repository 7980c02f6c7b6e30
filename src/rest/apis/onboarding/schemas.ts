import { z } from 'zod';
import { countryCode, dateTime, decimal, email, oneOf, text, url, uuid } from '../../mapping/wire-types.ts';

const example = (value: string) => text({ examples: [value] });

const accountUsage = z.strictObject({
  operating_country: countryCode().nullish(),
  goods_service_description: text().nullish(),
  industry_category_code: text().nullish(),
  account_usage_product_reference: example('Financial Services').nullish(),
  estimated_monthly_revenue_currency: text({ examples: ['USD'] }).nullish(),
  estimated_monthly_revenue_amount: decimal({ examples: [99.99] }).nullish(),
});

const primaryContact = z.strictObject({
  contact_phone: example('+8613800138000').nullish(),
  contact_email: email({ examples: ['service@example.com'] }).nullish(),
});

const residentialAddress = z.strictObject({
  residential_address_line1: text().nullish(),
  residential_address_city: text().nullish(),
  residential_address_postcode: text().nullish(),
  residential_address_country_code: countryCode().nullish(),
  residential_address_state: text().nullish(),
});

const identification = z.strictObject({
  id_type: example('National ID').nullish(),
  id_number: text().nullish(),
  id_issuing_country_code: countryCode().nullish(),
  id_expiration_date: dateTime().nullish(),
  id_issue_date: dateTime().nullish(),
  id_document_front_file_id: text().nullish(),
  id_document_back_file_id: text().nullish(),
});

const businessDetails = z.strictObject({
  business_name_english: text().nullish(),
  business_type: example('Limited Liability Company').nullish(),
  website: url({ examples: ['https://www.example.com'] }).nullish(),
  business_identifier_type: example('Business Registration').nullish(),
  business_identifier_number: text().nullish(),
  business_identifier_country_code: countryCode().nullish(),
  business_identifier_document_list: z.array(text()).nullish(),
  business_name: text().nullish(),
  business_identifier_start_date: dateTime().nullish(),
  business_identifier_expiry_date: dateTime().nullish(),
});

const registrationAddress = z.strictObject({
  registration_address_line1: text().nullish(),
  registration_address_city: text().nullish(),
  registration_address_state: text().nullish(),
  registration_address_postcode: text().nullish(),
  registration_address_country_code: countryCode().nullish(),
});

const basicInfo = z.strictObject({
  first_name_english: text().nullish(),
  last_name_english: text().nullish(),
  birth_date: dateTime().nullish(),
  nationality: countryCode().nullish(),
  role_type: example('Director').nullish(),
  first_name: text().nullish(),
  last_name: text().nullish(),
});

const businessPerson = z.strictObject({
  basic_info: basicInfo.nullish(),
  residential_address: residentialAddress.nullish(),
  identification: identification.nullish(),
});

/** The request: a merge patch. Null clears. */
export const updateCustomer = z.strictObject({
  business_details: businessDetails.nullish(),
  registration_address: registrationAddress.nullish(),
  account_usage: accountUsage.nullish(),
  primary_contact: primaryContact.nullish(),
  business_person_list: z.array(businessPerson).nullish(),
});

/** The API spec prints the four values as one string. A response has one of them. */
const status = oneOf(['Processing', 'Succeeded', 'Failed', 'Suspended']);

const responseFields = {
  customer_id: uuid(),
  partner_customer_id: text().optional(),
  status,
  created_at: dateTime(),
  account_usage: accountUsage.optional(),
  primary_contact: primaryContact.optional(),
};

/** The update response of the API spec. It has no names and no registration. */
export const customerUpdated = z.strictObject({
  ...responseFields,
  business_person_list: z.array(businessPerson.omit({ basic_info: true })),
});

/** All fields that the API has of a business. */
export const customer = z.strictObject({
  ...responseFields,
  business_details: businessDetails.optional(),
  registration_address: registrationAddress.optional(),
  business_person_list: z.array(businessPerson),
});
