import type { Collection } from '../aggregate/customer-aggregate.ts';
import type { Reading } from '../read/loaders.ts';
import type { Tree } from '../update/presence.ts';
import type { Problem } from '../update/problem.ts';
import type { Write, Written } from './command.ts';
import type { Writer } from './command-executor.ts';

/** What the payload of every mutation is made of. */
export interface Answer extends Omit<Written, 'problems'> {
  userErrors: UserErrorRow[];
}

export interface UserErrorRow extends Omit<Problem, 'path' | 'tells'> {
  __typename: string;
  path: string[];
}

/** Runs one mutation: what was read before it is forgotten, and its answer shows what it wrote. */
export async function mutate(
  { reading, writer }: { reading: Reading; writer: Writer },
  write: Write,
  input: object,
): Promise<Answer> {
  // Its snapshot is of before the write, and a request holds one connection at a time.
  await reading.renew();
  const { problems, customer, item, ...written } = await writer.write(
    write,
    input as Tree,
    shownLists(reading),
  );
  return {
    ...written,
    userErrors: problems.map(userErrorOf),
    // Only a payload that selects them shows them.
    get customer() {
      return reading.show(customer);
    },
    get item() {
      return reading.show(item);
    },
  };
}

const TYPES = ['Customer', 'PersonCustomer', 'BusinessCustomer'];

/** By list: the fields of the graph that show it. */
const SHOWN_BY: Partial<Record<Collection, string[]>> = {
  references: ['references'],
  addresses: ['addresses', 'primaryAddress'],
  identityDocuments: ['identityDocuments', 'registration'],
  persons: ['persons'],
  taxResidences: ['taxResidences'],
  socialMediaHandles: ['socialMediaHandles'],
};

function shownLists(reading: Reading): Collection[] {
  const shown = Object.entries(SHOWN_BY).filter(([, fields]) => reading.selects(TYPES, fields));
  const lists = shown.map(([list]) => list as Collection);
  return reading.selects(['CrmEvent'], ['customerNumber']) ? [...lists, 'references'] : lists;
}

function userErrorOf({ path, tells: _, ...rest }: Problem): UserErrorRow {
  return { ...rest, path: path.map(String), __typename: typeNameOf(rest) };
}

function typeNameOf({ code, allowed, limit }: Omit<Problem, 'path'>): string {
  if (code === 'CONFLICT') return 'VersionConflictError';
  if (code === 'NOT_FOUND') return 'NotFoundError';
  if (code === 'REFERENCE_TAKEN' || code === 'LINK_TAKEN') return 'TakenError';
  if (allowed) return 'NotAllowedError';
  return limit === undefined ? 'InvalidInputError' : 'LimitError';
}
