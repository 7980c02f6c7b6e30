import type { Collection, CustomerDocument, Item } from '../aggregate/customer-aggregate.ts';
import type { Target } from '../aggregate/customer-selector.ts';
import type { Semantics } from '../update/apply-patch.ts';
import { type Fields, MOST_ITEMS } from '../update/fields.ts';
import { isRefused } from '../update/patch-context.ts';
import type { Tree } from '../update/presence.ts';
import { type Path, type Problem, problem } from '../update/problem.ts';
import type { Write } from './command.ts';

/** The part of a customer that a write owns, in the names of its input. */
export interface Section {
  fields: Fields;
  /** The lists of the customer that it is made of. */
  lists?: readonly Collection[];
  /** The part as it is. */
  read(document: CustomerDocument): Tree;
  /** Where in the input the address stands that it may add to those of the customer. */
  addressPath?: Path;
  /** The customer with that part of it. */
  write(document: CustomerDocument, next: Tree): CustomerDocument;
  /**
   * Rules over several fields, and over the customer that they make. A field that was refused, as `problems` tell, has its
   * stored value here.
   */
  judge?(next: Tree, document: CustomerDocument, problems: readonly Problem[]): Problem[];
}

interface SectionWrite extends Pick<Write, 'operation' | 'type' | 'targetPath' | 'referencePath'> {
  semantics: Semantics;
  section: Section;
  target?: Write['target'];
}

/** A write of one part of a customer in one of the five ways. */
export function writeSection({ semantics, section, target = namedCustomer, ...rest }: SectionWrite): Write {
  return {
    ...rest,
    target,
    lists: section.lists ?? [],
    change(document, input, { pii }) {
      const { customerId, ...fields } = input;
      const { next, problems } = semantics(section.fields, section.read(document), fields, pii);
      const changed = section.write(document, next);
      const judged = [
        ...(section.judge?.(next, changed, problems) ?? []),
        ...requireRoomIn(section, changed),
      ];
      const further = judged.filter(({ path }) => !isRefused(problems, path));
      return { document: changed, problems: [...problems, ...further] };
    },
  };
}

/** The customer that an input names. */
export function namedCustomer({ customerId }: Tree): Target {
  return { by: 'id', id: customerId as string };
}

/** By property: where in the input it stands. */
type Places = Readonly<Record<string, Path>>;

/**
 * A person needs a legal name, or a first and a last one; a business one of its two. Says nothing where the one that would do
 * was refused already.
 */
export function requireName(
  document: CustomerDocument,
  places: Places,
  problems: readonly Problem[],
): Problem[] {
  const { legalName, nameEnglish } = places;
  if ([legalName, nameEnglish].some((path) => path && isRefused(problems, path))) return [];
  const missing = missingNames(document).filter((name) => places[name]);
  return missing.map((name) => problem('FIELD_REQUIRED', places[name] ?? []));
}

function missingNames(document: CustomerDocument): string[] {
  const lacks = (name: string) => document[name] == null;
  if (document.type === 'BUSINESS') return lacks('name') && lacks('nameEnglish') ? ['name'] : [];
  return lacks('legalName') ? ['firstName', 'lastName'].filter(lacks) : [];
}

/** Something new needs at least one of these fields; the first is named where none is there. */
export function requireOneOf(next: Tree, names: readonly string[], problems: readonly Problem[]): Problem[] {
  const isThere = names.some((name) => next[name] != null || isRefused(problems, [name]));
  return isThere ? [] : [problem('FIELD_REQUIRED', names.slice(0, 1))];
}

/** The lists of a part of a customer are judged where they stand; what it adds to another one, as an address, is judged here. */
function requireRoomIn({ addressPath }: Section, { addresses = [] }: CustomerDocument): Problem[] {
  return addressPath ? requireRoom(addresses, addressPath, MOST_ITEMS) : [];
}

/** Refuses a list that has grown beyond its bound. */
export function requireRoom(items: readonly unknown[], path: Path, limit: number): Problem[] {
  return items.length > limit ? [problem('TOO_MANY', path, { limit })] : [];
}

/** The item of an id, which a caller may have written in capitals. */
export function findItem(items: readonly Item[], id: unknown): Item | undefined {
  return items.find((item) => item.id === String(id).toLowerCase());
}
