import { deepEqual } from '../../common/deep-equal.ts';
import { problem } from '../../update/problem.ts';
import { groupPut, mergePatch } from '../../update/semantics.ts';
import { money } from '../../values/money.ts';
import { text } from '../../values/text.ts';
import type { Command } from '../../write/command.ts';
import { addItem, replaceItem } from '../../write/item-commands.ts';
import { findItem, namedCustomer, oneOfProblems, sectionCommand } from '../../write/section-command.ts';
import type { Item } from '../common/customer-list.ts';
import { decisionFields, REQUEST_FIELD_NAMES, requestFields } from './credit.fields.ts';

/** banking: `PUT …/credit-limit`. */
export const updateCustomerCreditLimit = sectionCommand({
  operation: 'updateCustomerCreditLimit',
  semantics: groupPut,
  section: {
    fields: { creditLimit: money({ required: true }) },
    read: ({ creditLimit }) => ({ creditLimit }),
    write: (aggregate, { creditLimit }) => ({ ...aggregate, creditLimit }),
  },
});

/** banking: `PUT …/credit-rating-and-source`. */
export const updateCustomerCreditRating = sectionCommand({
  operation: 'updateCustomerCreditRating',
  semantics: groupPut,
  section: {
    fields: { rating: text({ max: 100, required: true }), source: text({ max: 200, required: true }) },
    reads: ['creditRating'],
    read: ({ creditRating }) => ({ ...(creditRating as object | null) }),
    write: (aggregate, creditRating) => ({ ...aggregate, creditRating }),
  },
});

/** banking: `POST …/credit_limit/requests`. */
export const createCreditLimitOrder = addItem({
  operation: 'createCreditLimitOrder',
  list: 'creditLimitOrders',
  fields: requestFields,
  validate: (order, problems) => oneOfProblems(order, REQUEST_FIELD_NAMES, problems),
});

/** Records the bank's decision on an order. It does not change the credit limit of the customer. */
export const decideCreditLimitOrder: Command = {
  operation: 'decideCreditLimitOrder',
  target: namedCustomer,
  lists: [],
  reads: [],
  item: ({ creditLimitOrderId }) => ({
    list: 'creditLimitOrders',
    column: 'id',
    value: creditLimitOrderId as string,
  }),
  itemList: 'creditLimitOrders',
  execute(aggregate, { customerId, creditLimitOrderId, ...input }, { at, canReadPii }) {
    const stored = findItem(aggregate.creditLimitOrders ?? [], creditLimitOrderId);
    if (!stored) return { aggregate, problems: [problem('NOT_FOUND', ['creditLimitOrderId'])] };
    const { next, problems } = mergePatch(
      decisionFields,
      stored.decidedAt ? stored : null,
      input,
      canReadPii,
    );
    const decided = { ...stored, ...next } as Item;
    if (!deepEqual(decided, stored)) decided.decidedAt = at;
    return { aggregate: replaceItem(aggregate, 'creditLimitOrders', decided), itemId: stored.id, problems };
  },
};
