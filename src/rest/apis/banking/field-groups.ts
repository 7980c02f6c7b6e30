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
import type { Command } from '../../../write/command.ts';
import type { RequestMapping } from '../../mapping/request-mapping.ts';
import type { WriteOperation } from '../rest-api.ts';
import { BankID, CustomerID } from './path-ids.ts';
import * as requests from './request-mapping.ts';
import * as responses from './response-mapping.ts';
import * as schemas from './schemas.ts';

interface Group {
  title: string;
  command: Command;
  body: z.ZodObject;
  requestMapping: RequestMapping;
  responseAliases?: Readonly<Record<string, string>>;
}

/** Defines the `PUT` of one group of fields. The body replaces the group. */
function group(
  name: string,
  { title, command, body, requestMapping, responseAliases = {} }: Group,
): WriteOperation {
  return {
    kind: 'write',
    method: 'PUT',
    path: `/v1/banks/{BankID}/customers/{CustomerID}/${name}`,
    ...{ title, command, body, requestMapping, responseAliases },
    ids: { BankID, CustomerID },
    replacesGroup: true,
    readOnly: responses.customer,
    response: { status: 200, schema: schemas.updated, responseMapping: responses.updated },
  };
}

export const groupOperations: Record<string, WriteOperation> = {
  updateCustomerBranch: group('branch', {
    title: 'Update customer branch',
    command: updateCustomerBranch,
    body: schemas.updateBranch,
    requestMapping: requests.updateBranch,
  }),
  updateCustomerCreditLimit: group('credit-limit', {
    title: 'Update customer credit limit',
    command: updateCustomerCreditLimit,
    body: schemas.updateCreditLimit,
    requestMapping: requests.updateCreditLimit,
  }),
  updateCustomerCreditRatingAndSource: group('credit-rating-and-source', {
    title: 'Update customer credit rating and source',
    command: updateCustomerCreditRating,
    body: schemas.updateCreditRating,
    requestMapping: requests.updateCreditRating,
  }),
  updateCustomerEmail: group('email', {
    title: 'Update customer email',
    command: updateCustomerEmail,
    body: schemas.updateEmail,
    requestMapping: requests.updateEmail,
  }),
  updateCustomerIdentity: group('identity', {
    title: 'Update customer identity',
    command: updateCustomerIdentity,
    body: schemas.updateIdentity,
    requestMapping: requests.updateIdentity,
  }),
  updateCustomerMobileNumber: group('mobile-number', {
    title: 'Update customer mobile number',
    command: updateCustomerMobileNumber,
    body: schemas.updateMobileNumber,
    responseAliases: { mobile_phone_number: 'phone_number' },
    requestMapping: requests.updateMobileNumber,
  }),
  updateCustomerNumber: group('number', {
    title: 'Update customer number',
    command: updateCustomerNumber,
    body: schemas.updateNumber,
    requestMapping: requests.updateNumber,
  }),
  updateCustomerOtherData: group('data', {
    title: 'Update customer data',
    command: updateCustomerData,
    body: schemas.updateData,
    responseAliases: { highest_education_attained: 'highest_educational_attained' },
    requestMapping: requests.updateData,
  }),
};
