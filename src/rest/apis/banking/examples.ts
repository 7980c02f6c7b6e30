import type { Example } from '../rest-api.ts';

const BankID = 'demo-bank';
/** The demo person that has an item in every list. */
const CustomerID = '018df983-05d0-7276-81e9-812c262d891c';
/** A demo customer that is not linked to the demo user. */
const OTHER_CUSTOMER = '018ba844-14e0-7276-81e9-60bb9e4a2317';

const ofCustomer = { BankID, CustomerID };
const ofAddress = { ...ofCustomer, CustomerAddressID: '018f964d-4f00-7276-81e9-889fde020909' };

const faceImage = {
  url: 'https://images.example.com/faces/5000001.jpg',
  date: { seconds: 1_709_138_700, nanos: 0 },
};

const customerExamples: Record<string, Example> = {
  createCustomer: {
    params: {},
    body: {
      bank_id: BankID,
      legal_name: 'Mary Jane Placeholder',
      mobile_phone_number: '+447700900124',
      email: 'mary.placeholder@example.com',
      face_image: faceImage,
      date_of_birth: { seconds: 329_875_200, nanos: 0 },
      relationship_status: 'married',
      dob_of_dependents: [
        { seconds: 1_265_155_200, nanos: 0 },
        { seconds: 1_379_721_600, nanos: 0 },
      ],
      credit_rating: { rating: 'A', source: 'Example Bureau' },
      credit_limit: { cur: 'GBP', num: '5000.00' },
      highest_education_attained: "bachelor's degree",
      employment_status: 'employed',
      last_ok_date: { seconds: 1_709_288_130, nanos: 0 },
      title: 'Mrs.',
      branchId: 'GB-001',
    },
  },
  getCustomerByCustomerId: { params: ofCustomer },
  getCustomerByCustomerNumber: { params: { ...ofCustomer, CustomerNumber: '5000001' } },
  getCustomersForCurrentUser: { params: {} },
  getCustomersForCurrentUserAtBank: { params: { BankID } },
  getFirehoseCustomer: { params: { BankID } },
};

const groupExamples: Record<string, Example> = {
  updateCustomerBranch: { params: ofCustomer, body: { branch_id: 'GB-002' } },
  updateCustomerCreditLimit: { params: ofCustomer, body: { credit_limit: { cur: 'GBP', num: '7500.00' } } },
  updateCustomerCreditRatingAndSource: {
    params: ofCustomer,
    body: { credit_rating: { rating: 'A', source: 'Other Example Bureau' } },
  },
  updateCustomerEmail: { params: ofCustomer, body: { email: 'j.placeholder@example.com' } },
  updateCustomerIdentity: {
    params: ofCustomer,
    body: { legal_name: 'John Michael Placeholder', date_of_birth: '1980-06-15', title: 'Dr.' },
  },
  updateCustomerMobileNumber: { params: ofCustomer, body: { mobile_phone_number: '+447700900125' } },
  updateCustomerNumber: { params: ofCustomer, body: { customer_number: '5000001' } },
  updateCustomerOtherData: {
    params: ofCustomer,
    body: {
      face_image: faceImage,
      relationship_status: 'married',
      dependants: 3,
      highest_education_attained: "master's degree",
      employment_status: 'employed',
    },
  },
};

const address = {
  line_1: '12 Placeholder Lane',
  line_2: 'Flat 4',
  line_3: 'Example Court',
  city: 'Exampleton',
  county: 'Kent',
  state: 'England',
  postcode: 'ME1 1AA',
  country_code: 'GB',
  tags: ['home', 'mailing'],
  status: 'OK',
};

const listExamples: Record<string, Example> = {
  addAddressToCustomer: { params: { CustomerID }, body: address },
  getCustomerAddresses: { params: ofCustomer },
  updateCustomerAddress: { params: ofAddress, body: address },
  deleteCustomerAddress: { params: ofAddress },
  getTaxResidenceOfCustomer: { params: ofCustomer },
  addTaxResidence: { params: ofCustomer, body: { domain: 'DE', tax_number: '00000000001' } },
  deleteTaxResidence: {
    params: { ...ofCustomer, TaxResidenceID: '018f964d-4f00-7276-81e9-8cc440076fb1' },
  },
  addSocialMediaHandle: {
    params: { CustomerID },
    body: {
      customer_number: '5000001',
      type: 'matrix',
      handle: '@john.placeholder:example.org',
      date_added: { seconds: 1_716_213_300, nanos: 0 },
      date_activated: { seconds: 1_716_213_600, nanos: 0 },
    },
  },
  getCustomerSocialMediaHandles: { params: ofCustomer },
};

const relatedExamples: Record<string, Example> = {
  createCreditLimitOrder: {
    params: ofCustomer,
    body: {
      requested_current_rate_amount1: '7500',
      requested_current_rate_amount2: '9000',
      requested_current_valid_end_date: '2027-05-31',
      current_credit_documentation: 'Payslips of three months',
      temporary_requested_current_amount: '12000',
      requested_temporary_valid_end_date: '2026-12-31',
      temporary_credit_documentation: 'Invoice of the purchase',
    },
  },
  getCreditLimitOrder: { params: ofCustomer },
  getCreditLimitOrderById: {
    params: { ...ofCustomer, RequestID: '018f964d-4f00-7276-81e9-9714e501184f' },
  },
  createUserCustomerLink: {
    params: { BankID },
    body: { user_id: 'demo-user', customer_id: OTHER_CUSTOMER },
  },
  getCrmEvents: { params: { BankID } },
};

export const examples: Record<string, Example> = {
  ...customerExamples,
  ...groupExamples,
  ...listExamples,
  ...relatedExamples,
};
