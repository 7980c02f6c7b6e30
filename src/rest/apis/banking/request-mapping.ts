import { converted, flattened, nested, type RequestMapping } from '../../mapping/request-mapping.ts';
import {
  dayOfAnything,
  dayOfTimestamp,
  instantOfTimestamp,
  integer,
} from '../../mapping/value-converters.ts';

const faceImage = nested('faceImage', { url: 'url', date: converted('takenAt', instantOfTimestamp) });
const creditLimit = nested('creditLimit', { cur: 'currency', num: 'amount' });

export const createCustomer: RequestMapping = {
  legal_name: 'legalName',
  mobile_phone_number: 'contact.mobilePhone',
  email: 'contact.email',
  face_image: faceImage,
  date_of_birth: converted('dateOfBirth', dayOfTimestamp),
  relationship_status: 'relationshipStatus',
  dob_of_dependents: converted('dependents.datesOfBirth', {
    fromWire: (days) => (days as unknown[]).map((day) => dayOfTimestamp.fromWire(day)),
    toWire: (days) => (days as string[]).map((day) => dayOfTimestamp.toWire(day)),
  }),
  credit_rating: nested('creditRating', { rating: 'rating', source: 'source' }),
  credit_limit: creditLimit,
  highest_education_attained: 'highestEducation',
  employment_status: 'employmentStatus',
  last_ok_date: converted('kyc.lastOkAt', instantOfTimestamp),
  title: 'title',
  branchId: 'branchId',
};

export const updateEmail: RequestMapping = { email: 'email' };
export const updateMobileNumber: RequestMapping = { mobile_phone_number: 'mobilePhone' };
export const updateNumber: RequestMapping = { customer_number: 'customerNumber' };
export const updateBranch: RequestMapping = { branch_id: 'branchId' };
export const updateCreditLimit: RequestMapping = { credit_limit: creditLimit };
export const updateCreditRating: RequestMapping = {
  credit_rating: flattened({ rating: 'rating', source: 'source' }),
};

export const updateIdentity: RequestMapping = {
  legal_name: 'legalName',
  date_of_birth: converted('dateOfBirth', dayOfAnything),
  title: 'title',
};

export const updateData: RequestMapping = {
  face_image: faceImage,
  relationship_status: 'relationshipStatus',
  dependants: converted('dependentCount', integer),
  highest_education_attained: 'highestEducation',
  employment_status: 'employmentStatus',
};

export const address: RequestMapping = {
  line_1: 'line1',
  line_2: 'line2',
  line_3: 'line3',
  city: 'city',
  county: 'county',
  state: 'state',
  postcode: 'postcode',
  country_code: 'country',
  tags: 'tags',
  status: 'status',
};

export const handle: RequestMapping = {
  type: 'type',
  handle: 'handle',
  date_added: converted('addedAt', instantOfTimestamp),
  date_activated: converted('activatedAt', instantOfTimestamp),
};

export const order: RequestMapping = {
  requested_current_rate_amount1: 'requestedCurrentRateAmount1',
  requested_current_rate_amount2: 'requestedCurrentRateAmount2',
  requested_current_valid_end_date: 'requestedCurrentValidEndDate',
  current_credit_documentation: 'currentCreditDocumentation',
  temporary_requested_current_amount: 'temporaryRequestedCurrentAmount',
  requested_temporary_valid_end_date: 'requestedTemporaryValidEndDate',
  temporary_credit_documentation: 'temporaryCreditDocumentation',
};

export const link: RequestMapping = { user_id: 'userId', customer_id: 'customerId' };
export const taxResidence: RequestMapping = { domain: 'domain', tax_number: 'taxNumber' };
