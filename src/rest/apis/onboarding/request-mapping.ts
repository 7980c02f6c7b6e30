import { as, beside, each, inside, type Names } from '../../mapping/request-mapping.ts';
import { amount, dayOfDateTime, spelt } from '../../mapping/value-converters.ts';

/** What the document labels "Company Details". */
const businessDetails: Names = {
  business_name_english: 'nameEnglish',
  business_type: as('businessType', spelt),
  website: 'website',
  business_identifier_type: as('registration.type', spelt),
  business_identifier_number: 'registration.number',
  business_identifier_country_code: 'registration.issuingCountry',
  business_identifier_document_list: 'registration.fileIds',
  business_name: 'name',
  business_identifier_start_date: as('registration.issuedOn', dayOfDateTime),
  business_identifier_expiry_date: as('registration.expiresOn', dayOfDateTime),
};

/** A registration is cleared with what it cannot be without. */
const registration = [
  'business_identifier_type',
  'business_identifier_number',
  'business_identifier_country_code',
];

const registrationAddress: Names = {
  registration_address_line1: 'line1',
  registration_address_city: 'city',
  registration_address_state: 'state',
  registration_address_postcode: 'postcode',
  registration_address_country_code: 'country',
};

/** What the document labels "Business Details". */
const accountUsage: Names = {
  operating_country: 'operatingCountry',
  goods_service_description: 'goodsServiceDescription',
  industry_category_code: 'industryCategoryCode',
  account_usage_product_reference: as('productReference', spelt),
  estimated_monthly_revenue_currency: 'estimatedMonthlyRevenue.currency',
  estimated_monthly_revenue_amount: as('estimatedMonthlyRevenue.amount', amount),
};

const revenue = ['estimated_monthly_revenue_currency', 'estimated_monthly_revenue_amount'];

const businessPerson: Names = {
  basic_info: inside('basicInfo', {
    first_name_english: 'firstNameEnglish',
    last_name_english: 'lastNameEnglish',
    birth_date: as('dateOfBirth', dayOfDateTime),
    nationality: 'nationality',
    role_type: as('role', spelt),
    first_name: 'firstName',
    last_name: 'lastName',
  }),
  residential_address: inside('residentialAddress', {
    residential_address_line1: 'line1',
    residential_address_city: 'city',
    residential_address_postcode: 'postcode',
    residential_address_country_code: 'country',
    residential_address_state: 'state',
  }),
  identification: inside('identification', {
    id_type: as('type', spelt),
    id_number: 'number',
    id_issuing_country_code: 'issuingCountry',
    id_expiration_date: as('expiresOn', dayOfDateTime),
    id_issue_date: as('issuedOn', dayOfDateTime),
    id_document_front_file_id: 'frontFileId',
    id_document_back_file_id: 'backFileId',
  }),
};

export const updateCustomer: Names = {
  business_details: beside(businessDetails, { registration }),
  registration_address: inside('registrationAddress', registrationAddress),
  account_usage: inside('accountUsage', accountUsage, { estimatedMonthlyRevenue: revenue }),
  primary_contact: inside('contact', { contact_phone: 'mobilePhone', contact_email: 'email' }),
  business_person_list: each('persons.set', businessPerson, { nullAt: 'persons' }),
};
