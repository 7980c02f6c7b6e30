import type { ItemSelector } from '../../aggregate/customer-selector.ts';
import { newId } from '../../common/new-id.ts';
import { pii } from '../../update/fields.ts';
import type { JsonObject } from '../../update/presence.ts';
import { problem } from '../../update/problem.ts';
import { groupPut } from '../../update/semantics.ts';
import { storedForm, text } from '../../values/text.ts';
import type { Command } from '../../write/command.ts';
import { namedCustomer } from '../../write/section-command.ts';
import type { Item } from '../common/customer-list.ts';

const fields = { userId: pii(text({ max: 255, required: true })) };

/** Selects the link of the user and the customer; there is at most one. */
function linkOfUser({ userId }: JsonObject): ItemSelector {
  return { list: 'userLinks', column: 'user_id', value: storedForm(String(userId)) ?? '' };
}

/** banking: `POST …/user_customer_links`. An inactive link is reactivated. */
export const linkUserToCustomer: Command = {
  operation: 'linkUserToCustomer',
  target: namedCustomer,
  lists: [],
  reads: [],
  item: linkOfUser,
  itemList: 'userLinks',
  execute(aggregate, { customerId, ...input }, { canReadPii }) {
    const [stored] = aggregate.userLinks ?? [];
    const { next, problems } = groupPut(fields, stored ?? null, input, canReadPii);
    if (problems.length === 0 && stored?.isActive) problems.push(problem('LINK_TAKEN', ['userId']));
    const link: Item = stored ? { ...stored, isActive: true } : { ...next, id: newId(), isActive: true };
    return { aggregate: { ...aggregate, userLinks: [link] }, itemId: link.id, problems };
  },
};

/** Deactivates the link between user and customer, and keeps it as a record. */
export const unlinkUserFromCustomer: Command = {
  operation: 'unlinkUserFromCustomer',
  target: namedCustomer,
  lists: [],
  reads: [],
  item: linkOfUser,
  itemList: 'userLinks',
  execute(aggregate, { customerId, ...input }, { canReadPii }) {
    const [stored] = aggregate.userLinks ?? [];
    const { problems } = groupPut(fields, stored ?? null, input, canReadPii);
    if (problems.length > 0) return { aggregate, problems };
    if (!stored) return { aggregate, problems: [problem('NOT_FOUND', ['userId'])] };
    const link = { ...stored, isActive: false };
    return { aggregate: { ...aggregate, userLinks: [link] }, itemId: link.id, problems: [] };
  },
};
