import type { Fixture } from './fixture.ts';
import { dayOfTimestamp, email, instant, SENT, same, text, timestamp, type Values } from './sample-values.ts';

const face = (name: string, takenAt: string): Values => ({
  'face_image.url': same(`https://images.example.com/${SENT}${name}`),
  'face_image.date': instant(takenAt),
});

const ofBank = ({ tenant, person }: Fixture): Values => ({
  bank_id: same(tenant.bankId),
  customer_id: same(person),
});

const address = (): Values => ({
  line_1: text('line1'),
  line_2: text('line2'),
  line_3: text('line3'),
  city: text('city'),
  county: text('county'),
  state: text('state'),
  postcode: text('postcode'),
  country_code: same('IT'),
  tags: same([`${SENT}tag`, `${SENT}tag2`]),
  status: text('status'),
});

const createCustomer = ({ tenant }: Fixture): Values => ({
  bank_id: same(tenant.bankId),
  legal_name: text('legal'),
  mobile_phone_number: same('+34612345678'),
  email: email('created'),
  ...face('created', '2019-08-07T06:05:04.321Z'),
  date_of_birth: dayOfTimestamp('1965-04-03'),
  relationship_status: text('relationship'),
  dob_of_dependents: {
    ...same(['1999-12-31']),
    sent: [timestamp('1999-12-31T12:00:00Z')],
  },
  'credit_rating.rating': text('rating'),
  'credit_rating.source': text('source'),
  'credit_limit.cur': same('GBP'),
  'credit_limit.num': same('5000.01'),
  highest_education_attained: text('education'),
  employment_status: text('employment'),
  last_ok_date: instant('2023-01-02T03:04:05.006Z'),
  title: text('title'),
  branchId: text('branch'),
});

const order = (fixture: Fixture): Values => ({
  ...ofBank(fixture),
  requested_current_rate_amount1: text('amount1'),
  requested_current_rate_amount2: text('amount2'),
  requested_current_valid_end_date: text('end'),
  current_credit_documentation: text('documentation'),
  temporary_requested_current_amount: text('temporary'),
  requested_temporary_valid_end_date: text('temporary-end'),
  temporary_credit_documentation: text('temporary-documentation'),
});

/** Bodies with every field of the API spec, each with a distinct value that is not stored before. */
export const bankingBodies: Readonly<Record<string, (fixture: Fixture) => Values>> = {
  'banking.createCustomer': createCustomer,
  'banking.updateCustomerBranch': (fixture) => ({ ...ofBank(fixture), branch_id: text('branch') }),
  'banking.updateCustomerCreditLimit': (fixture) => ({
    ...ofBank(fixture),
    'credit_limit.cur': same('CHF'),
    'credit_limit.num': same('98765432109876543.21'),
  }),
  'banking.updateCustomerCreditRatingAndSource': (fixture) => ({
    ...ofBank(fixture),
    'credit_rating.rating': text('rating'),
    'credit_rating.source': text('source'),
  }),
  'banking.updateCustomerEmail': (fixture) => ({ ...ofBank(fixture), email: email('updated') }),
  'banking.updateCustomerIdentity': (fixture) => ({
    ...ofBank(fixture),
    legal_name: text('legal'),
    date_of_birth: { ...dayOfTimestamp('1964-05-06'), sent: '1964-05-06' },
    title: text('title'),
  }),
  'banking.updateCustomerMobileNumber': (fixture) => ({
    ...ofBank(fixture),
    mobile_phone_number: same('+34612345679'),
  }),
  'banking.updateCustomerNumber': (fixture) => ({ ...ofBank(fixture), customer_number: text('number') }),
  'banking.updateCustomerOtherData': (fixture) => ({
    ...ofBank(fixture),
    ...face('updated', '2018-09-10T11:12:13.014Z'),
    relationship_status: text('relationship'),
    dependants: same(7),
    highest_education_attained: text('education'),
    employment_status: text('employment'),
  }),
  'banking.addAddressToCustomer': ({ person }) => ({ customer_id: same(person), ...address() }),
  'banking.updateCustomerAddress': (fixture) => ({
    ...ofBank(fixture),
    customer_address_id: same(fixture.address),
    ...address(),
  }),
  'banking.createCreditLimitOrder': order,
  'banking.addTaxResidence': (fixture) => ({
    ...ofBank(fixture),
    domain: text('domain'),
    tax_number: text('tax-number'),
  }),
  'banking.addSocialMediaHandle': ({ person, number }) => ({
    customer_id: same(person),
    customer_number: same(number),
    type: text('type'),
    handle: text('handle'),
    date_added: instant('2017-01-02T03:04:05.678Z'),
    date_activated: instant('2017-02-03T04:05:06.789Z'),
  }),
  'banking.createUserCustomerLink': ({ tenant, person }) => ({
    bank_id: same(tenant.bankId),
    user_id: text('user'),
    customer_id: same(person),
  }),
};
