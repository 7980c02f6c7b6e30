import { Customer } from '../../../modules/customer/customer.entity.ts';
import { NOT_ERASED } from '../../../modules/customer/customer.filter.ts';
import { createPersonCustomer } from '../../../modules/person/person.mutations.ts';
import { customersOfUser } from '../../../modules/viewer/viewer.loader.ts';
import { byId } from '../../../read/order-by.ts';
import type { PagedList } from '../../../read/paged-list.ts';
import type { Operation } from '../rest-api.ts';
import { BankID, CustomerID } from './path-ids.ts';
import * as requests from './request-mapping.ts';
import * as responses from './response-mapping.ts';
import * as schemas from './schemas.ts';

const ofOrganization: PagedList<typeof Customer> = {
  name: 'customers of organization',
  entity: Customer,
  owner: 'organization',
  conditions: [NOT_ERASED],
  order: byId(false),
};

const inList = {
  root: '',
  schema: schemas.customers,
  listField: 'customers',
  item: responses.customer,
} as const;
const ofOne = {
  kind: 'customer',
  method: 'GET',
  schema: schemas.customer,
  responseMapping: responses.customer,
} as const;

/** Operations that create, read and list customers. */
export const customerOperations: Record<string, Operation> = {
  createCustomer: {
    kind: 'write',
    method: 'POST',
    path: '/v1/customers',
    title: 'Create a customer',
    ids: {},
    command: createPersonCustomer,
    body: schemas.createCustomer,
    requestMapping: requests.createCustomer,
    bankField: 'bank_id',
    problemAliases: { firstName: 'legal_name', lastName: 'legal_name' },
    readOnly: responses.customerId,
    response: { status: 201, schema: schemas.customerCreated, responseMapping: responses.customerCreated },
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
    list: customersOfUser,
    traverses: [['Viewer', 'customers']],
  },
  getCustomersForCurrentUserAtBank: {
    ...inList,
    kind: 'list',
    method: 'GET',
    path: '/v1/banks/{BankID}/customers',
    title: 'Get the customers of the current user at a bank',
    ids: { BankID },
    owner: 'user',
    list: customersOfUser,
    traverses: [['Viewer', 'customers']],
  },
  getFirehoseCustomer: {
    ...inList,
    kind: 'list',
    method: 'GET',
    path: '/v1/banks/{BankID}/firehose/customers',
    title: 'Return all customers of the bank',
    ids: { BankID },
    owner: 'organization',
    list: ofOrganization,
    traverses: [['Query', 'customers']],
  },
};
