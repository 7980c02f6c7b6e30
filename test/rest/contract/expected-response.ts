import { getNamedType, isInterfaceType, isObjectType } from 'graphql';
import { buildSchema } from '../../../src/graphql/schema/build-schema.ts';
import { type Values, valuesOf } from '../../support/coordinates.ts';
import type { Mapped } from '../apis/field-map.ts';
import { mappedOf, type Served, served } from './documents.ts';
import { FROM_CUSTOMER } from './in-graph.ts';

/** What the field map and the contract of the graph say of what an answer shows: nothing of the code that serves it. */
const schema = buildSchema({});

/** The fields of an answer with their paths. What is ours shows what the documented operation of the same place takes and shows. */
export function shownBy(operation: Served): Mapped[] {
  if (operation.wire)
    return mappedOf(operation).filter(
      ({ location }) => location === 'response' || isMember(operation, location),
    );
  const list = operation.key === 'banking.addTaxResidence' ? 'banking.getTaxResidenceOfCustomer' : undefined;
  const model = served.find(({ key, name, wire }) => (list ? key === list : name === operation.name && wire));
  if (!model) throw new Error(`nothing is like ${operation.key}`);
  return mappedOf(model)
    .filter(
      ({ location }) => !['path', 'query'].includes(location) || operation.key === 'registry.getCustomer',
    )
    .map((row) => ({ ...row, name: row.name.replace('result[].', '') }));
}

/** Screening answers with its own members too, and with what it takes. */
const isMember = ({ name }: Served, location: string) =>
  name === 'screening' && ['member', 'body'].includes(location);

/** Each field of the graph on the way of a path of the field map, with what the contract says of it. */
export function saidAlong(path: string): Values[] {
  const [start = ''] = path.split('.');
  const [first = '', ...steps] = ((FROM_CUSTOMER[start] ?? start) + path.slice(start.length)).split('.');
  const said: Values[] = [];
  let type = first;
  for (const step of steps) {
    const field = step.replace(/\{.*/, '');
    if (field === '__typename') break;
    type = type === 'Customer' ? 'PersonCustomer' : type;
    said.push(valuesOf(schema, type, field));
    type = typeBelow(type, field);
  }
  // An entry of metadata is one value of the wire.
  return path === 'Customer.metadata' ? [...said, valuesOf(schema, 'MetadataEntry', 'value')] : said;
}

function typeBelow(name: string, field: string): string {
  const type = schema.getType(name);
  const below = isObjectType(type) || isInterfaceType(type) ? type.getFields()[field] : undefined;
  if (!below) throw new Error(`there is no ${name}.${field}`);
  return getNamedType(below.type).name;
}

/** The scopes that an answer takes, by what it shows. */
export function scopesShownBy(operation: Served): Set<string> {
  return new Set(
    shownBy(operation).flatMap(({ path }) =>
      path === '—' ? [] : saidAlong(path).flatMap(({ scopes }) => scopes),
    ),
  );
}

/** The scopes that a write takes in any case. */
export function scopesOfWrite({ operation }: Served): string[] {
  return operation.kind === 'write' ? valuesOf(schema, 'Mutation', operation.command.operation).scopes : [];
}

/** How what is at a path is hidden: by the last field on its way. */
export function piiAt(path: string): Values['pii'] {
  return saidAlong(path).at(-1)?.pii ?? null;
}

/** The scopes of the fields of the graph that a list goes through. */
export function scopesThrough({ operation }: Served): string[] {
  const through = operation.kind === 'list' ? (operation.traverses ?? []) : [];
  return through.flatMap(([type, field]) => valuesOf(schema, type, field).scopes);
}
