import type { CustomerAggregate } from '../aggregate/customer-aggregate.ts';
import type { CustomerSelector } from '../aggregate/customer-selector.ts';
import { withPrototypeOf } from '../aggregate/unloaded-properties.ts';
import type { Item } from '../modules/common/customer-list.ts';
import type { ListName } from '../modules/lists.ts';
import type { Semantics } from '../update/apply-patch.ts';
import { type Fields, MAX_ITEMS } from '../update/fields.ts';
import { isRejected } from '../update/patch-context.ts';
import type { JsonObject } from '../update/presence.ts';
import { type Path, type Problem, problem } from '../update/problem.ts';
import type { Command } from './command.ts';

/** A part of a customer that a command can change, with the field names of the input. */
export interface Section {
  fields: Fields;
  /** The lists that the section needs. */
  lists?: readonly ListName[];
  /** The properties of the customer that the section reads, except those with the name of a field. */
  reads?: readonly string[];
  /** Returns the stored values of the section. */
  read(aggregate: CustomerAggregate): JsonObject;
  /** Input path of an address that the section may add to the addresses of the customer. */
  addressPath?: Path;
  /** Returns the aggregate with the new values of the section. */
  write(aggregate: CustomerAggregate, next: JsonObject): CustomerAggregate;
  /**
   * Validates several fields together, and the resulting aggregate. A rejected field, which is listed in
   * `problems`, has its stored value in `next`.
   */
  validate?(next: JsonObject, aggregate: CustomerAggregate, problems: readonly Problem[]): Problem[];
}

interface SectionCommand extends Pick<Command, 'operation' | 'type' | 'targetPath' | 'referencePath'> {
  semantics: Semantics;
  section: Section;
  target?: Command['target'];
}

/** Creates a command that applies its input to one section with the given update semantics. */
export function sectionCommand({
  semantics,
  section,
  target = namedCustomer,
  ...rest
}: SectionCommand): Command {
  return {
    ...rest,
    target,
    lists: section.lists ?? [],
    reads: [...Object.keys(section.fields), ...(section.reads ?? [])],
    execute(aggregate, input, { canReadPii }) {
      const { customerId, ...fields } = input;
      const { next, problems } = semantics(section.fields, section.read(aggregate), fields, canReadPii);
      const changed = withPrototypeOf(aggregate, section.write(aggregate, next));
      const found = [
        ...(section.validate?.(next, changed, problems) ?? []),
        ...addressLimitProblems(section, changed),
      ];
      const further = found.filter(({ path }) => !isRejected(problems, path));
      return { aggregate: changed, problems: [...problems, ...further] };
    },
  };
}

/** Selects the customer by `customerId` of the input. */
export function namedCustomer({ customerId }: JsonObject): CustomerSelector {
  return { by: 'id', id: customerId as string };
}

/** Input paths by property name. */
type InputPaths = Readonly<Record<string, Path>>;

/**
 * Checks the names of a customer. A person needs a legal name, or a first and a last name. A business needs a
 * name or an English name. Returns no problems if the legal name or the English name has already been
 * rejected.
 */
export function nameProblems(
  aggregate: CustomerAggregate,
  paths: InputPaths,
  problems: readonly Problem[],
): Problem[] {
  const { legalName, nameEnglish } = paths;
  if ([legalName, nameEnglish].some((path) => path && isRejected(problems, path))) return [];
  const missing = missingNames(aggregate).filter((name) => paths[name]);
  return missing.map((name) => problem('FIELD_REQUIRED', paths[name] ?? []));
}

function missingNames(aggregate: CustomerAggregate): string[] {
  const lacks = (name: string) => aggregate[name] == null;
  if (aggregate.type === 'BUSINESS') return lacks('name') && lacks('nameEnglish') ? ['name'] : [];
  return lacks('legalName') ? ['firstName', 'lastName'].filter(lacks) : [];
}

/** Requires at least one of the fields. If all are missing, the first one is reported. */
export function oneOfProblems(
  next: JsonObject,
  names: readonly string[],
  problems: readonly Problem[],
): Problem[] {
  const isPresent = names.some((name) => next[name] != null || isRejected(problems, [name]));
  return isPresent ? [] : [problem('FIELD_REQUIRED', names.slice(0, 1))];
}

/**
 * Checks the number of addresses after a section has added one. The lists of the section itself are validated
 * with its fields.
 */
function addressLimitProblems({ addressPath }: Section, { addresses = [] }: CustomerAggregate): Problem[] {
  return addressPath ? limitProblems(addresses, addressPath, MAX_ITEMS) : [];
}

/** Returns a problem if the list has more items than the limit. */
export function limitProblems(items: readonly unknown[], path: Path, limit: number): Problem[] {
  return items.length > limit ? [problem('TOO_MANY', path, { limit })] : [];
}

/** Finds an item by id. The id may be in upper case. */
export function findItem(items: readonly Item[], id: unknown): Item | undefined {
  return items.find((item) => item.id === String(id).toLowerCase());
}
