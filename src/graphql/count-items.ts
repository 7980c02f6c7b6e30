import {
  defaultFieldResolver,
  type FieldNode,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getNullableType,
  isIntrospectionType,
  isListType,
  isObjectType,
} from 'graphql';
import type { Context } from '../context.ts';
import type { CostMeter } from '../read/cost-meter.ts';

type Resolve = GraphQLFieldResolver<unknown, Context>;

/** Makes every list of a schema add its items to the cost meter of the request, before they are resolved. */
export function countLists(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (!isListType(getNullableType(field.type))) continue;
      field.resolve = counting(field.resolve ?? defaultFieldResolver);
    }
  }
}

/**
 * A list beyond the limit is a rejected promise. graphql-js would abandon the promises of other items if the
 * resolver threw, and their rejections would end the process.
 */
function counting(resolve: Resolve): Resolve {
  // `info` is not passed on without need: V8 would have to allocate it, with its path, for each list.
  const needsInfo = resolve.length > 3;
  const read = resolve as (source: unknown, args: unknown, context: Context) => unknown;
  return (source, args, context, info) => {
    const { costMeter } = context.loaders;
    if (costMeter.exceeded) return Promise.reject(costMeter.exceeded);
    const items = needsInfo ? resolve(source, args, context, info) : read(source, args, context);
    const { fieldNodes } = info;
    return items instanceof Promise
      ? items.then((each) => counted(each, costMeter, fieldNodes))
      : counted(items, costMeter, fieldNodes);
  };
}

function counted(items: unknown, costMeter: CostMeter, fieldNodes: readonly FieldNode[]): unknown {
  if (!Array.isArray(items)) return items;
  costMeter.addItems(items.length, fieldNodes);
  return costMeter.exceeded ? Promise.reject(costMeter.exceeded) : items;
}
