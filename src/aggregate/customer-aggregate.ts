import type { Item } from '../modules/common/customer-list.ts';
import { forEachList, type ListName } from '../modules/lists.ts';
import type { JsonObject } from '../update/presence.ts';

/**
 * A customer with its lists, with the names and the nesting of the GraphQL schema. Dates, instants and
 * decimals are strings in the response format. Commands compute a new aggregate, the journal stores the
 * changes between two aggregates, and responses to writes are built from the aggregate.
 *
 * An absent list was not loaded. It must not be treated as empty. A property that was not loaded throws when it
 * is read (`unloaded-properties.ts`).
 */
export interface CustomerAggregate extends JsonObject, Partial<Record<ListName, Item[]>> {
  id: string;
  type: 'PERSON' | 'BUSINESS';
  version: number;
  createdAt: string;
  updatedAt: string;
  /** When the values of the customer were permanently erased. */
  erasedAt: string | null;
  contact: JsonObject;
  kyc: JsonObject;
  risk: JsonObject;
  metadata: Record<string, string>;
  /** Registration document of a business. Loaded together with `identityDocuments`. */
  registration?: Item | null;
}

/** The properties that `displayNameOf` reads. */
export const NAME_PROPERTIES: readonly string[] = [
  'legalName',
  'firstName',
  'middleName',
  'lastName',
  'name',
  'nameEnglish',
];

/** Computes the display name in the same way as the generated column of the table. */
export function displayNameOf(aggregate: JsonObject): string | null {
  const part = (name: string) => (aggregate[name] ?? null) as string | null;
  const spaced = (name: string) => (part(name) === null ? '' : ` ${part(name)}`);
  const joined = `${part('firstName') ?? ''}${spaced('middleName')}${spaced('lastName')}`;
  const trimmed = joined.replace(/^ +| +$/g, '');
  return part('legalName') ?? (trimmed || (part('name') ?? part('nameEnglish')));
}

/** Creates the aggregate of a new customer, with default values and version 0. */
export function newCustomer(id: string, type: 'PERSON' | 'BUSINESS', at: string): CustomerAggregate {
  return {
    id,
    type,
    version: 0,
    createdAt: at,
    updatedAt: at,
    erasedAt: null,
    onboardingStatus: 'PROCESSING',
    contact: {},
    kyc: { status: 'NOT_STARTED', level: 'FULL_KYC', note: null, lastOkAt: null },
    risk: { level: 'MEDIUM', blocked: false, blacklisted: false, blacklistedComment: null },
    metadata: {},
    registration: null,
    ...forEachList(() => []),
  };
}
