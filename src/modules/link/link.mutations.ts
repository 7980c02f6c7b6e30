import { v7 } from 'uuid';
import type { Item } from '../../document/document.ts';
import type { ItemWanted } from '../../document/target.ts';
import { personal } from '../../update/fields.ts';
import { groupPut } from '../../update/group-put.ts';
import type { Tree } from '../../update/presence.ts';
import { problem } from '../../update/problem.ts';
import { storedForm, text } from '../../values/text.ts';
import { namedCustomer } from '../../write/section.ts';
import type { Write } from '../../write/write.ts';

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
