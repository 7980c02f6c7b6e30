import type { InferEntity } from '@mikro-orm/core';

/**
 * Child rows that are attached to a row of an aggregate, by the `attachedAs` of the relation or list that
 * would load them.
 */
export const ATTACHED = Symbol('attached');

/** What every row has: its GraphQL type and its id. */
export interface Row {
  __typename: string;
  id: string;
  [ATTACHED]?: ReadonlyMap<string, Row[]>;
}

/**
 * A row of an entity as resolvers receive it: all properties with the names of the entity. Instants, dates and
 * decimals are text in the response format, and references are ids.
 */
export type RowOf<Entity> = Row & Values<InferEntity<Entity>>;

/** A row of an entity that is known only at run time. */
export type AnyRow = Row & Readonly<Record<string, unknown>>;

type Values<T> = { [K in keyof T as K extends string ? K : never]: Value<T[K]> };

type Value<T> = T extends undefined
  ? never
  : T extends string | null
    ? T
    : T extends number
      ? number
      : T extends boolean
        ? boolean
        : T extends readonly (infer Item)[]
          ? Item[]
          : T extends Date | { unwrap(): unknown }
            ? string
            : Values<T>;

/** The path of a property: its name, or `kyc.status` for a property of an embedded object. */
export type PropertyPath<Entity> = PathsIn<Values<InferEntity<Entity>>>;

type PathsIn<T> = { [K in keyof T & string]: K | PathsBelow<K, NonNullable<T[K]>> }[keyof T & string];

type PathsBelow<Name extends string, T> = T extends string | number | boolean | readonly unknown[]
  ? never
  : string extends keyof T
    ? never
    : `${Name}.${keyof T & string}`;

/** The rows of a relation or list that are attached to a row, or undefined if they must be loaded. */
export function attachedTo(row: Row, { attachedAs }: { attachedAs?: string }): Row[] | undefined {
  return attachedAs === undefined ? undefined : row[ATTACHED]?.get(attachedAs);
}
