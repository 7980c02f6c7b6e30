import { z } from 'zod';
import {
  boolean,
  countryCode,
  email,
  protoInt32,
  text,
  timestamp,
  url,
  uuid,
} from '../../mapping/wire-types.ts';

/** An optional field. Absent, null and an empty string mean the same in this API. */
const optional = <Type extends z.ZodType>(type: Type) => type.nullish();

const amount = z.strictObject({
  cur: optional(text({ description: 'The currency of the amount.', examples: ['GBP'] })),
  num: optional(text({ description: 'The value of the amount.', examples: ['5000.00'] })),
});
const creditRating = z.strictObject({ rating: optional(text()), source: optional(text()) });
const faceImage = z.strictObject({ url: optional(url()), date: optional(timestamp()) });

const customerId = { customer_id: optional(uuid()) };
const customerOfBank = { bank_id: optional(text()), ...customerId };

/** The customer in the responses of reads and updates. */
export const customer = z.strictObject({
  id: uuid(),
  bank_id: text(),
  customer_number: text().optional(),
  legal_name: text().optional(),
  phone_number: text().optional(),
  email: email().optional(),
  face_image: faceImage.optional(),
  date_of_birth: timestamp().optional(),
  relationship_status: text().optional(),
  credit_rating: creditRating.optional(),
  credit_limit: amount.optional(),
  highest_educational_attained: text().optional(),
  employment_status: text().optional(),
  kyc_status: boolean(),
  last_ok_data: timestamp().optional(),
  title: text().optional(),
  branch_id: text().optional(),
});

/** The response of the field group updates. */
export const updated = z.strictObject({ customer });

export const customers = z.strictObject({ customers: z.array(customer) });

export const createCustomer = z.strictObject({
  bank_id: optional(text()),
  legal_name: optional(text()),
  mobile_phone_number: optional(text()),
  email: optional(email()),
  face_image: optional(faceImage),
  date_of_birth: optional(timestamp()),
  relationship_status: optional(text()),
  dob_of_dependents: optional(z.array(timestamp())),
  credit_rating: optional(creditRating),
  credit_limit: optional(amount),
  highest_education_attained: optional(text()),
  employment_status: optional(text()),
  last_ok_date: optional(timestamp()),
  title: optional(text()),
  branchId: optional(text()),
});

export const customerCreated = z.strictObject({ customer_id: uuid(), bank_id: text() });

export const updateEmail = z.strictObject({ ...customerOfBank, email: optional(email()) });
export const updateMobileNumber = z.strictObject({
  ...customerOfBank,
  mobile_phone_number: optional(text()),
});
export const updateNumber = z.strictObject({ ...customerOfBank, customer_number: optional(text()) });
export const updateBranch = z.strictObject({ ...customerOfBank, branch_id: optional(text()) });
export const updateCreditLimit = z.strictObject({ ...customerOfBank, credit_limit: optional(amount) });
export const updateCreditRating = z.strictObject({
  ...customerOfBank,
  credit_rating: optional(creditRating),
});

export const updateIdentity = z.strictObject({
  ...customerOfBank,
  legal_name: optional(text()),
  date_of_birth: optional(
    // The timestamp of the other operations is accepted too, so that a response can be sent back.
    z.union([
      text({ description: 'A date, for example `1980-06-15`, or a date-time.' }),
      timestamp().meta({ 'x-ours': true }),
    ]),
  ),
  title: optional(text()),
});

export const updateData = z.strictObject({
  ...customerOfBank,
  face_image: optional(faceImage),
  relationship_status: optional(text()),
  dependants: optional(protoInt32()),
  highest_education_attained: optional(text()),
  employment_status: optional(text()),
});

const addressLines = {
  line_1: optional(text()),
  line_2: optional(text()),
  line_3: optional(text()),
  city: optional(text()),
  county: optional(text()),
  state: optional(text()),
  postcode: optional(text()),
  country_code: optional(countryCode()),
  tags: optional(z.array(text())),
  status: optional(text()),
};

export const addAddress = z.strictObject({ ...customerId, ...addressLines });

export const updateAddress = z.strictObject({
  ...customerOfBank,
  customer_address_id: optional(uuid()),
  ...addressLines,
});

export const address = z.strictObject({
  customer_address_id: uuid(),
  customer_id: uuid(),
  line_1: text().optional(),
  line_2: text().optional(),
  line_3: text().optional(),
  city: text().optional(),
  county: text().optional(),
  state: text().optional(),
  postcode: text().optional(),
  country_code: countryCode().optional(),
  tags: z.array(text()),
  status: text().optional(),
  insert_date: timestamp(),
});

export const addresses = z.strictObject({ addresses: z.array(address) });

export const addHandle = z.strictObject({
  ...customerId,
  customer_number: optional(text()),
  type: optional(text()),
  handle: optional(text()),
  date_added: optional(timestamp()),
  date_activated: optional(timestamp()),
});

export const handleAdded = z.strictObject({ success: text({ examples: ['true'] }) });

export const handles = z.strictObject({
  checks: z.array(
    z.strictObject({
      customer_number: text().optional(),
      type: text().optional(),
      handle: text().optional(),
      date_added: timestamp().optional(),
      date_activated: timestamp().optional(),
    }),
  ),
});

export const createOrder = z.strictObject({
  ...customerOfBank,
  requested_current_rate_amount1: optional(text()),
  requested_current_rate_amount2: optional(text()),
  requested_current_valid_end_date: optional(text()),
  current_credit_documentation: optional(text()),
  temporary_requested_current_amount: optional(text()),
  requested_temporary_valid_end_date: optional(text()),
  temporary_credit_documentation: optional(text()),
});

export const orderCreated = z.strictObject({ credit_limit_order_id: uuid() });

/** The bank's decision. Empty while the order is not decided. */
const orderDecided = z.strictObject({
  rank_amount_1: text().optional(),
  nominal_interest_1: text().optional(),
  rank_amount_2: text().optional(),
  nominal_interest_2: text().optional(),
});

export const orders = z.strictObject({ result: z.array(orderDecided) });
export const order = z.strictObject({ credit_limit_order: orderDecided });

export const createLink = z.strictObject({
  bank_id: optional(text()),
  user_id: optional(text()),
  customer_id: optional(uuid()),
});

export const linkCreated = z.strictObject({
  user_customer_link_id: uuid(),
  customer_id: uuid(),
  user_id: text(),
  date_inserted: timestamp(),
  is_active: boolean(),
});

export const addTaxResidence = z.strictObject({
  ...customerOfBank,
  domain: optional(text()),
  tax_number: optional(text()),
});

export const taxResidence = z.strictObject({
  domain: text().optional(),
  tax_number: text().optional(),
  tax_residence_id: uuid(),
});

export const taxResidences = z.strictObject({ result: z.array(taxResidence) });

export const crmEvents = z.strictObject({
  crm_events: z.array(
    z.strictObject({
      id: uuid(),
      bank_id: text(),
      customer_name: text().optional(),
      customer_number: text().optional(),
      category: text().optional(),
      detail: text().optional(),
      channel: text().optional(),
      scheduled_date: timestamp().optional(),
      actual_date: timestamp().optional(),
      result: text().optional(),
    }),
  ),
  has_more: boolean(),
});
