import type { Id } from '../rest-api.ts';

export const BankID: Id = { of: 'bank', input: 'bankId', query: 'bank_id', body: ['bank_id'] };

/** Responses have the customer id as `id`, requests as `customer_id`. A body may contain both. */
export const CustomerID: Id = {
  of: 'customer',
  input: 'customerId',
  query: 'customer_id',
  body: ['customer_id', 'id'],
};

/** The id of the customer that owns an item. `id` in the body would be the id of the item. */
export const ParentCustomerID: Id = { ...CustomerID, body: ['customer_id'] };
