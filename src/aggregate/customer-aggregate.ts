import type { JsonObject } from '../update/presence.ts';

/** Something of which a customer may have several. */
export type Item = JsonObject & { id: string };

/** The lists of a document by their names. */
export const LIST_NAMES = [
  'references',
  'addresses',
  'identityDocuments',
  'persons',
  'taxResidences',
  'socialMediaHandles',
  'creditLimitOrders',
  'crmEvents',
  'userLinks',
] as const;

export type ListName = (typeof LIST_NAMES)[number];

/**
 * A customer with everything that belongs to it, in the names and the nesting of the graph; days, instants and decimals are
 * the text of an answer. Writes compute on it, the journal tells its changes, and answers are made from it.
 *
 * A list that is not there was not loaded: it is not empty, and nothing may be said of it.
 */
export interface CustomerAggregate extends JsonObject, Partial<Record<ListName, Item[]>> {
  id: string;
  type: 'PERSON' | 'BUSINESS';
  version: number;
  createdAt: string;
  updatedAt: string;
  /** When the values of the customer were erased for good. */
  erasedAt: string | null;
  contact: JsonObject;
  kyc: JsonObject;
  risk: JsonObject;
  metadata: Record<string, string>;
  /** The document that registers a business; it comes with `identityDocuments`. */
  registration?: Item | null;
}

/** The name to show: the same as the generated column of the table. */
export function displayNameOf(aggregate: JsonObject): string | null {
  const part = (name: string) => (aggregate[name] ?? null) as string | null;
  const spaced = (name: string) => (part(name) === null ? '' : ` ${part(name)}`);
  const joined = `${part('firstName') ?? ''}${spaced('middleName')}${spaced('lastName')}`;
  const trimmed = joined.replace(/^ +| +$/g, '');
  return part('legalName') ?? (trimmed || (part('name') ?? part('nameEnglish')));
}

/** A customer that has nothing yet but what every new one starts with. */
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
    ...emptyLists(),
  };
}

function emptyLists(): Record<ListName, Item[]> {
  const lists = {} as Record<ListName, Item[]>;
  for (const name of LIST_NAMES) lists[name] = [];
  return lists;
}
