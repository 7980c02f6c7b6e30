import type { ListName } from '../aggregate/customer-aggregate.ts';
import type { Loaders } from '../read/loaders.ts';
import type { JsonObject } from '../update/presence.ts';
import type { Problem } from '../update/problem.ts';
import type { Command, WriteOutcome } from './command.ts';
import type { CommandExecutor } from './command-executor.ts';

/** What the payload of every mutation is made of. */
export interface MutationPayload extends Omit<WriteOutcome, 'problems'> {
  userErrors: UserErrorRow[];
}

export interface UserErrorRow extends Omit<Problem, 'path' | 'revealsStoredValue'> {
  __typename: string;
  path: string[];
}

/** Runs one mutation: what was read before it is forgotten, and its answer shows what it wrote. */
export async function mutate(
  { loaders, commandExecutor }: { loaders: Loaders; commandExecutor: CommandExecutor },
  command: Command,
  input: object,
): Promise<MutationPayload> {
  // Its snapshot is of before the write, and a request holds one connection at a time.
  await loaders.reset();
  const { problems, customer, item, ...written } = await commandExecutor.execute(
    command,
    input as JsonObject,
    shownLists(loaders),
  );
  return {
    ...written,
    userErrors: problems.map(userErrorOf),
    // Only a payload that selects them shows them.
    get customer() {
      return loaders.show(customer);
    },
    get item() {
      return loaders.show(item);
    },
  };
}

const TYPES = ['Customer', 'PersonCustomer', 'BusinessCustomer'];

/** By list: the fields of the graph that show it. */
const SHOWN_BY: Partial<Record<ListName, string[]>> = {
  references: ['references'],
  addresses: ['addresses', 'primaryAddress'],
  identityDocuments: ['identityDocuments', 'registration'],
  persons: ['persons'],
  taxResidences: ['taxResidences'],
  socialMediaHandles: ['socialMediaHandles'],
};

function shownLists(loaders: Loaders): ListName[] {
  const shown = Object.entries(SHOWN_BY).filter(([, fields]) => loaders.isSelected(TYPES, fields));
  const lists = shown.map(([list]) => list as ListName);
  return loaders.isSelected(['CrmEvent'], ['customerNumber']) ? [...lists, 'references'] : lists;
}

function userErrorOf({ path, revealsStoredValue: _, ...rest }: Problem): UserErrorRow {
  return { ...rest, path: path.map(String), __typename: typeNameOf(rest) };
}

function typeNameOf({ code, allowed, limit }: Omit<Problem, 'path'>): string {
  if (code === 'CONFLICT') return 'VersionConflictError';
  if (code === 'NOT_FOUND') return 'NotFoundError';
  if (code === 'REFERENCE_TAKEN' || code === 'LINK_TAKEN') return 'TakenError';
  if (allowed) return 'NotAllowedError';
  return limit === undefined ? 'InvalidInputError' : 'LimitError';
}
