import type { UserErrorFactsFragment } from './gql/graphql.ts';
import { type FragmentType, graphql, readFragment } from './gql/index.ts';

/** What is asked of each user error, whichever mutation it comes from. `__typename` tells their types apart. */
export const UserErrorFacts = graphql(`
  fragment UserErrorFacts on UserError {
    __typename
    code
    message
    path
    ... on VersionConflictError { currentVersion }
    ... on LimitError { limit }
    ... on NotAllowedError { allowed }
  }
`);

/** What became of a write that the graph looked at, by what an application does about it. What went wrong before is a `Failure`. */
export type Outcome<Customer> =
  /** Its version is the next `expectedVersion`. */
  | { kind: 'written'; customer: Customer }
  /** Somebody else wrote in between: read again, past the cache, and let a person compare. */
  | { kind: 'conflict'; currentVersion: number }
  /** Show each message where the value was entered: `path` leads there. */
  | { kind: 'refused'; errors: UserErrorFactsFragment[] };

/** What the payloads of all mutations have in common. */
interface Payload<Customer> {
  customer: Customer | null;
  userErrors: FragmentType<typeof UserErrorFacts>[];
}

/** A conflict comes alone: of a customer that is another one by now, the graph does not judge the input. */
export function outcomeOf<Customer>({ customer, userErrors }: Payload<Customer>): Outcome<Customer> {
  const errors = [...readFragment(UserErrorFacts, userErrors)];
  const conflict = errors.find((error) => error.__typename === 'VersionConflictError');
  if (conflict) return { kind: 'conflict', currentVersion: conflict.currentVersion };
  if (errors.length > 0) return { kind: 'refused', errors };
  if (!customer) throw new Error('the graph neither wrote the customer nor said why');
  return { kind: 'written', customer };
}
