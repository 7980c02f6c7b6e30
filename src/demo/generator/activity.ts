import type { RowOf } from '../customer-rows.ts';
import { between, daysAfter } from './calendar.ts';
import { type GenerationContext, owned } from './generation-context.ts';

const DETAILS = {
  'advisory meeting': ['Talked about a savings plan', 'Asked for a mortgage', 'Yearly review of the account'],
  complaint: ['A card was declined abroad', 'A fee was charged twice'],
  'service request': ['New address', 'Lost card', 'Forgotten PIN'],
  campaign: ['Informed about the new credit card'],
};
const CHANNELS = ['telephone', 'branch', 'e-mail', 'video call', 'app'];
const RESULTS = ['Solved', 'Offer sent', 'No interest', 'To be called again', 'Handed to the back office'];

/** Returns 0 to 3 CRM events: planned, held, or both. */
export function crmEvents(context: GenerationContext): RowOf<'crmEvents'>[] {
  const { random, createdAt, updatedAt } = context;
  return Array.from({ length: random.pick([0, 0, 0, 0, 0, 0, 1, 1, 2, 3]) }, () => {
    const at = between(random, createdAt, updatedAt);
    const category = random.pick(Object.keys(DETAILS) as (keyof typeof DETAILS)[]);
    const held = random.chance(0.7);
    return {
      ...owned(context, at),
      category: random.maybe(0.97, () => category),
      detail: random.maybe(0.9, () => random.pick(DETAILS[category])),
      channel: random.maybe(0.95, () => random.pick(CHANNELS)),
      scheduledAt: random.maybe(0.7, () => daysAfter(at, held ? 0 : random.integer(1, 21))),
      actualAt: held ? at : null,
      result: held ? random.maybe(0.85, () => random.pick(RESULTS)) : null,
      createdAt: at,
    };
  });
}

/** Returns a user link for a quarter of the customers. */
export function userLinks(context: GenerationContext): RowOf<'userLinks'>[] {
  const { random, createdAt, updatedAt } = context;
  if (!random.chance(0.25)) return [];
  const at = between(random, createdAt, updatedAt);
  const userId = `user-${random.integer(1, 500)}`;
  return [{ ...owned(context, at), userId, isActive: random.chance(0.9), createdAt: at }];
}
