import { Customer } from '../../../modules/customer/customer.entity.ts';
import { NOT_ERASED } from '../../../modules/customer/customer.filter.ts';
import { createPersonCustomer } from '../../../modules/person/person.mutations.ts';
import { customersOfUser } from '../../../modules/viewer/viewer.loader.ts';
import { byId } from '../../../read/order-by.ts';
import type { Listing } from '../../../read/paged-list.ts';
import type { Operation } from '../rest-api.ts';
import { BankID, CustomerID } from './path-ids.ts';
import * as names from './request-mapping.ts';
import * as encodings from './response-mapping.ts';
import * as wire from './schemas.ts';

const ofOrganization: Listing = {
  entity: Customer,
  owner: { sql: 'r.organization_id', type: 'uuid' },
  conditions: [NOT_ERASED],
  order: byId(false),
};

const inList = { root: '', shape: wire.customers, envelope: 'customers', item: encodings.customer } as const;
const ofOne = {
  kind: 'customer',
  method: 'GET',
  shape: wire.customer,
  encoding: encodings.customer,
} as const;

/** Customers whole: made, found and listed. */
export const customerOperations: Record<string, Operation> = {
  createCustomer: {
    kind: 'write',
    method: 'POST',
    path: '/v1/customers',
    title: 'Create a customer',
    ids: {},
    write: createPersonCustomer,
    body: wire.createCustomer,
    names: names.createCustomer,
    bankInBody: 'bank_id',
    aliases: { firstName: 'legal_name', lastName: 'legal_name' },
    sentBack: encodings.customerId,
    answer: { status: 201, shape: wire.customerCreated, encoding: encodings.customerCreated },
  },
  getCustomerByCustomerId: {
    ...ofOne,
    path: '/v1/banks/{BankID}/customers/{CustomerID}',
    title: 'Get customer by id',
    ids: { BankID, CustomerID },
  },
  getCustomerByCustomerNumber: {
    ...ofOne,
    path: '/v1/banks/{BankID}/customers/{CustomerID}/customer-number/{CustomerNumber}',
    title: 'Get customer by customer number',
    ids: {
      BankID,
      CustomerID,
      CustomerNumber: { of: 'number', input: 'customerNumber', query: 'customer_number' },
    },
  },
  getCustomersForCurrentUser: {
    ...inList,
    kind: 'list',
    method: 'GET',
    path: '/v1/users/current/customers',
    title: 'Get the customers of the current user',
    ids: {},
    owner: 'user',
    listing: customersOfUser,
    through: [['Viewer', 'customers']],
  },
  getCustomersForCurrentUserAtBank: {
    ...inList,
    kind: 'list',
    method: 'GET',
    path: '/v1/banks/{BankID}/customers',
    title: 'Get the customers of the current user at a bank',
    ids: { BankID },
    owner: 'user',
    listing: customersOfUser,
    through: [['Viewer', 'customers']],
  },
  getFirehoseCustomer: {
    ...inList,
    kind: 'list',
    method: 'GET',
    path: '/v1/banks/{BankID}/firehose/customers',
    title: 'Return all customers of the bank',
    ids: { BankID },
    owner: 'organization',
    listing: ofOrganization,
    through: [['Query', 'customers']],
  },
};
