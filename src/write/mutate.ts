import { NAME_PROPERTIES } from '../aggregate/customer-aggregate.ts';
import { isUnbounded } from '../modules/common/customer-list.ts';
import { customerLists, type ListName } from '../modules/lists.ts';
import type { Loaders } from '../read/loaders.ts';
import type { JsonObject } from '../update/presence.ts';
import type { Problem } from '../update/problem.ts';
import type { Command, WriteOutcome } from './command.ts';
import type { CommandExecutor } from './command-executor.ts';

/** Source object of every mutation payload type. */
export interface MutationPayload extends Omit<WriteOutcome, 'problems'> {
  userErrors: UserErrorRow[];
}

export interface UserErrorRow extends Omit<Problem, 'path' | 'revealsStoredValue'> {
  __typename: string;
  path: string[];
}

/**
 * Executes a command for a mutation. Clears the loaders first, so that the response shows the written state.
 */
export async function mutate(
  { loaders, commandExecutor }: { loaders: Loaders; commandExecutor: CommandExecutor },
  command: Command,
  input: object,
): Promise<MutationPayload> {
  // The open snapshot is older than the write. It also holds a connection, and a request may hold only one at
  // a time.
  await loaders.reset();
  const { problems, customer, item, ...written } = await commandExecutor.execute(
    command,
    input as JsonObject,
    { lists: selectedLists(loaders), hasProperty: isPropertySelected(loaders) },
  );
  return {
    ...written,
    userErrors: problems.map(userErrorOf),
    // Getters, so that a row counts as shown only if the operation selects it.
    get customer() {
      return loaders.show(customer);
    },
    get item() {
      return loaders.show(item);
    },
  };
}

/** The bounded lists that the response shows. */
function selectedLists({ selectedRelations }: Loaders): ListName[] {
  const entities = new Set([...selectedRelations].map(({ entity }) => entity));
  const shown = customerLists.filter((list) => !isUnbounded(list) && entities.has(list.entity));
  return shown.map(({ name }) => name);
}

const CUSTOMER_TYPES = ['Customer', 'PersonCustomer', 'BusinessCustomer'];

/** Whether the response shows a property of the customer, by its own field or in the display name. */
function isPropertySelected(loaders: Loaders): (property: string) => boolean {
  const showsName =
    loaders.isSelected(CUSTOMER_TYPES, ['displayName']) || loaders.isSelected(['CrmEvent'], ['customerName']);
  return (property) =>
    (showsName && NAME_PROPERTIES.includes(property)) || loaders.isSelected(CUSTOMER_TYPES, [property]);
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
