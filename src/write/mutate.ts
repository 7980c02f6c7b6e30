import type { EntitySchema } from '@mikro-orm/core';
import { isUnbounded } from '../modules/common/customer-list.ts';
import { customerLists, type ListName } from '../modules/lists.ts';
import type { Loaders } from '../read/loaders.ts';
import type { Row, RowOf } from '../read/row.ts';
import type { JsonObject } from '../update/presence.ts';
import type { Problem } from '../update/problem.ts';
import type { Command, WriteOutcome } from './command.ts';
import type { CommandExecutor } from './command-executor.ts';

/** Source object of every mutation payload type. */
export interface MutationPayload extends Omit<WriteOutcome, 'problems'> {
  userErrors: UserErrorRow[];
}

interface List<Entity> {
  entity: Entity;
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
    selectedLists(loaders),
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

/** Resolver of the item of a list that a mutation created or changed. */
export function writtenItem<Entity extends EntitySchema>(_list: List<Entity>) {
  return ({ item }: MutationPayload) => item as Row as RowOf<Entity> | null;
}

/** The bounded lists that the response shows. */
function selectedLists(loaders: Loaders): ListName[] {
  const shown = customerLists.filter(
    (list) => !isUnbounded(list) && loaders.isTypeSelected(list.entity.meta.className),
  );
  return shown.map(({ name }) => name);
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
