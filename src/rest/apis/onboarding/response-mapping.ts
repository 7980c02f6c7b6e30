import type { JsonObject } from '../../../update/presence.ts';
import {
  addressOf,
  computed,
  field,
  list,
  type ResponseMapping,
  reference,
} from '../../mapping/response-mapping.ts';
import {
  amount,
  dayOfDateTime,
  enumMap,
  freeTextEnum,
  instantInSeconds,
} from '../../mapping/value-converters.ts';

const status = enumMap({
  PROCESSING: 'Processing',
  SUCCEEDED: 'Succeeded',
  FAILED: 'Failed',
  SUSPENDED: 'Suspended',
});

interface DocumentFile {
  id: string;
  side: 'FRONT' | 'BACK' | null;
}

function filesIn(identityDocument: unknown, side: DocumentFile['side']): string[] {
  const { files = [] } = (identityDocument ?? {}) as { files?: DocumentFile[] };
  return files.filter((file) => file.side === side).map(({ id }) => id);
}

const fileOnSide = (side: 'FRONT' | 'BACK') =>
  computed('identification.files.*.id', ({ row }) => filesIn(row.identification, side)[0]);

/** Ids of the files that are neither the front nor the back side of a document. */
const registrationFiles = computed('registration.files.*.id', ({ row }) =>
  row.registration ? filesIn(row.registration as JsonObject, null) : null,
);

const businessDetails: ResponseMapping = {
  business_name_english: field('nameEnglish'),
  business_type: field('businessType', freeTextEnum),
  website: field('website'),
  business_identifier_type: field('registration.type', freeTextEnum),
  business_identifier_number: field('registration.number'),
  business_identifier_country_code: field('registration.issuingCountry'),
  business_identifier_document_list: registrationFiles,
  business_name: field('name'),
  business_identifier_start_date: field('registration.issuedOn', dayOfDateTime),
  business_identifier_expiry_date: field('registration.expiresOn', dayOfDateTime),
};

const registrationAddress: ResponseMapping = {
  registration_address_line1: addressOf('REGISTRATION', 'line1'),
  registration_address_city: addressOf('REGISTRATION', 'city'),
  registration_address_state: addressOf('REGISTRATION', 'state'),
  registration_address_postcode: addressOf('REGISTRATION', 'postcode'),
  registration_address_country_code: addressOf('REGISTRATION', 'country'),
};

const basicInfo: ResponseMapping = {
  first_name_english: field('firstNameEnglish'),
  last_name_english: field('lastNameEnglish'),
  birth_date: field('dateOfBirth', dayOfDateTime),
  nationality: field('nationality'),
  role_type: field('role', freeTextEnum),
  first_name: field('firstName'),
  last_name: field('lastName'),
};

const residentialAddress: ResponseMapping = {
  residential_address_line1: field('residentialAddress.line1'),
  residential_address_city: field('residentialAddress.city'),
  residential_address_postcode: field('residentialAddress.postcode'),
  residential_address_country_code: field('residentialAddress.country'),
  residential_address_state: field('residentialAddress.state'),
};

const identification: ResponseMapping = {
  id_type: field('identification.type', freeTextEnum),
  id_number: field('identification.number'),
  id_issuing_country_code: field('identification.issuingCountry'),
  id_expiration_date: field('identification.expiresOn', dayOfDateTime),
  id_issue_date: field('identification.issuedOn', dayOfDateTime),
  id_document_front_file_id: fileOnSide('FRONT'),
  id_document_back_file_id: fileOnSide('BACK'),
};

const common: ResponseMapping = {
  customer_id: field('id'),
  partner_customer_id: reference('ONBOARDING'),
  status: field('onboardingStatus', status),
  created_at: field('createdAt', instantInSeconds),
  account_usage: {
    operating_country: field('accountUsage.operatingCountry'),
    goods_service_description: field('accountUsage.goodsServiceDescription'),
    industry_category_code: field('accountUsage.industryCategoryCode'),
    account_usage_product_reference: field('accountUsage.productReference', freeTextEnum),
    estimated_monthly_revenue_currency: field('accountUsage.estimatedMonthlyRevenue.currency'),
    estimated_monthly_revenue_amount: field('accountUsage.estimatedMonthlyRevenue.amount', amount),
  },
  primary_contact: {
    contact_phone: field('contact.mobilePhone'),
    contact_email: field('contact.email'),
  },
};

/** The update response of the API spec. It has no names, no registration and no registration address. */
export const customerUpdated: ResponseMapping = {
  ...common,
  business_person_list: list('persons', { residential_address: residentialAddress, identification }),
};

/** All fields that the API has of a business. */
export const customer: ResponseMapping = {
  ...common,
  business_details: businessDetails,
  registration_address: registrationAddress,
  business_person_list: list('persons', {
    basic_info: basicInfo,
    residential_address: residentialAddress,
    identification,
  }),
};
