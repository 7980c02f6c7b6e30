import type { z } from 'zod';
import {
  updateCustomerCreditLimit,
  updateCustomerCreditRating,
} from '../../../modules/credit/credit.mutations.ts';
import {
  updateCustomerBranch,
  updateCustomerEmail,
  updateCustomerMobileNumber,
  updateCustomerNumber,
} from '../../../modules/customer/customer.mutations.ts';
import { updateCustomerData, updateCustomerIdentity } from '../../../modules/person/person.mutations.ts';
import type { Write } from '../../../write/command.ts';
import type { Names } from '../../mapping/request-mapping.ts';
import type { WriteOperation } from '../rest-api.ts';
import { BankID, CustomerID } from './path-ids.ts';
import * as names from './request-mapping.ts';
import * as encodings from './response-mapping.ts';
import * as wire from './schemas.ts';

interface Group {
  title: string;
  write: Write;
  body: z.ZodObject;
  names: Names;
  answeredAs?: Readonly<Record<string, string>>;
}

/** `PUT` of one group of fields, which is sent whole. */
function group(name: string, { title, write, body, names, answeredAs = {} }: Group): WriteOperation {
  return {
    kind: 'write',
    method: 'PUT',
    path: `/v1/banks/{BankID}/customers/{CustomerID}/${name}`,
    ...{ title, write, body, names, answeredAs },
    ids: { BankID, CustomerID },
    whole: true,
    sentBack: encodings.customer,
    answer: { status: 200, shape: wire.updated, encoding: encodings.updated },
  };
}

export const groupOperations: Record<string, WriteOperation> = {
  updateCustomerBranch: group('branch', {
    title: 'Update customer branch',
    write: updateCustomerBranch,
    body: wire.updateBranch,
    names: names.updateBranch,
  }),
  updateCustomerCreditLimit: group('credit-limit', {
    title: 'Update customer credit limit',
    write: updateCustomerCreditLimit,
    body: wire.updateCreditLimit,
    names: names.updateCreditLimit,
  }),
  updateCustomerCreditRatingAndSource: group('credit-rating-and-source', {
    title: 'Update customer credit rating and source',
    write: updateCustomerCreditRating,
    body: wire.updateCreditRating,
    names: names.updateCreditRating,
  }),
  updateCustomerEmail: group('email', {
    title: 'Update customer email',
    write: updateCustomerEmail,
    body: wire.updateEmail,
    names: names.updateEmail,
  }),
  updateCustomerIdentity: group('identity', {
    title: 'Update customer identity',
    write: updateCustomerIdentity,
    body: wire.updateIdentity,
    names: names.updateIdentity,
  }),
  updateCustomerMobileNumber: group('mobile-number', {
    title: 'Update customer mobile number',
    write: updateCustomerMobileNumber,
    body: wire.updateMobileNumber,
    answeredAs: { mobile_phone_number: 'phone_number' },
    names: names.updateMobileNumber,
  }),
  updateCustomerNumber: group('number', {
    title: 'Update customer number',
    write: updateCustomerNumber,
    body: wire.updateNumber,
    names: names.updateNumber,
  }),
  updateCustomerOtherData: group('data', {
    title: 'Update customer data',
    write: updateCustomerData,
    body: wire.updateData,
    answeredAs: { highest_education_attained: 'highest_educational_attained' },
    names: names.updateData,
  }),
};
