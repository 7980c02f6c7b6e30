import type { GraphQLSchema } from 'graphql';
import { hide } from './mask.ts';
import { type JournalPolicy, journalPolicy } from './path-policy.ts';
import { type PiiClass, type Policy, readPolicy } from './policy.ts';
import type { Principal } from './principal.ts';

/** What one caller may see, as the contract says it. */
export interface Sight {
  /** Whether personal values are shown as they are. */
  personal: boolean;
  /** Whether the caller may know that a thing of this type is there. */
  seesType(type: string): boolean;
  /** A value of the journal at its path, as the caller sees it; undefined where it is not for them. */
  ofJournal(path: readonly string[]): ((value: string | null) => string | null) | undefined;
}

const asItIs = (value: string | null) => value;
/** The same classes as at fields. */
const hiddenAs = (pii: PiiClass) => (value: string | null) => hide(value, pii) as string | null;

/** Makes the sight of each caller of a schema. */
export function sightOver(schema: GraphQLSchema): (principal: Principal) => Sight {
  const policy = readPolicy(schema);
  const journal = journalPolicy(schema, policy);
  return ({ scopes }) => sightOf(policy, journal, scopes);
}

function sightOf(policy: Policy, journal: JournalPolicy, scopes: ReadonlySet<string>): Sight {
  const personal = scopes.has('pii:read');
  const hasAll = (needed: readonly string[]) => needed.every((scope) => scopes.has(scope));
  return {
    personal,
    seesType: (type) => hasAll(policy.ofType(type)),
    ofJournal(path) {
      const place = journal(path);
      if (!place || !hasAll(place.scopes)) return undefined;
      if (personal || !place.pii) return asItIs;
      return hiddenAs(place.pii);
    },
  };
}
