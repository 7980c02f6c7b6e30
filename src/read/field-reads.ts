import type { Relation } from './relation.ts';

/**
 * What the resolver of a field reads, told beside it so that an operation can be read ahead: the rows of a relation; `PAGE`, what
 * one statement finds, of a field at the root; `NOTHING`, because it is made of the row. Of a field that says nothing of it, it is
 * not known.
 */
export type Reads = Relation | 'PAGE' | 'NOTHING';

/** A field without a resolver of its own shows what the row has. */
export function readsOf({ resolve, extensions }: Field): Reads | undefined {
  return (extensions?.reads as Reads | undefined) ?? (resolve ? undefined : 'NOTHING');
}

interface Field {
  resolve?: unknown;
  extensions?: Readonly<Record<string, unknown>> | null | undefined;
}

export interface Told<Resolve> {
  resolve: Resolve;
  extensions: { reads: Reads };
}

/** A resolver with what it reads. */
export function told<Resolve>(reads: Reads, resolve: Resolve): Told<Resolve> {
  return { resolve, extensions: { reads } };
}
