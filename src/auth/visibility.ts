import type { GraphQLSchema } from 'graphql';
import { maskValue } from './mask.ts';
import { type PathPolicy, pathPolicy } from './path-policy.ts';
import { type PiiClass, type Policy, readPolicy } from './policy.ts';
import type { Principal } from './principal.ts';

/** What one caller may see, as the contract says it. */
export interface Visibility {
  /** Whether personal values are shown as they are. */
  canReadPii: boolean;
  /** Whether the caller may know that a thing of this type is there. */
  canSeeType(type: string): boolean;
  /** A value of the journal at its path, as the caller sees it; undefined where it is not for them. */
  inJournal(path: readonly string[]): ((value: string | null) => string | null) | undefined;
}

const unmasked = (value: string | null) => value;
/** The same classes as at fields. */
const maskedAs = (pii: PiiClass) => (value: string | null) => maskValue(value, pii) as string | null;

/** Makes the sight of each caller of a schema. */
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
      const index = journalPolicy(path);
      if (!index || !hasAll(index.scopes)) return undefined;
      if (canReadPii || !index.pii) return unmasked;
      return maskedAs(index.pii);
    },
  };
}
