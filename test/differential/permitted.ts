import { getDirective } from '@graphql-tools/utils';
import type { GraphQLSchema } from 'graphql';

type Node = Parameters<typeof getDirective>[1];

/** Whether a caller with these scopes may use all of the given types, fields, arguments and enum values. */
export type IsPermitted = (...nodes: Node[]) => boolean;

export function permittedWith(schema: GraphQLSchema, scopes: readonly string[]): IsPermitted {
  const held = new Set(scopes);
  return (...nodes) =>
    nodes
      .flatMap((node) => getDirective(schema, node, 'auth') ?? [])
      .flatMap((directive): string[] => directive.scopes ?? [])
      .every((scope) => held.has(scope));
}
