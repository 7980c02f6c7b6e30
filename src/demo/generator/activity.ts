import type { CrmEventRow, UserLinkRow } from '../customer-rows.ts';
import { between, daysAfter } from './calendar.ts';
import { belonging, type Draft } from './generation-context.ts';

const DETAILS = {
  'advisory meeting': ['Talked about a savings plan', 'Asked for a mortgage', 'Yearly review of the account'],
  complaint: ['A card was declined abroad', 'A fee was charged twice'],
  'service request': ['New address', 'Lost card', 'Forgotten PIN'],
  campaign: ['Told about the new credit card'],
};
const CHANNELS = ['telephone', 'branch', 'e-mail', 'video call', 'app'];
const RESULTS = ['Solved', 'Offer sent', 'No interest', 'To be called again', 'Handed to the back office'];

/** None to three contacts with the customer: planned, held, or both. */
export function crmEvents(draft: Draft): CrmEventRow[] {
  const { dice, createdAt, updatedAt } = draft;
  return Array.from({ length: dice.pick([0, 0, 0, 0, 0, 0, 1, 1, 2, 3]) }, () => {
    const at = between(dice, createdAt, updatedAt);
    const category = dice.pick(Object.keys(DETAILS) as (keyof typeof DETAILS)[]);
    const held = dice.chance(0.7);
    return {
      ...belonging(draft, at),
      category: dice.maybe(0.97, () => category),
      detail: dice.maybe(0.9, () => dice.pick(DETAILS[category])),
      channel: dice.maybe(0.95, () => dice.pick(CHANNELS)),
      scheduledAt: dice.maybe(0.7, () => daysAfter(at, held ? 0 : dice.whole(1, 21))),
      actualAt: held ? at : null,
      result: held ? dice.maybe(0.85, () => dice.pick(RESULTS)) : null,
      createdAt: at,
    };
  });
}

/** Now and then a user who may act for the customer. */
export function userLinks(draft: Draft): UserLinkRow[] {
  const { dice, createdAt, updatedAt } = draft;
  if (!dice.chance(0.25)) return [];
  const at = between(dice, createdAt, updatedAt);
  const userId = `user-${dice.whole(1, 500)}`;
  return [{ ...belonging(draft, at), userId, isActive: dice.chance(0.9), createdAt: at }];
}
