import { z } from 'zod';
import type { RestApi } from '../apis/rest-api.ts';
import { readOnlyPropertiesOf } from './read-only-properties.ts';
import type { JsonObject } from './types.ts';

const REF_PREFIX = '#/components/schemas/';

/** All shapes of a system by their names. One that is a part of another one is referred to. */
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
  // Names of a module have no order that could be relied on.
  return Object.fromEntries(named.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Bodies that may hold more than the document of the system says. */
function openBodies({ operations }: RestApi): ReadonlySet<unknown> {
  const open = Object.values(operations).filter((operation) => readOnlyPropertiesOf(operation).length > 0);
  return new Set(open.map((operation) => operation.kind === 'write' && operation.body));
}

/** Where a shape of the system is. Throws for one that has no name. */
export function schemaAt({ schemas }: RestApi, schema: z.ZodObject): JsonObject {
  const [name] = Object.entries(schemas).find(([, each]) => each === schema) ?? [];
  if (name === undefined) throw new Error('a shape that the system does not name');
  return { $ref: `${REF_PREFIX}${capitalized(name)}` };
}

/** The same, with what may be null said as briefly as there is a way to: `type: [string, null]`. */
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
