import { as, beside, inside, type Names } from '../../mapping/request-mapping.ts';
import {
  dayOfAnything,
  dayOfTimestamp,
  instantOfTimestamp,
  wholeNumber,
} from '../../mapping/value-converters.ts';

const faceImage = inside('faceImage', { url: 'url', date: as('takenAt', instantOfTimestamp) });
const creditLimit = inside('creditLimit', { cur: 'currency', num: 'amount' });

export const createCustomer: Names = {
  legal_name: 'legalName',
  mobile_phone_number: 'contact.mobilePhone',
  email: 'contact.email',
  face_image: faceImage,
  date_of_birth: as('dateOfBirth', dayOfTimestamp),
  relationship_status: 'relationshipStatus',
  dob_of_dependents: as('dependents.datesOfBirth', {
    read: (days) => (days as unknown[]).map((day) => dayOfTimestamp.read(day)),
    show: (days) => (days as string[]).map((day) => dayOfTimestamp.show(day)),
  }),
  credit_rating: inside('creditRating', { rating: 'rating', source: 'source' }),
  credit_limit: creditLimit,
  highest_education_attained: 'highestEducation',
  employment_status: 'employmentStatus',
  last_ok_date: as('kyc.lastOkAt', instantOfTimestamp),
  title: 'title',
  branchId: 'branchId',
};

export const updateEmail: Names = { email: 'email' };
export const updateMobileNumber: Names = { mobile_phone_number: 'mobilePhone' };
export const updateNumber: Names = { customer_number: 'customerNumber' };
export const updateBranch: Names = { branch_id: 'branchId' };
export const updateCreditLimit: Names = { credit_limit: creditLimit };
export const updateCreditRating: Names = { credit_rating: beside({ rating: 'rating', source: 'source' }) };

export const updateIdentity: Names = {
  legal_name: 'legalName',
  date_of_birth: as('dateOfBirth', dayOfAnything),
  title: 'title',
};

export const updateData: Names = {
  face_image: faceImage,
  relationship_status: 'relationshipStatus',
  dependants: as('dependentCount', wholeNumber),
  highest_education_attained: 'highestEducation',
  employment_status: 'employmentStatus',
};

export const address: Names = {
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

export const handle: Names = {
  type: 'type',
  handle: 'handle',
  date_added: as('addedAt', instantOfTimestamp),
  date_activated: as('activatedAt', instantOfTimestamp),
};

export const order: Names = {
  requested_current_rate_amount1: 'requestedCurrentRateAmount1',
  requested_current_rate_amount2: 'requestedCurrentRateAmount2',
  requested_current_valid_end_date: 'requestedCurrentValidEndDate',
  current_credit_documentation: 'currentCreditDocumentation',
  temporary_requested_current_amount: 'temporaryRequestedCurrentAmount',
  requested_temporary_valid_end_date: 'requestedTemporaryValidEndDate',
  temporary_credit_documentation: 'temporaryCreditDocumentation',
};

export const link: Names = { user_id: 'userId', customer_id: 'customerId' };
export const taxResidence: Names = { domain: 'domain', tax_number: 'taxNumber' };
