import type { Relation } from './relation.ts';

/**
 * What the resolver of a field reads, told beside it so that an operation can be read ahead: the rows of a relation; `PAGE`, what
 * one statement finds, of a field at the root; `NOTHING`, because it is made of the row. Of a field that says nothing of it, it is
 * not known.
 */
export type FieldReads = Relation | 'ROOT_STATEMENT' | 'NONE';

/** A field without a resolver of its own shows what the row has. */
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

/** A resolver with what it reads. */
export function withReads<Resolve>(reads: FieldReads, resolve: Resolve): ResolverWithReads<Resolve> {
  return { resolve, extensions: { reads } };
}
