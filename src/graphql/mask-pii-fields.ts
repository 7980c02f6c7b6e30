import { MapperKind, mapSchema } from '@graphql-tools/utils';
import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import type { FieldPolicies, FieldPolicy } from '../auth/field-policy.ts';
import type { Context } from '../context.ts';

type Resolve = GraphQLFieldResolver<unknown, Context>;

/** Returns the schema with every `@pii` field masked for callers without `pii:read`. */
export function withMaskedFields(schema: GraphQLSchema, policies: FieldPolicies): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD](field, name, type) {
      const policy = policies.ofField(type, name);
      // Journal values are masked in the journal, where the path of the changed field is known.
      if (!policy?.pii || policy.pii === 'AS_FIELD') return undefined;
      const resolve = masking(field.resolve ?? defaultFieldResolver, policy);
      return { ...field, resolve };
    },
  });
}

function masking(resolve: Resolve, policy: FieldPolicy): Resolve {
  return (source, args, context, info) => {
    const value = resolve(source, args, context, info);
    const mask = context.visibility.maskOf(policy);
    if (!mask) return value;
    return value instanceof Promise ? value.then(mask) : mask(value);
  };
}
