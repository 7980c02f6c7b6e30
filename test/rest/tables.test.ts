import { type GraphQLInputType, getNamedType, isInputObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { buildAccessibleSchema } from '../../src/graphql/schema/build-schema.ts';
import { resolvers } from '../../src/modules/index.ts';
import { restApis } from '../../src/rest/apis/index.ts';
import type { Operation, RestApi, WriteOperation } from '../../src/rest/apis/rest-api.ts';
import { createHandler } from '../../src/rest/handlers/handler.ts';
import { decode } from '../../src/rest/mapping/request-mapping.ts';

const { schema, policy } = buildAccessibleSchema(resolvers);
const operations = Object.entries(restApis).flatMap(([system, { operations }]) =>
  Object.entries(operations).map(([id, operation]) => ({ name: `${system} ${id}`, system, operation })),
);
const writes = operations.flatMap(({ name, operation }) =>
  operation.kind === 'write' ? [{ name, operation }] : [],
);

/** Returns the paths of all values in a schema. A list has the paths of its items. */
function pathsOf(schema: z.ZodType, path: string[] = []): string[] {
  const inner = schema instanceof z.ZodOptional || schema instanceof z.ZodNullable ? schema.unwrap() : schema;
  if (inner !== schema) return pathsOf(inner as z.ZodType, path);
  if (inner instanceof z.ZodArray) return pathsOf(inner.element as z.ZodType, path);
  if (!(inner instanceof z.ZodObject)) return [path.join('.')];
  const entries = Object.entries(inner.shape);
  // A timestamp is one value.
  if ('seconds' in inner.shape) return [path.join('.')];
  return entries.flatMap(([name, part]) => pathsOf(part as z.ZodType, [...path, name]));
}

/** Returns a value with every field of a schema. */
function filled(schema: z.ZodType): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return filled(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodArray) return [filled(schema.element as z.ZodType)];
  if (schema instanceof z.ZodRecord) return { key: 'text' };
  if (!(schema instanceof z.ZodObject)) return 'text';
  return Object.fromEntries(
    Object.entries(schema.shape).map(([name, part]) => [name, filled(part as z.ZodType)]),
  );
}

const filledBody = (schema: z.ZodObject) => filled(schema) as Record<string, unknown>;

function requireKnown(type: GraphQLInputType, value: unknown, path: string): void {
  const named = getNamedType(type);
  if (Array.isArray(value)) {
    for (const item of value) requireKnown(type, item, path);
  } else if (isInputObjectType(named)) {
    for (const [name, part] of Object.entries(value as object)) {
      const field = named.getFields()[name];
      expect(field, `${path}.${name}`).toBeDefined();
      if (field) requireKnown(field.type, part, `${path}.${name}`);
    }
  }
}

describe('the definitions of the REST APIs', () => {
  it('give every operation required scopes', () => {
    for (const { system, operation } of operations) {
      const { scopes } = createHandler(
        restApis[system as keyof typeof restApis],
        operation as Operation,
        policy,
      );
      expect([...scopes]).toContainEqual(expect.stringMatching(/^[a-z]+:(read|write)$/));
    }
  });

  it.each(writes)('$name: every body field is mapped to a mutation field or is an id', ({ operation }) => {
    const {
      body,
      requestMapping = {},
      ids,
      bankField,
      repeatedIds = {},
      command,
    }: WriteOperation = operation;
    const known = [
      ...Object.keys(requestMapping),
      ...Object.values(ids).flatMap(({ body: aliases = [] }) => aliases),
      bankField,
    ];
    const unknown = Object.keys(body?.shape ?? {}).filter(
      (name) => !known.includes(name) && !(name in repeatedIds),
    );
    expect(unknown).toEqual([]);
    const input = decode(requestMapping, body ? filledBody(body) : {}, {
      complete: false,
      emptyIsNull: false,
    });
    const type = schema.getMutationType()?.getFields()[command.operation]?.args[0]?.type;
    expect(type).toBeDefined();
    if (type) requireKnown(type, input, command.operation);
  });

  it.each(writes)('$name: the mutation input has a value for every body field', ({ operation }) => {
    const { body, requestMapping = {}, ids, bankField, repeatedIds = {} } = operation;
    if (!body) return;
    const ignored = [
      ...Object.values(ids).flatMap(({ body: aliases = [] }) => aliases),
      bankField,
      ...Object.keys(repeatedIds),
    ];
    const sent = pathsOf(body).filter((path) => !ignored.includes(path.split('.')[0]));
    const input = decode(requestMapping, filledBody(body), { complete: false, emptyIsNull: false });
    const values = JSON.stringify(input).match(/"text"(?!:)|T00:00:00|no instant/g) ?? [];
    expect(values).toHaveLength(sent.length);
  });
});

describe('the REST APIs', () => {
  it('have no two operations with the same method and path', () => {
    const routes = operations.map(
      ({ operation: { method, path } }) => `${method} ${path.replaceAll(/\{\w+\}/g, '{}')}`,
    );
    expect(new Set(routes).size).toBe(routes.length);
  });

  it.each(Object.entries(restApis) as [string, RestApi][])(
    '%s: every path parameter is declared as an id',
    (_name, { operations }) => {
      for (const { path, ids } of Object.values(operations)) {
        expect([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)).toEqual(Object.keys(ids));
      }
    },
  );
});
