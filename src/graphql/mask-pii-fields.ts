import { MapperKind, mapSchema } from '@graphql-tools/utils';
import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { maskValue } from '../auth/mask.ts';
import type { PiiClass, Policy } from '../auth/policy.ts';
import type { Context } from '../context.ts';
import { readsOf } from '../read/field-reads.ts';

type Resolve = GraphQLFieldResolver<unknown, Context>;

/** Returns the schema with every `@pii` field masked for callers without `pii:read`. */
export function withMaskedFields(schema: GraphQLSchema, policy: Policy): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD](field, name, type) {
      const pii = policy.ofField(type, name)?.pii;
      // Journal values are masked in the journal, where the path of the changed field is known.
      if (!pii || pii === 'AS_FIELD') return undefined;
      const resolve = masking(field.resolve ?? defaultFieldResolver, pii);
      return { ...field, resolve, extensions: { ...field.extensions, reads: readsOf(field) } };
    },
  });
}

function masking(resolve: Resolve, pii: PiiClass): Resolve {
  return (source, args, context, info) => {
    const value = resolve(source, args, context, info);
    if (context.visibility.canReadPii) return value;
    return value instanceof Promise ? value.then((each) => maskValue(each, pii)) : maskValue(value, pii);
  };
}
