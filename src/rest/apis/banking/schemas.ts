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

/** Every field may be left out, be null or be an empty text, which mean the same here. */
const some = <Kind extends z.ZodType>(kind: Kind) => kind.nullish();

const amount = z.strictObject({
  cur: some(text({ description: 'Cur is the currency of the amount.', examples: ['GBP'] })),
  num: some(text({ description: 'Num is the value of the amount.', examples: ['5000.00'] })),
});
const creditRating = z.strictObject({ rating: some(text()), source: some(text()) });
const faceImage = z.strictObject({ url: some(url()), date: some(timestamp()) });

const customerId = { customer_id: some(uuid()) };
const customerOfBank = { bank_id: some(text()), ...customerId };

/** The customer as all reads and updates show it. */
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

/** The answer of each update of a group. */
export const updated = z.strictObject({ customer });

export const customers = z.strictObject({ customers: z.array(customer) });

export const createCustomer = z.strictObject({
  bank_id: some(text()),
  legal_name: some(text()),
  mobile_phone_number: some(text()),
  email: some(email()),
  face_image: some(faceImage),
  date_of_birth: some(timestamp()),
  relationship_status: some(text()),
  dob_of_dependents: some(z.array(timestamp())),
  credit_rating: some(creditRating),
  credit_limit: some(amount),
  highest_education_attained: some(text()),
  employment_status: some(text()),
  last_ok_date: some(timestamp()),
  title: some(text()),
  branchId: some(text()),
});

export const customerCreated = z.strictObject({ customer_id: uuid(), bank_id: text() });

export const updateEmail = z.strictObject({ ...customerOfBank, email: some(email()) });
export const updateMobileNumber = z.strictObject({ ...customerOfBank, mobile_phone_number: some(text()) });
export const updateNumber = z.strictObject({ ...customerOfBank, customer_number: some(text()) });
export const updateBranch = z.strictObject({ ...customerOfBank, branch_id: some(text()) });
export const updateCreditLimit = z.strictObject({ ...customerOfBank, credit_limit: some(amount) });
export const updateCreditRating = z.strictObject({ ...customerOfBank, credit_rating: some(creditRating) });

export const updateIdentity = z.strictObject({
  ...customerOfBank,
  legal_name: some(text()),
  date_of_birth: some(
    // As other operations have it too, so that what was read can be sent.
    z.union([
      text({ description: 'A day, as `1980-06-15`, or a date-time.' }),
      timestamp().meta({ 'x-ours': true }),
    ]),
  ),
  title: some(text()),
});

export const updateData = z.strictObject({
  ...customerOfBank,
  face_image: some(faceImage),
  relationship_status: some(text()),
  dependants: some(protoInt32()),
  highest_education_attained: some(text()),
  employment_status: some(text()),
});

const addressLines = {
  line_1: some(text()),
  line_2: some(text()),
  line_3: some(text()),
  city: some(text()),
  county: some(text()),
  state: some(text()),
  postcode: some(text()),
  country_code: some(countryCode()),
  tags: some(z.array(text())),
  status: some(text()),
};

export const addAddress = z.strictObject({ ...customerId, ...addressLines });

export const updateAddress = z.strictObject({
  ...customerOfBank,
  customer_address_id: some(uuid()),
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
  customer_number: some(text()),
  type: some(text()),
  handle: some(text()),
  date_added: some(timestamp()),
  date_activated: some(timestamp()),
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
  requested_current_rate_amount1: some(text()),
  requested_current_rate_amount2: some(text()),
  requested_current_valid_end_date: some(text()),
  current_credit_documentation: some(text()),
  temporary_requested_current_amount: some(text()),
  requested_temporary_valid_end_date: some(text()),
  temporary_credit_documentation: some(text()),
});

export const orderCreated = z.strictObject({ credit_limit_order_id: uuid() });

/** What the bank has decided. Of an order that is not decided there is nothing to show. */
const orderDecided = z.strictObject({
  rank_amount_1: text().optional(),
  nominal_interest_1: text().optional(),
  rank_amount_2: text().optional(),
  nominal_interest_2: text().optional(),
});

export const orders = z.strictObject({ result: z.array(orderDecided) });
export const order = z.strictObject({ credit_limit_order: orderDecided });

export const createLink = z.strictObject({
  bank_id: some(text()),
  user_id: some(text()),
  customer_id: some(uuid()),
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
  domain: some(text()),
  tax_number: some(text()),
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
