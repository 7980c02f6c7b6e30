import type { UserErrorFactsFragment } from './gql/graphql.ts';
import { type FragmentType, graphql, readFragment } from './gql/index.ts';

/** The fields of a user error of any mutation. `__typename` distinguishes their types. */
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

/**
 * The outcome of an executed write, by how an application should react. If it was not executed, there is a
 * `Failure`.
 */
export type Outcome<Customer> =
  /** The version of the customer is the next `expectedVersion`. */
  | { kind: 'written'; customer: Customer }
  /** Another write came first: read again from the graph and let the user compare. */
  | { kind: 'conflict'; currentVersion: number }
  /** Show each message at the input that `path` identifies. */
  | { kind: 'rejected'; errors: UserErrorFactsFragment[] };

/** The common fields of all mutation payloads. */
interface Payload<Customer> {
  customer: Customer | null;
  userErrors: FragmentType<typeof UserErrorFacts>[];
}

/** A conflict is the only error: if the version differs, the graph does not validate the input. */
export function outcomeOf<Customer>({ customer, userErrors }: Payload<Customer>): Outcome<Customer> {
  const errors = [...readFragment(UserErrorFacts, userErrors)];
  const conflict = errors.find((error) => error.__typename === 'VersionConflictError');
  if (conflict) return { kind: 'conflict', currentVersion: conflict.currentVersion };
  if (errors.length > 0) return { kind: 'rejected', errors };
  if (!customer) throw new Error('the response has neither a customer nor user errors');
  return { kind: 'written', customer };
}
