import {
  alwaysPresent,
  computed,
  constant,
  customerField,
  displayName,
  field,
  organization,
  type ResponseMapping,
  reference,
  referenceIn,
} from '../../mapping/response-mapping.ts';
import { dayOfTimestamp, instantOfTimestamp } from '../../mapping/value-converters.ts';

export const customer: ResponseMapping = {
  id: field('id'),
  bank_id: organization('bankId'),
  customer_number: reference('BANKING'),
  legal_name: displayName,
  phone_number: field('contact.mobilePhone'),
  email: field('contact.email'),
  face_image: { url: field('faceImage.url'), date: field('faceImage.takenAt', instantOfTimestamp) },
  date_of_birth: field('dateOfBirth', dayOfTimestamp),
  relationship_status: field('relationshipStatus'),
  credit_rating: { rating: field('creditRating.rating'), source: field('creditRating.source') },
  credit_limit: { cur: field('creditLimit.currency'), num: field('creditLimit.amount') },
  highest_educational_attained: field('highestEducation'),
  employment_status: field('employmentStatus'),
  kyc_status: computed('kyc.status', ({ row }) => (row.kyc as { status: string }).status === 'VALIDATED'),
  last_ok_data: field('kyc.lastOkAt', instantOfTimestamp),
  title: field('title'),
  branch_id: field('branchId'),
};

export const updated: ResponseMapping = { customer };

export const customerId: ResponseMapping = { customer_id: field('id') };

export const customerCreated: ResponseMapping = { ...customerId, bank_id: organization('bankId') };

export const address: ResponseMapping = {
  customer_address_id: field('id'),
  customer_id: customerField('id'),
  line_1: field('line1'),
  line_2: field('line2'),
  line_3: field('line3'),
  city: field('city'),
  county: field('county'),
  state: field('state'),
  postcode: field('postcode'),
  country_code: field('country'),
  tags: field('tags'),
  status: field('status'),
  insert_date: field('createdAt', instantOfTimestamp),
};

/** The customer number, which social media handles repeat. */
export const customerNumber: ResponseMapping = { customer_number: reference('BANKING') };

export const handle: ResponseMapping = {
  ...customerNumber,
  type: field('type'),
  handle: field('handle'),
  date_added: field('addedAt', instantOfTimestamp),
  date_activated: field('activatedAt', instantOfTimestamp),
};

/** The API spec has a string here and does not define its value. */
export const handleAdded: ResponseMapping = { success: constant('true') };

export const orderCreated: ResponseMapping = { credit_limit_order_id: field('id') };

export const orderDecided: ResponseMapping = {
  rank_amount_1: field('rankAmount1'),
  nominal_interest_1: field('nominalInterest1'),
  rank_amount_2: field('rankAmount2'),
  nominal_interest_2: field('nominalInterest2'),
};

export const order: ResponseMapping = { credit_limit_order: alwaysPresent(orderDecided) };

export const linkCreated: ResponseMapping = {
  user_customer_link_id: field('id'),
  customer_id: customerField('id'),
  user_id: field('userId'),
  date_inserted: field('createdAt', instantOfTimestamp),
  is_active: field('isActive'),
};

export const taxResidence: ResponseMapping = {
  domain: field('domain'),
  tax_number: field('taxNumber'),
  tax_residence_id: field('id'),
};

export const crmEvent: ResponseMapping = {
  id: field('id'),
  bank_id: organization('bankId'),
  customer_name: computed('customerName', ({ customer }) => customer.displayName),
  customer_number: computed('customerNumber', ({ customer }) => referenceIn(customer, 'BANKING'), {
    list: 'references',
  }),
  category: field('category'),
  detail: field('detail'),
  channel: field('channel'),
  scheduled_date: field('scheduledAt', instantOfTimestamp),
  actual_date: field('actualAt', instantOfTimestamp),
  result: field('result'),
};
