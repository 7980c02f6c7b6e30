import type { Id } from '../rest-api.ts';

export const BankID: Id = { of: 'bank', input: 'bankId', query: 'bank_id', body: ['bank_id'] };

/** Answers have the id of a customer as `id`, requests as `customer_id`. */
export const CustomerID: Id = {
  of: 'customer',
  input: 'customerId',
  query: 'customer_id',
  body: ['customer_id', 'id'],
};

/** Where `id` would be that of something else. */
export const CustomerIDAlone: Id = { ...CustomerID, body: ['customer_id'] };
