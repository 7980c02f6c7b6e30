import type { Tree } from '../update/presence.ts';

/** Something of which a customer may have several. */
export type Item = Tree & { id: string };

/** The lists of a document by their names. */
export const COLLECTIONS = [
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

export type Collection = (typeof COLLECTIONS)[number];

/**
 * A customer with everything that belongs to it, in the names and the nesting of the graph; days, instants and decimals are
 * the text of an answer. Writes compute on it, the journal tells its changes, and answers are made from it.
 *
 * A list that is not there was not loaded: it is not empty, and nothing may be said of it.
 */
export interface CustomerDocument extends Tree, Partial<Record<Collection, Item[]>> {
  id: string;
  type: 'PERSON' | 'BUSINESS';
  version: number;
  createdAt: string;
  updatedAt: string;
  /** When the values of the customer were erased for good. */
  erasedAt: string | null;
  contact: Tree;
  kyc: Tree;
  risk: Tree;
  metadata: Record<string, string>;
  /** The document that registers a business; it comes with `identityDocuments`. */
  registration?: Item | null;
}

/** The name to show: the same as the generated column of the table. */
export function displayNameOf(document: Tree): string | null {
  const part = (name: string) => (document[name] ?? null) as string | null;
  const spaced = (name: string) => (part(name) === null ? '' : ` ${part(name)}`);
  const joined = `${part('firstName') ?? ''}${spaced('middleName')}${spaced('lastName')}`;
  const trimmed = joined.replace(/^ +| +$/g, '');
  return part('legalName') ?? (trimmed || (part('name') ?? part('nameEnglish')));
}

/** A customer that has nothing yet but what every new one starts with. */
export function blankDocument(id: string, type: 'PERSON' | 'BUSINESS', at: string): CustomerDocument {
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

function emptyLists(): Record<Collection, Item[]> {
  const lists = {} as Record<Collection, Item[]>;
  for (const name of COLLECTIONS) lists[name] = [];
  return lists;
}
