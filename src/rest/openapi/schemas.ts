import { z } from 'zod';
import type { System } from '../apis/rest-api.ts';
import { sentBackOf } from './read-only-properties.ts';
import type { Part } from './types.ts';

const PLACE = '#/components/schemas/';

/** All shapes of a system by their names. One that is a part of another one is referred to. */
export function schemasOf(system: System): Record<string, Part> {
  const { shapes } = system;
  const open = openBodies(system);
  const registry = z.registry<{ id: string }>();
  for (const [name, shape] of Object.entries(shapes)) registry.add(shape, { id: capitalized(name) });
  const { schemas } = z.toJSONSchema(registry, {
    io: 'input',
    unrepresentable: 'any',
    uri: (id) => `${PLACE}${id}`,
    override({ zodSchema, jsonSchema }) {
      if (open.has(zodSchema)) delete jsonSchema.additionalProperties;
    },
  });
  const named = Object.entries(schemas).map(
    ([name, { $schema: _, $id: __, ...schema }]) => [name, nullable(schema) as Part] as const,
  );
  // Names of a module have no order that could be relied on.
  return Object.fromEntries(named.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Bodies that may hold more than the document of the system says. */
function openBodies({ operations }: System): ReadonlySet<unknown> {
  const open = Object.values(operations).filter((operation) => sentBackOf(operation).length > 0);
  return new Set(open.map((operation) => operation.kind === 'write' && operation.body));
}

/** Where a shape of the system is. Throws for one that has no name. */
export function schemaAt({ shapes }: System, shape: z.ZodObject): Part {
  const [name] = Object.entries(shapes).find(([, each]) => each === shape) ?? [];
  if (name === undefined) throw new Error('a shape that the system does not name');
  return { $ref: `${PLACE}${capitalized(name)}` };
}

/** The same, with what may be null said as briefly as there is a way to: `type: [string, null]`. */
function nullable(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(nullable);
  if (typeof schema !== 'object' || schema === null) return schema;
  const parts = Object.entries(schema).map(([name, part]) => [name, nullable(part)] as const);
  const { anyOf, ...rest } = Object.fromEntries(parts) as { anyOf?: Part[] };
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
