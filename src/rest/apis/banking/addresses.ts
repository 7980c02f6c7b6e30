import { addressList } from '../../../modules/address/address.list.ts';
import {
  addCustomerAddress,
  deleteCustomerAddress,
  updateCustomerAddress,
} from '../../../modules/address/address.mutations.ts';
import { pagedBy } from '../../../read/paged-list.ts';
import type { Id, Operation } from '../rest-api.ts';
import { BankID, ParentCustomerID as CustomerID } from './path-ids.ts';
import * as requests from './request-mapping.ts';
import * as responses from './response-mapping.ts';
import * as schemas from './schemas.ts';

const root = 'addresses.*';
const path = '/v1/banks/{BankID}/customers/{CustomerID}/addresses';

const CustomerAddressID: Id = {
  of: 'item',
  input: 'addressId',
  query: 'customer_address_id',
  body: ['customer_address_id'],
};

/** Addresses of a customer, of all purposes. Addresses added here get the purpose OTHER. */
export const addressOperations: Record<string, Operation> = {
  addAddressToCustomer: {
    kind: 'write',
    method: 'POST',
    path: '/v1/customers/{CustomerID}/address',
    title: 'Add an address to the customer',
    ids: { CustomerID },
    command: addCustomerAddress,
    body: schemas.addAddress,
    requestMapping: requests.address,
    readOnly: responses.address,
    response: { status: 201, schema: schemas.address, responseMapping: responses.address, root },
  },
  getCustomerAddresses: {
    kind: 'list',
    method: 'GET',
    path,
    title: 'List all addresses of the customer',
    ids: { BankID, CustomerID },
    owner: 'customer',
    list: pagedBy(addressList.rows),
    root,
    schema: schemas.addresses,
    listField: 'addresses',
    item: responses.address,
  },
  updateCustomerAddress: {
    kind: 'write',
    method: 'PUT',
    path: `${path}/{CustomerAddressID}`,
    title: 'Update an address of the customer',
    ids: { BankID, CustomerID, CustomerAddressID },
    command: updateCustomerAddress,
    body: schemas.updateAddress,
    requestMapping: requests.address,
    replacesGroup: true,
    readOnly: responses.address,
    response: { status: 200, schema: schemas.address, responseMapping: responses.address, root },
  },
  deleteCustomerAddress: {
    kind: 'write',
    method: 'DELETE',
    path: `${path}/{CustomerAddressID}`,
    title: 'Delete an address of the customer',
    ids: { BankID, CustomerID, CustomerAddressID },
    command: deleteCustomerAddress,
    response: { status: 204 },
  },
};
