import { creditLimitOrderList } from '../../../modules/credit/credit.list.ts';
import { createCreditLimitOrder } from '../../../modules/credit/credit.mutations.ts';
import type { Operation } from '../rest-api.ts';
import { BankID, ParentCustomerID as CustomerID } from './path-ids.ts';
import * as requests from './request-mapping.ts';
import * as responses from './response-mapping.ts';
import * as schemas from './schemas.ts';

const root = 'creditLimitOrders.*';
const path = '/v1/banks/{BankID}/customers/{CustomerID}/credit_limit';

/** Credit limit orders with the bank's decisions. */
export const creditOperations: Record<string, Operation> = {
  createCreditLimitOrder: {
    kind: 'write',
    method: 'POST',
    path: `${path}/requests`,
    title: 'Create a credit limit order',
    ids: { BankID, CustomerID },
    command: createCreditLimitOrder,
    body: schemas.createOrder,
    requestMapping: requests.order,
    readOnly: responses.orderCreated,
    response: { status: 201, schema: schemas.orderCreated, responseMapping: responses.orderCreated, root },
  },
  getCreditLimitOrder: {
    kind: 'list',
    method: 'GET',
    path: `${path}/requests`,
    title: 'List all credit limit orders',
    ids: { BankID, CustomerID },
    owner: 'customer',
    list: creditLimitOrderList.pages,
    root,
    schema: schemas.orders,
    listField: 'result',
    item: responses.orderDecided,
  },
  getCreditLimitOrderById: {
    kind: 'item',
    method: 'GET',
    path: `${path}/request/{RequestID}`,
    title: 'Get a credit limit order by id',
    ids: { BankID, CustomerID, RequestID: { of: 'item', input: 'creditLimitOrderId', query: 'request_id' } },
    relation: creditLimitOrderList.byId,
    root,
    schema: schemas.order,
    responseMapping: responses.order,
  },
};
