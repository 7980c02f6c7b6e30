import { MapperKind, mapSchema } from '@graphql-tools/utils';
import {
  defaultFieldResolver,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNullableType,
  isListType,
} from 'graphql';
import type { Context } from '../context.ts';
import type { CostMeter } from '../read/cost-meter.ts';
import { readsOf } from '../read/field-reads.ts';

type Resolve = GraphQLFieldResolver<unknown, Context>;

/** Returns the schema with every list counted by the cost meter of the request, before its items are resolved. */
export function withCountedLists(schema: GraphQLSchema): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD](field) {
      if (!isListType(getNullableType(field.type))) return undefined;
      const resolve = counting(field.resolve ?? defaultFieldResolver);
      return { ...field, resolve, extensions: { ...field.extensions, reads: readsOf(field) } };
    },
  });
}

/**
 * A list beyond the limit is a rejected promise. graphql-js would abandon the promises of other items if the
 * resolver threw, and their rejections would end the process.
 */
function counting(resolve: Resolve): Resolve {
  return (source, args, context, info) => {
    const { costMeter } = context.loaders;
    if (costMeter.exceeded) return Promise.reject(costMeter.exceeded);
    const items = resolve(source, args, context, info);
    return items instanceof Promise
      ? items.then((each) => counted(each, costMeter, info))
      : counted(items, costMeter, info);
  };
}

function counted(items: unknown, costMeter: CostMeter, { fieldNodes }: GraphQLResolveInfo): unknown {
  if (!Array.isArray(items)) return items;
  costMeter.addItems(items.length, fieldNodes);
  return costMeter.exceeded ? Promise.reject(costMeter.exceeded) : items;
}
