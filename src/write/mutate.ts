import type { EntitySchema } from '@mikro-orm/core';
import { NAME_PROPERTIES } from '../aggregate/customer-aggregate.ts';
import { isUnbounded } from '../modules/common/customer-list.ts';
import { customerLists, type ListName } from '../modules/lists.ts';
import type { Loaders, Selection } from '../read/loaders.ts';
import type { Row, RowOf } from '../read/row.ts';
import type { JsonObject } from '../update/presence.ts';
import type { Problem } from '../update/problem.ts';
import type { Command, WriteOutcome } from './command.ts';
import type { CommandExecutor, ResponseContent } from './command-executor.ts';

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
    contentOf(loaders.selection),
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

const known = new WeakMap<Selection, ResponseContent>();

/** What the response shows of the customer. */
function contentOf(selection: Selection): ResponseContent {
  const content = known.get(selection) ?? { lists: listsIn(selection), hasProperty: propertiesIn(selection) };
  known.set(selection, content);
  return content;
}

/** The selected bounded lists. */
function listsIn({ types }: Selection): ListName[] {
  const shown = customerLists.filter((list) => !isUnbounded(list) && types.has(list.entity.meta.className));
  return shown.map(({ name }) => name);
}

const CUSTOMER_TYPES = ['Customer', 'PersonCustomer', 'BusinessCustomer'];

/** Whether a property of the customer is selected, by its own field or in the display name. */
function propertiesIn({ fields }: Selection): (property: string) => boolean {
  const customerFields = new Set(
    [...fields].flatMap((field) => {
      const [type = '', name = ''] = field.split('.');
      return CUSTOMER_TYPES.includes(type) ? [name] : [];
    }),
  );
  const showsName = customerFields.has('displayName') || fields.has('CrmEvent.customerName');
  const names = showsName ? customerFields.union(new Set(NAME_PROPERTIES)) : customerFields;
  return (property) => names.has(property);
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
