import type { Relation } from './relation.ts';

/**
 * Declares what a resolver reads, so that the planner can prefetch it: the rows of a relation;
 * `ROOT_STATEMENT` for a root field that sends exactly one statement; `NONE` for a field that is computed
 * from its row; `ofCustomer` for a relation of the row's customer, which is not prefetched. A field without a
 * declaration is treated as unknown. It disables the single-statement path, and so does `ofCustomer`.
 */
export type FieldReads = Relation | { ofCustomer: Relation } | 'ROOT_STATEMENT' | 'NONE';

/** Returns the declaration of a field. A field with the default resolver reads only its row. */
export function readsOf({ resolve, extensions }: Field): FieldReads | undefined {
  return (extensions?.reads as FieldReads | undefined) ?? (resolve ? undefined : 'NONE');
}

interface Field {
  resolve?: unknown;
  extensions?: Readonly<Record<string, unknown>> | null | undefined;
}

export interface ResolverWithReads<Resolve> {
  resolve: Resolve;
  extensions: { reads: FieldReads };
}

/** Adds a declaration to a resolver. */
export function withReads<Resolve>(reads: FieldReads, resolve: Resolve): ResolverWithReads<Resolve> {
  return { resolve, extensions: { reads } };
}
