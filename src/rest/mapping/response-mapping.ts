import { displayNameOf } from '../../aggregate/customer-aggregate.ts';
import type { SourceSystem } from '../../common/source-systems.ts';
import type { ListName } from '../../modules/lists.ts';
import type { JsonObject } from '../../update/presence.ts';
import { parseInstant } from '../../values/time.ts';
import { type Converter, instant } from './value-converters.ts';

/** The source of a response or a part of it. */
export interface MappingSource {
  /** The customer, or an item of one of its lists. */
  row: JsonObject;
  customer: JsonObject;
  organization: { bankId: string; number: number };
}

export interface MappedField {
  kind: 'field';
  /** Path in the graph, from the row or from the customer. It determines scopes and PII. Null for constants. */
  path: string | null;
  from: 'row' | 'customer';
  get(source: MappingSource): unknown;
  converter?: Converter;
  /** List of the customer that must be loaded. */
  list?: ListName;
  /** Whether a sent value may be an earlier value, for fields that the server changes. */
  acceptsStale?(sent: unknown, source: MappingSource): boolean;
}

export interface MappedList {
  kind: 'list';
  path: string;
  get(source: MappingSource): JsonObject[];
  fields: ResponseMapping;
}

/** An object that is present even if it is empty. */
export interface AlwaysPresent {
  kind: 'alwaysPresent';
  fields: ResponseMapping;
}

/**
 * Maps each field of a response to a value of the graph, a list of objects, or an object
 * that only the wire has.
 */
export type ResponseMapping = {
  readonly [name: string]: MappedField | MappedList | AlwaysPresent | ResponseMapping;
};

export const alwaysPresent = (fields: ResponseMapping): AlwaysPresent => ({ kind: 'alwaysPresent', fields });

/** A field of the row. */
export function field(path: string, converter?: Converter): MappedField {
  const steps = path.split('.');
  return {
    kind: 'field',
    path,
    from: 'row',
    get: ({ row }) => valueAt(row, steps),
    ...(converter ? { converter } : {}),
  };
}

/** A field of the customer in a response about one of its items. */
export const customerField = (path: string): MappedField => ({
  ...field(path),
  from: 'customer',
  get: ({ customer }) => valueAt(customer, path.split('.')),
});

/**
 * The time of the last change. A retried request has the value from before its first attempt, so any time
 * between the creation and the last change is accepted.
 */
export const updatedAt = (converter: Converter = instant): MappedField => ({
  ...field('updatedAt', converter),
  acceptsStale(sent, { customer }) {
    if (typeof sent !== 'string' || parseInstant(sent) === null) return false;
    const [at, first, last] = [sent, customer.createdAt, customer.updatedAt].map((each) =>
      String(converter.fromWire(each)),
    ) as [string, string, string];
    return first <= at && at <= last;
  },
});

/** The display name of a person or a business. */
export const displayName: MappedField = {
  kind: 'field',
  path: 'displayName',
  from: 'customer',
  get: ({ customer }) => customer.displayName ?? displayNameOf(customer),
};

/** The id of the customer in a source system. */
export function reference(system: SourceSystem): MappedField {
  return {
    kind: 'field',
    path: 'references.*.value',
    from: 'customer',
    list: 'references',
    get: ({ customer }) => referenceIn(customer, system),
  };
}

export function referenceIn(customer: JsonObject, system: SourceSystem): unknown {
  const references = (customer.references ?? []) as JsonObject[];
  return references.find((each) => each.system === system)?.value;
}

/** A code of the organization. */
export const organization = (name: 'bankId' | 'number'): MappedField => ({
  kind: 'field',
  path: `organization.${name}`,
  from: 'customer',
  get: (source) => source.organization[name],
});

/** A field of the customer's address with a purpose that only one address can have. */
export function addressOf(purpose: 'REGISTRATION' | 'RESIDENTIAL', name: string): MappedField {
  return {
    kind: 'field',
    path: `addresses.*.${name}`,
    from: 'customer',
    list: 'addresses',
    get: ({ customer }) =>
      ((customer.addresses ?? []) as JsonObject[]).find((each) => each.purpose === purpose)?.[name],
  };
}

/** A field that is computed. `path` determines its scopes and PII. */
export const computed = (
  path: string,
  get: (source: MappingSource) => unknown,
  { converter, list, from = 'row' }: Pick<Partial<MappedField>, 'converter' | 'list' | 'from'> = {},
): MappedField => ({
  kind: 'field',
  path,
  from,
  get,
  ...(converter ? { converter } : {}),
  ...(list ? { list } : {}),
});

/** The same value in every response. */
export const constant = (value: unknown): MappedField => ({
  kind: 'field',
  path: null,
  from: 'row',
  get: () => value,
});

/** A list of objects. `only` selects the items that the API can show. */
export function list(
  path: string,
  fields: ResponseMapping,
  only: (item: JsonObject) => boolean = () => true,
): MappedList {
  return {
    kind: 'list',
    path,
    get: ({ row }) => ((valueAt(row, path.split('.')) ?? []) as JsonObject[]).filter(only),
    fields,
  };
}

function valueAt(tree: JsonObject, steps: readonly string[]): unknown {
  let value: unknown = tree;
  for (const step of steps) value = (value as JsonObject | null | undefined)?.[step];
  return value;
}
