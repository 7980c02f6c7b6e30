import { readdirSync, readFileSync } from 'node:fs';
import { getDirective, printSchemaWithDirectives } from '@graphql-tools/utils';
import {
  type GraphQLArgument,
  type GraphQLEnumValue,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { SCOPES } from '../../../src/auth/scopes.ts';
import { buildSchema } from '../../../src/graphql/schema/build-schema.ts';

const schema = buildSchema({});
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

type Described = GraphQLField<unknown, unknown> | GraphQLInputField | GraphQLArgument | GraphQLEnumValue;

function membersOf(type: GraphQLNamedType): [string, Described][] {
  if (isEnumType(type)) return type.getValues().map((value) => [`${type.name}.${value.name}`, value]);
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field]);
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [
    [`${type.name}.${field.name}`, field] as [string, Described],
    ...field.args.map((arg) => [`${type.name}.${field.name}(${arg.name}:)`, arg] as [string, Described]),
  ]);
}

const outputFields = types
  .filter((type) => isObjectType(type) || isInterfaceType(type))
  .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })));

describe('the schema', () => {
  it('describes every type, field, argument and enum value', () => {
    const elements: [string, { description?: string | null | undefined }][] = types.flatMap((type) => [
      [type.name, type] as [string, GraphQLNamedType],
      ...membersOf(type),
    ]);
    expect(elements.length).toBeGreaterThan(400);
    expect(elements.filter(([, element]) => !element.description?.trim()).map(([name]) => name)).toEqual([]);
  });

  it('describes every directive and its arguments', () => {
    const undescribed = schema
      .getDirectives()
      .flatMap((directive) => [directive, ...directive.args])
      .filter(({ description }) => !description);
    expect(undescribed.map(({ name }) => name)).toEqual([]);
  });

  it('has @auth on every field or its type', () => {
    const unprotected = outputFields.filter(
      ({ type, field }) => !getDirective(schema, type, 'auth') && !getDirective(schema, field, 'auth'),
    );
    expect(unprotected.map(({ type, field }) => `${type.name}.${field.name}`)).toEqual([]);
  });

  it('requires only scopes that exist', () => {
    const named = types
      .flatMap((type) => [type, ...membersOf(type).map(([, member]) => member)])
      .flatMap((element) => {
        const directives = getDirective(schema, element as GraphQLNamedType, 'auth') ?? [];
        return directives.flatMap(({ scopes }) => (scopes ?? []) as string[]);
      });
    expect(new Set(named).size).toBeGreaterThan(15);
    expect(named.filter((scope) => !SCOPES.includes(scope))).toEqual([]);
  });

  it('makes @pii(class: EXACT) fields nullable', () => {
    const nonNull = outputFields.filter(({ field }) => {
      const [pii] = getDirective(schema, field, 'pii') ?? [];
      return pii?.class === 'EXACT' && isNonNullType(field.type);
    });
    expect(nonNull.map(({ type, field }) => `${type.name}.${field.name}`)).toEqual([]);
  });

  it('repeats interface fields with the same type and description', () => {
    const customer = schema.getType('Customer');
    const person = schema.getType('PersonCustomer');
    if (!isInterfaceType(customer) || !isObjectType(person)) throw new Error('Customer is an interface');
    for (const [name, field] of Object.entries(customer.getFields())) {
      expect(person.getFields()[name]?.description).toBe(field.description);
      expect(String(person.getFields()[name]?.type)).toBe(String(field.type));
    }
  });

  it('is up to date in src/generated', () => {
    const printed = readFileSync(new URL('../../../src/generated/schema.graphql', import.meta.url), 'utf8');
    expect(printed).toContain(printSchemaWithDirectives(schema));
  });

  it('has one file per module with GraphQL types', () => {
    const files = readdirSync(new URL('../../../schema', import.meta.url)).map((name) =>
      name.replace('.graphql', ''),
    );
    const withoutTypes = ['common', 'credential', 'idempotency'];
    const modules = readdirSync(new URL('../../../src/modules', import.meta.url)).filter(
      (name) => !name.includes('.') && !withoutTypes.includes(name),
    );
    const shared = ['base', 'problems'];
    expect(files.filter((name) => !shared.includes(name)).sort()).toEqual(modules.sort());
  });
});
