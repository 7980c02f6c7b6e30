import { converted, flattened, items, nested, type RequestMapping } from '../../mapping/request-mapping.ts';
import { amount, dayOfDateTime, freeTextEnum } from '../../mapping/value-converters.ts';

/** Labelled "Company Details" in the API spec. */
const businessDetails: RequestMapping = {
  business_name_english: 'nameEnglish',
  business_type: converted('businessType', freeTextEnum),
  website: 'website',
  business_identifier_type: converted('registration.type', freeTextEnum),
  business_identifier_number: 'registration.number',
  business_identifier_country_code: 'registration.issuingCountry',
  business_identifier_document_list: 'registration.fileIds',
  business_name: 'name',
  business_identifier_start_date: converted('registration.issuedOn', dayOfDateTime),
  business_identifier_expiry_date: converted('registration.expiresOn', dayOfDateTime),
};

/** The required fields of a registration. If all are null, the registration is cleared. */
const registration = [
  'business_identifier_type',
  'business_identifier_number',
  'business_identifier_country_code',
];

const registrationAddress: RequestMapping = {
  registration_address_line1: 'line1',
  registration_address_city: 'city',
  registration_address_state: 'state',
  registration_address_postcode: 'postcode',
  registration_address_country_code: 'country',
};

/** Labelled "Business Details" in the API spec. */
const accountUsage: RequestMapping = {
  operating_country: 'operatingCountry',
  goods_service_description: 'goodsServiceDescription',
  industry_category_code: 'industryCategoryCode',
  account_usage_product_reference: converted('productReference', freeTextEnum),
  estimated_monthly_revenue_currency: 'estimatedMonthlyRevenue.currency',
  estimated_monthly_revenue_amount: converted('estimatedMonthlyRevenue.amount', amount),
};

const revenue = ['estimated_monthly_revenue_currency', 'estimated_monthly_revenue_amount'];

const businessPerson: RequestMapping = {
  basic_info: nested('basicInfo', {
    first_name_english: 'firstNameEnglish',
    last_name_english: 'lastNameEnglish',
    birth_date: converted('dateOfBirth', dayOfDateTime),
    nationality: 'nationality',
    role_type: converted('role', freeTextEnum),
    first_name: 'firstName',
    last_name: 'lastName',
  }),
  residential_address: nested('residentialAddress', {
    residential_address_line1: 'line1',
    residential_address_city: 'city',
    residential_address_postcode: 'postcode',
    residential_address_country_code: 'country',
    residential_address_state: 'state',
  }),
  identification: nested('identification', {
    id_type: converted('type', freeTextEnum),
    id_number: 'number',
    id_issuing_country_code: 'issuingCountry',
    id_expiration_date: converted('expiresOn', dayOfDateTime),
    id_issue_date: converted('issuedOn', dayOfDateTime),
    id_document_front_file_id: 'frontFileId',
    id_document_back_file_id: 'backFileId',
  }),
};

export const updateCustomer: RequestMapping = {
  business_details: flattened(businessDetails, { registration }),
  registration_address: nested('registrationAddress', registrationAddress),
  account_usage: nested('accountUsage', accountUsage, { estimatedMonthlyRevenue: revenue }),
  primary_contact: nested('contact', { contact_phone: 'mobilePhone', contact_email: 'email' }),
  business_person_list: items('persons.set', businessPerson, { nullTarget: 'persons' }),
};
