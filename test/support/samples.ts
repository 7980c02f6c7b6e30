import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { buildSchema } from '../../src/graphql/schema/build-schema.ts';

const SAMPLES: Record<string, unknown> = {
  CountryCode: 'DE',
  CurrencyCode: 'EUR',
  Date: '1990-01-02',
  DateTime: '2026-01-02T03:04:05.678Z',
  Decimal: '1.5',
  EmailAddress: 'a@example.com',
  PhoneNumber: '+4915112345678',
  URL: 'https://x.example/',
  Boolean: true,
  Int: 1,
};

/** Returns an input that is valid according to the schema. `id` is used for all ids. */
export function sampleOf(type: GraphQLInputObjectType, id: string): Record<string, unknown> {
  const fields = Object.values(type.getFields()).filter(
    ({ name }) => !['expectedVersion', 'idempotencyKey'].includes(name),
  );
  const chosen = type.isOneOf ? fields.slice(-1) : fields;
  return Object.fromEntries(chosen.map((field) => [field.name, sample(field.type, id)]));
}

function sample(type: GraphQLInputType, id: string): unknown {
  if (isNonNullType(type)) return sample(type.ofType, id);
  if (isListType(type)) return [sample(type.ofType, id)];
  const named = getNamedType(type);
  if (isInputObjectType(named)) return sampleOf(named, id);
  if (isEnumType(named)) return named.getValues()[0]?.name;
  if (named.name === 'ID') return id;
  return SAMPLES[named.name] ?? 'text';
}

/** Returns the mutations of the schema with their input types. */
export function mutations(): { name: string; input: GraphQLInputObjectType }[] {
  const fields = Object.values(buildSchema({}).getMutationType()?.getFields() ?? {});
  return fields.map(({ name, args }) => ({
    name,
    input: getNamedType(args[0]?.type as GraphQLInputType) as GraphQLInputObjectType,
  }));
}
