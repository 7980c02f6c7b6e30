import { getNamedType, isInterfaceType, isObjectType } from 'graphql';
import { buildSchema } from '../../../src/graphql/schema/build-schema.ts';
import { type DirectiveValues, directiveValuesOf } from '../../support/coordinates.ts';
import type { Mapped } from '../apis/field-map.ts';
import { mappedOf, type Served, served } from './documents.ts';
import { FROM_CUSTOMER } from './in-graph.ts';

/**
 * The expected content of responses, from the field map and the GraphQL schema. The
 * implementation is not used.
 */
const schema = buildSchema({});

/**
 * Returns the fields of a response with their graph paths. An extension has the fields of
 * the documented operation for the same data.
 */
export function shownBy(operation: Served): Mapped[] {
  if (operation.wire)
    return mappedOf(operation).filter(
      ({ location }) => location === 'response' || isMember(operation, location),
    );
  const list = operation.key === 'banking.addTaxResidence' ? 'banking.getTaxResidenceOfCustomer' : undefined;
  const model = served.find(({ key, name, wire }) => (list ? key === list : name === operation.name && wire));
  if (!model) throw new Error(`no documented operation like ${operation.key}`);
  return mappedOf(model)
    .filter(
      ({ location }) => !['path', 'query'].includes(location) || operation.key === 'registry.getCustomer',
    )
    .map((row) => ({ ...row, name: row.name.replace('result[].', '') }));
}

/** Screening responses also have extension fields and the fields of the request. */
const isMember = ({ name }: Served, location: string) =>
  name === 'screening' && ['member', 'body'].includes(location);

/** Returns the schema policy of each field along a path of the field map. */
export function policiesAlong(path: string): DirectiveValues[] {
  const [start = ''] = path.split('.');
  const [first = '', ...steps] = ((FROM_CUSTOMER[start] ?? start) + path.slice(start.length)).split('.');
  const policies: DirectiveValues[] = [];
  let type = first;
  for (const step of steps) {
    const field = step.replace(/\{.*/, '');
    if (field === '__typename') break;
    type = type === 'Customer' ? 'PersonCustomer' : type;
    policies.push(directiveValuesOf(schema, type, field));
    type = typeBelow(type, field);
  }
  // A metadata entry is one value on the wire.
  return path === 'Customer.metadata'
    ? [...policies, directiveValuesOf(schema, 'MetadataEntry', 'value')]
    : policies;
}

function typeBelow(name: string, field: string): string {
  const type = schema.getType(name);
  const below = isObjectType(type) || isInterfaceType(type) ? type.getFields()[field] : undefined;
  if (!below) throw new Error(`unknown field ${name}.${field}`);
  return getNamedType(below.type).name;
}

/** Returns the scopes that a response requires for its fields. */
export function scopesShownBy(operation: Served): Set<string> {
  return new Set(
    shownBy(operation).flatMap(({ path }) =>
      path === '—' ? [] : policiesAlong(path).flatMap(({ scopes }) => scopes),
    ),
  );
}

/** Returns the scopes that a mutation always requires. */
export function scopesOfWrite({ operation }: Served): string[] {
  return operation.kind === 'write'
    ? directiveValuesOf(schema, 'Mutation', operation.command.operation).scopes
    : [];
}

/** Returns the PII class of the last field of a path. */
export function piiAt(path: string): DirectiveValues['pii'] {
  return policiesAlong(path).at(-1)?.pii ?? null;
}
