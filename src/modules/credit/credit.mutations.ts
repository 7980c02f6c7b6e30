import type { Item } from '../../aggregate/customer-aggregate.ts';
import { isSame } from '../../common/deep-equal.ts';
import { problem } from '../../update/problem.ts';
import { groupPut, mergePatch } from '../../update/semantics.ts';
import { money } from '../../values/money.ts';
import { text } from '../../values/text.ts';
import type { Write } from '../../write/command.ts';
import { addItem, replaceItem } from '../../write/item-commands.ts';
import { findItem, namedCustomer, requireOneOf, writeSection } from '../../write/section-command.ts';
import { decisionFields, WISHES, wishFields } from './credit.fields.ts';

/** banking: `PUT …/credit-limit`. */
export const updateCustomerCreditLimit = writeSection({
  operation: 'updateCustomerCreditLimit',
  semantics: groupPut,
  section: {
    fields: { creditLimit: money({ required: true }) },
    read: ({ creditLimit }) => ({ creditLimit }),
    write: (document, { creditLimit }) => ({ ...document, creditLimit }),
  },
});

/** banking: `PUT …/credit-rating-and-source`. */
export const updateCustomerCreditRating = writeSection({
  operation: 'updateCustomerCreditRating',
  semantics: groupPut,
  section: {
    fields: { rating: text({ most: 100, required: true }), source: text({ most: 200, required: true }) },
    read: ({ creditRating }) => ({ ...(creditRating as object | null) }),
    write: (document, creditRating) => ({ ...document, creditRating }),
  },
});

/** banking: `POST …/credit_limit/requests`. */
export const createCreditLimitOrder = addItem({
  operation: 'createCreditLimitOrder',
  list: 'creditLimitOrders',
  long: true,
  fields: wishFields,
  judge: (order, problems) => requireOneOf(order, WISHES, problems),
});

/** What the bank decides on an order. The credit limit of the customer is another matter. */
export const decideCreditLimitOrder: Write = {
  operation: 'decideCreditLimitOrder',
  target: namedCustomer,
  lists: [],
  item: ({ creditLimitOrderId }) => ({
    list: 'creditLimitOrders',
    column: 'id',
    value: creditLimitOrderId as string,
  }),
  itemList: 'creditLimitOrders',
  change(document, { customerId, creditLimitOrderId, ...input }, { at, pii }) {
    const stored = findItem(document.creditLimitOrders ?? [], creditLimitOrderId);
    if (!stored) return { document, problems: [problem('NOT_FOUND', ['creditLimitOrderId'])] };
    const { next, problems } = mergePatch(decisionFields, stored.decidedAt ? stored : null, input, pii);
    const decided = { ...stored, ...next } as Item;
    if (!isSame(decided, stored)) decided.decidedAt = at;
    return { document: replaceItem(document, 'creditLimitOrders', decided), itemId: stored.id, problems };
  },
};
