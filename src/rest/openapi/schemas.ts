import { z } from 'zod';
import type { RestApi } from '../apis/rest-api.ts';
import { readOnlyPropertiesOf } from './read-only-properties.ts';
import type { JsonObject } from './types.ts';

const REF_PREFIX = '#/components/schemas/';

/** Returns the JSON Schemas of an API by name. Nested schemas are references. */
export function schemasOf(api: RestApi): Record<string, JsonObject> {
  const { schemas } = api;
  const open = openBodies(api);
  const registry = z.registry<{ id: string }>();
  for (const [name, schema] of Object.entries(schemas)) registry.add(schema, { id: capitalized(name) });
  const { schemas: jsonSchemas } = z.toJSONSchema(registry, {
    io: 'input',
    unrepresentable: 'any',
    uri: (id) => `${REF_PREFIX}${id}`,
    override({ zodSchema, jsonSchema }) {
      if (open.has(zodSchema)) delete jsonSchema.additionalProperties;
    },
  });
  const named = Object.entries(jsonSchemas).map(
    ([name, { $schema: _, $id: __, ...schema }]) => [name, nullable(schema) as JsonObject] as const,
  );
  // Sorted, so that the order does not depend on the order of module exports.
  return Object.fromEntries(named.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Schemas of bodies that may contain more than the API spec defines. They allow additional properties. */
function openBodies({ operations }: RestApi): ReadonlySet<unknown> {
  const open = Object.values(operations).filter((operation) => readOnlyPropertiesOf(operation).length > 0);
  return new Set(open.map((operation) => operation.kind === 'write' && operation.body));
}

/** Returns a reference to a schema of the API. Throws if the API does not name the schema. */
export function schemaAt({ schemas }: RestApi, schema: z.ZodObject): JsonObject {
  const [name] = Object.entries(schemas).find(([, each]) => each === schema) ?? [];
  if (name === undefined) throw new Error('the API has no name for this schema');
  return { $ref: `${REF_PREFIX}${capitalized(name)}` };
}

/** Replaces `anyOf` with null by the shorter `type: [string, null]`. */
function nullable(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(nullable);
  if (typeof schema !== 'object' || schema === null) return schema;
  const parts = Object.entries(schema).map(([name, part]) => [name, nullable(part)] as const);
  const { anyOf, ...rest } = Object.fromEntries(parts) as { anyOf?: JsonObject[] };
  const [first, second, ...more] = anyOf ?? [];
  if (!first || second?.type !== 'null' || more.length > 0) return Object.fromEntries(parts);
  if (typeof first.type !== 'string') return Object.fromEntries(parts);
  const { type, enum: values, ...others } = first;
  return {
    type: [type, 'null'],
    ...(values ? { enum: [...(values as unknown[]), null] } : {}),
    ...{ ...others, ...rest },
  };
}

function capitalized(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
