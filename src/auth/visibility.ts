import type { GraphQLSchema } from 'graphql';
import { maskValue } from './mask.ts';
import { type PathPolicy, pathPolicy } from './path-policy.ts';
import { type PiiClass, type Policy, readPolicy } from './policy.ts';
import type { Principal } from './principal.ts';

/** What one caller may see, according to the schema's directives. */
export interface Visibility {
  /** Whether PII values are returned unmasked. */
  canReadPii: boolean;
  /** Whether the caller may know that an object of this type exists. */
  canSeeType(type: string): boolean;
  /** Returns how to show a journal value at this path, or undefined if the caller may not see it. */
  inJournal(path: readonly string[]): ((value: string | null) => string | null) | undefined;
}

const unmasked = (value: string | null) => value;
/** Masks with the classes that fields use. */
const maskedAs = (pii: PiiClass) => (value: string | null) => maskValue(value, pii) as string | null;

/** Returns a function that computes the visibility of each caller of a schema. */
export function createVisibility(schema: GraphQLSchema): (principal: Principal) => Visibility {
  const policy = readPolicy(schema);
  const journalPolicy = pathPolicy(schema, policy);
  return ({ scopes }) => visibilityOf(policy, journalPolicy, scopes);
}

function visibilityOf(policy: Policy, journalPolicy: PathPolicy, scopes: ReadonlySet<string>): Visibility {
  const canReadPii = scopes.has('pii:read');
  const hasAll = (needed: readonly string[]) => needed.every((scope) => scopes.has(scope));
  return {
    canReadPii,
    canSeeType: (type) => hasAll(policy.ofType(type)),
    inJournal(path) {
      const fieldPolicy = journalPolicy(path);
      if (!fieldPolicy || !hasAll(fieldPolicy.scopes)) return undefined;
      if (canReadPii || !fieldPolicy.pii) return unmasked;
      return maskedAs(fieldPolicy.pii);
    },
  };
}
