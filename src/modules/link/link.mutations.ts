import { v7 } from 'uuid';
import type { Item } from '../../aggregate/customer-aggregate.ts';
import type { ItemWanted } from '../../aggregate/customer-selector.ts';
import { personal } from '../../update/fields.ts';
import type { Tree } from '../../update/presence.ts';
import { problem } from '../../update/problem.ts';
import { groupPut } from '../../update/semantics.ts';
import { storedForm, text } from '../../values/text.ts';
import type { Write } from '../../write/command.ts';
import { namedCustomer } from '../../write/section-command.ts';

const fields = { userId: personal(text({ most: 255, required: true })) };

/** The link of the pair, which there is only once. */
function linkOfUser({ userId }: Tree): ItemWanted {
  return { list: 'userLinks', column: 'user_id', value: storedForm(String(userId)) ?? '' };
}

/** banking: `POST …/user_customer_links`. Linking again what is not active any more reactivates it. */
export const linkUserToCustomer: Write = {
  operation: 'linkUserToCustomer',
  target: namedCustomer,
  lists: [],
  item: linkOfUser,
  itemList: 'userLinks',
  change(document, { customerId, ...input }, { pii }) {
    const [stored] = document.userLinks ?? [];
    const { next, problems } = groupPut(fields, stored ?? null, input, pii);
    if (problems.length === 0 && stored?.isActive) problems.push(problem('LINK_TAKEN', ['userId']));
    const link: Item = stored ? { ...stored, isActive: true } : { ...next, id: v7(), isActive: true };
    return { document: { ...document, userLinks: [link] }, itemId: link.id, problems };
  },
};

/** The user may not act for the customer any more; that they once did is kept. */
export const unlinkUserFromCustomer: Write = {
  operation: 'unlinkUserFromCustomer',
  target: namedCustomer,
  lists: [],
  item: linkOfUser,
  itemList: 'userLinks',
  change(document, { customerId, ...input }, { pii }) {
    const [stored] = document.userLinks ?? [];
    const { problems } = groupPut(fields, stored ?? null, input, pii);
    if (problems.length > 0) return { document, problems };
    if (!stored) return { document, problems: [problem('NOT_FOUND', ['userId'])] };
    const link = { ...stored, isActive: false };
    return { document: { ...document, userLinks: [link] }, itemId: link.id, problems: [] };
  },
};
