import { type FieldNode, type GraphQLField, getArgumentValues } from 'graphql';
import { validate as isUuid } from 'uuid';
import type { Visibility } from '../../auth/visibility.ts';
import { countLimit, pageArgumentsOf } from '../../read/connection.ts';
import type { FoundRow } from '../../read/field-sql.ts';
import type { ConnectionArguments } from '../../read/page-arguments.ts';
import {
  hasValueDependentPlan,
  type PageRequest,
  roundedLimit,
  shapeOfList,
  shapeOfPage,
  valuesOfList,
  valuesOfPage,
} from '../../read/page-source.ts';
import type { PagedList } from '../../read/paged-list.ts';

/** What the arguments of a field ask for. */
export type Source =
  | { kind: PageUse; request: PageRequest }
  | { kind: 'found'; row: FoundRow }
  | { kind: 'nodes'; ids: readonly (string | null)[]; hiddenTypes: readonly string[] }
  | { kind: 'limit'; limit: number };

/** What is read of a connection: its page, only its count, or nothing: then its arguments are only checked. */
export type PageUse = 'page' | 'list' | 'nothing';

/** A field of an operation whose arguments have parameters in the statement. */
export interface ArgumentSite {
  node: FieldNode;
  field: GraphQLField<unknown, unknown>;
  /** Throws CallerError if the arguments are invalid, and PlainPathNeeded if only the resolver can read this. */
  sourceOf(args: Readonly<Record<string, unknown>>, access: Access): Source;
}

/** What the caller may see. */
export type Access = Pick<Visibility, 'canReadPii' | 'canSeeType'>;

/** Thrown for an operation that the fast path cannot read, or only for a request of it. */
export class PlainPathNeeded extends Error {
  readonly isForEveryRequest: boolean;

  constructor({ isForEveryRequest = true } = {}) {
    super('only the resolvers can read this');
    this.isForEveryRequest = isForEveryRequest;
  }
}

export function evaluate(
  { field, node, sourceOf }: ArgumentSite,
  variables: Record<string, unknown>,
  access: Access,
): Source {
  return sourceOf(getArgumentValues(field, node, variables), access);
}

export function pageSite(list: (args: unknown) => PagedList, kind: PageUse): ArgumentSite['sourceOf'] {
  return (args) => {
    const chosen = list(args);
    const request = { list: chosen, page: pageArgumentsOf(chosen, args as ConnectionArguments) };
    return { kind, request };
  };
}

export function foundSite(find: (args: unknown) => FoundRow | null): ArgumentSite['sourceOf'] {
  return (args) => {
    const row = find(args);
    if (!row) throw new PlainPathNeeded({ isForEveryRequest: false });
    return { kind: 'found', row };
  };
}

/** A malformed id is null, because PostgreSQL rejects a text that is no UUID. */
export function nodesSite(
  idsOf: (args: unknown) => readonly string[],
  types: readonly string[],
): ArgumentSite['sourceOf'] {
  return (args, access) => ({
    kind: 'nodes',
    ids: idsOf(args).map((id) => (isUuid(id) ? id : null)),
    hiddenTypes: types.filter((type) => !access.canSeeType(type)),
  });
}

export const limitSite: ArgumentSite['sourceOf'] = ({ limit }) => ({
  kind: 'limit',
  limit: countLimit(limit as number),
});

/** The name of the SQL of a source. Sources with the same shape differ only in their values. */
export function shapeOf(source: Source): string {
  switch (source.kind) {
    case 'page':
      return shapeOfPage(source.request);
    case 'list':
      return shapeOfList(source.request.list);
    case 'nothing':
    case 'nodes':
      return source.kind;
    case 'found':
      return `${source.row.name} ${source.row.conditions.map(({ name }) => name)}`;
    case 'limit':
      return `${roundedLimit(source.limit)}`;
  }
}

export function valuesOf(source: Source): unknown[] {
  switch (source.kind) {
    case 'page':
      return valuesOfPage(source.request);
    case 'list':
      return valuesOfList(source.request.list);
    case 'nothing':
      return [];
    case 'found':
      return source.row.conditions.flatMap(({ values }) => values);
    case 'nodes':
      return [source.ids, source.hiddenTypes];
    case 'limit':
      return [source.limit];
  }
}

export function isValueDependent(source: Source): boolean {
  return 'request' in source && source.kind !== 'nothing' && hasValueDependentPlan(source.request.list);
}
