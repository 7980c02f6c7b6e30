import { addressesOfCustomer } from '../../../modules/address/address.loader.ts';
import {
  addCustomerAddress,
  deleteCustomerAddress,
  updateCustomerAddress,
} from '../../../modules/address/address.mutations.ts';
import { inPages } from '../../../read/paged-list.ts';
import type { Id, Operation } from '../rest-api.ts';
import { BankID, CustomerIDAlone as CustomerID } from './path-ids.ts';
import * as names from './request-mapping.ts';
import * as encodings from './response-mapping.ts';
import * as wire from './schemas.ts';

const root = 'addresses.*';
const path = '/v1/banks/{BankID}/customers/{CustomerID}/addresses';

const CustomerAddressID: Id = {
  of: 'item',
  input: 'addressId',
  query: 'customer_address_id',
  body: ['customer_address_id'],
};

/** All addresses of a customer, whatever they are for. What is added here is for other purposes. */
export const addressOperations: Record<string, Operation> = {
  addAddressToCustomer: {
    kind: 'write',
    method: 'POST',
    path: '/v1/customers/{CustomerID}/address',
    title: 'Add an address to the customer',
    ids: { CustomerID },
    write: addCustomerAddress,
    body: wire.addAddress,
    names: names.address,
    sentBack: encodings.address,
    answer: { status: 201, shape: wire.address, encoding: encodings.address, root },
  },
  getCustomerAddresses: {
    kind: 'list',
    method: 'GET',
    path,
    title: 'List all addresses of the customer',
    ids: { BankID, CustomerID },
    owner: 'customer',
    listing: inPages(addressesOfCustomer),
    root,
    shape: wire.addresses,
    envelope: 'addresses',
    item: encodings.address,
  },
  updateCustomerAddress: {
    kind: 'write',
    method: 'PUT',
    path: `${path}/{CustomerAddressID}`,
    title: 'Update an address of the customer',
    ids: { BankID, CustomerID, CustomerAddressID },
    write: updateCustomerAddress,
    body: wire.updateAddress,
    names: names.address,
    whole: true,
    sentBack: encodings.address,
    answer: { status: 200, shape: wire.address, encoding: encodings.address, root },
  },
  deleteCustomerAddress: {
    kind: 'write',
    method: 'DELETE',
    path: `${path}/{CustomerAddressID}`,
    title: 'Delete an address of the customer',
    ids: { BankID, CustomerID, CustomerAddressID },
    write: deleteCustomerAddress,
    answer: { status: 204 },
  },
};
