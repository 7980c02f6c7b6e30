import type { CustomerAggregate, Item, ListName } from '../aggregate/customer-aggregate.ts';
import type { CustomerSelector } from '../aggregate/customer-selector.ts';
import type { Semantics } from '../update/apply-patch.ts';
import { type Fields, MAX_ITEMS } from '../update/fields.ts';
import { isRejected } from '../update/patch-context.ts';
import type { JsonObject } from '../update/presence.ts';
import { type Path, type Problem, problem } from '../update/problem.ts';
import type { Command } from './command.ts';

/** The part of a customer that a write owns, in the names of its input. */
export interface Section {
  fields: Fields;
  /** The lists of the customer that it is made of. */
  lists?: readonly ListName[];
  /** The part as it is. */
  read(aggregate: CustomerAggregate): JsonObject;
  /** Where in the input the address stands that it may add to those of the customer. */
  addressPath?: Path;
  /** The customer with that part of it. */
  write(aggregate: CustomerAggregate, next: JsonObject): CustomerAggregate;
  /**
   * Rules over several fields, and over the customer that they make. A field that was refused, as `problems` tell, has its
   * stored value here.
   */
  validate?(next: JsonObject, aggregate: CustomerAggregate, problems: readonly Problem[]): Problem[];
}

interface SectionCommand extends Pick<Command, 'operation' | 'type' | 'targetPath' | 'referencePath'> {
  semantics: Semantics;
  section: Section;
  target?: Command['target'];
}

/** A write of one part of a customer in one of the five ways. */
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
    execute(aggregate, input, { canReadPii }) {
      const { customerId, ...fields } = input;
      const { next, problems } = semantics(section.fields, section.read(aggregate), fields, canReadPii);
      const changed = section.write(aggregate, next);
      const found = [
        ...(section.validate?.(next, changed, problems) ?? []),
        ...addressLimitProblems(section, changed),
      ];
      const further = found.filter(({ path }) => !isRejected(problems, path));
      return { aggregate: changed, problems: [...problems, ...further] };
    },
  };
}

/** The customer that an input names. */
export function namedCustomer({ customerId }: JsonObject): CustomerSelector {
  return { by: 'id', id: customerId as string };
}

/** By property: where in the input it stands. */
type InputPaths = Readonly<Record<string, Path>>;

/**
 * A person needs a legal name, or a first and a last one; a business one of its two. Says nothing where the one that would do
 * was refused already.
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

/** Something new needs at least one of these fields; the first is named where none is there. */
export function oneOfProblems(
  next: JsonObject,
  names: readonly string[],
  problems: readonly Problem[],
): Problem[] {
  const isThere = names.some((name) => next[name] != null || isRejected(problems, [name]));
  return isThere ? [] : [problem('FIELD_REQUIRED', names.slice(0, 1))];
}

/** The lists of a part of a customer are judged where they stand; what it adds to another one, as an address, is judged here. */
function addressLimitProblems({ addressPath }: Section, { addresses = [] }: CustomerAggregate): Problem[] {
  return addressPath ? limitProblems(addresses, addressPath, MAX_ITEMS) : [];
}

/** Refuses a list that has grown beyond its bound. */
export function limitProblems(items: readonly unknown[], path: Path, limit: number): Problem[] {
  return items.length > limit ? [problem('TOO_MANY', path, { limit })] : [];
}

/** The item of an id, which a caller may have written in capitals. */
export function findItem(items: readonly Item[], id: unknown): Item | undefined {
  return items.find((item) => item.id === String(id).toLowerCase());
}
