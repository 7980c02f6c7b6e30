import type { Collection, CustomerDocument, Item } from '../document/document.ts';
import type { Semantics } from '../update/apply.ts';
import type { Fields } from '../update/fields.ts';
import type { Tree } from '../update/presence.ts';
import { type Path, type Problem, problem } from '../update/problem.ts';
import type { CustomerType, Target, Write } from './write.ts';

/** The part of a customer that a write owns, in the names of its input. */
export interface Section {
  fields: Fields;
  /** The lists of the customer that it is made of. */
  lists?: readonly Collection[];
  /** The part as it is. */
  read(document: CustomerDocument): Tree;
  /** The customer with that part of it. */
  write(document: CustomerDocument, next: Tree): CustomerDocument;
  /** What is judged when each field was accepted: rules over the part, and over the customer that it makes. */
  judge?(next: Tree, document: CustomerDocument): Problem[];
}

interface SectionWrite {
  operation: string;
  type?: CustomerType;
  semantics: Semantics;
  section: Section;
  target?: Write['target'];
  referencePath?: Write['referencePath'];
}

/** A write of one part of a customer in one of the five ways. */
export function writeSection({
  operation,
  type,
  semantics,
  section,
  target,
  referencePath,
}: SectionWrite): Write {
  return {
    operation,
    ...(type ? { type } : {}),
    ...(referencePath ? { referencePath } : {}),
    target: target ?? customerOf,
    lists: section.lists ?? [],
    change(document, input) {
      const { customerId, ...fields } = input;
      const { next, problems } = semantics(section.fields, section.read(document), fields);
      const changed = section.write(document, next);
      const judged = problems.length === 0 ? (section.judge?.(next, changed) ?? []) : [];
      return { document: changed, problems: [...problems, ...judged] };
    },
  };
}

/** The customer that an input names. */
export function customerOf({ customerId }: Tree): Target {
  return { by: 'id', id: customerId as string };
}

/** A person or a business must have a name; `paths` are those of the fields that would give one. */
export function requireName(document: CustomerDocument, paths: readonly Path[]): Problem[] {
  return hasName(document) ? [] : paths.map((path) => problem('FIELD_REQUIRED', path));
}

function hasName(document: CustomerDocument): boolean {
  const has = (name: string) => document[name] != null;
  if (document.type === 'PERSON') return has('legalName') || (has('firstName') && has('lastName'));
  return has('name') || has('nameEnglish');
}

/** Refuses a list that has grown beyond its bound. */
export function requireRoom(items: readonly unknown[], path: Path, limit: number): Problem[] {
  return items.length > limit ? [problem('TOO_MANY', path, { limit })] : [];
}

/** The item of an id, which a caller may have written in capitals. */
export function findItem(items: readonly Item[], id: unknown): Item | undefined {
  return items.find((item) => item.id === String(id).toLowerCase());
}
