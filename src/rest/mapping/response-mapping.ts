import { displayNameOf, type ListName } from '../../aggregate/customer-aggregate.ts';
import type { SourceSystem } from '../../aggregate/customer-selector.ts';
import type { JsonObject } from '../../update/presence.ts';
import { parseInstant } from '../../values/time.ts';
import { type Converter, instant } from './value-converters.ts';

/** What a part of an answer is made of. */
export interface MappingSource {
  /** The customer, or the item of one of its lists. */
  row: JsonObject;
  customer: JsonObject;
  organization: { bankId: string; number: number };
}

/** One field of an answer. */
export interface MappedField {
  kind: 'field';
  /** Its path through the graph, which says who may see it: from the row, or from the customer. Without one anybody may. */
  path: string | null;
  from: 'row' | 'customer';
  get(source: MappingSource): unknown;
  converter?: Converter;
  /** A list of the customer that it takes. */
  list?: ListName;
  /** Whether a value that is sent back may have been shown, where what is shown changes by itself. */
  acceptsStale?(sent: unknown, source: MappingSource): boolean;
}

export interface MappedList {
  kind: 'list';
  path: string;
  of(source: MappingSource): JsonObject[];
  fields: ResponseMapping;
}

/** An object that is there also when there is nothing in it. */
export interface AlwaysPresent {
  kind: 'alwaysPresent';
  fields: ResponseMapping;
}

/** What each field of an answer shows: a value of the graph, a list of objects, or an object of the wire alone. */
export type ResponseMapping = {
  readonly [name: string]: MappedField | MappedList | AlwaysPresent | ResponseMapping;
};

export const alwaysPresent = (fields: ResponseMapping): AlwaysPresent => ({ kind: 'alwaysPresent', fields });

/** A field of the row by its path. */
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

/** A field of the customer, of an answer about one of its items. */
export const customerField = (path: string): MappedField => ({
  ...field(path),
  from: 'customer',
  get: ({ customer }) => valueAt(customer, path.split('.')),
});

/**
 * When the customer was changed last. A request that is sent again has what was read before it was carried out: any instant is
 * accepted at which the customer can have been read.
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

/** The name to show, of either type of customer. */
export const displayName: MappedField = {
  kind: 'field',
  path: 'displayName',
  from: 'customer',
  get: ({ customer }) => customer.displayName ?? displayNameOf(customer),
};

/** The id that a system gave the customer. */
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

/** A code of the customer's organization. */
export const organization = (name: 'bankId' | 'number'): MappedField => ({
  kind: 'field',
  path: `organization.${name}`,
  from: 'customer',
  get: (source) => source.organization[name],
});

/** A part of the customer's address of a purpose that there is once. */
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

/** What needs more than a path to be found. */
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

/** The same in every answer. */
export const constant = (converter: unknown): MappedField => ({
  kind: 'field',
  path: null,
  from: 'row',
  get: () => converter,
});

/** A list of objects. `only` picks the items that the system knows. */
export function list(
  path: string,
  fields: ResponseMapping,
  only: (item: JsonObject) => boolean = () => true,
): MappedList {
  return {
    kind: 'list',
    path,
    of: ({ row }) => ((valueAt(row, path.split('.')) ?? []) as JsonObject[]).filter(only),
    fields,
  };
}

function valueAt(tree: JsonObject, steps: readonly string[]): unknown {
  let converter: unknown = tree;
  for (const step of steps) converter = (converter as JsonObject | null | undefined)?.[step];
  return converter;
}
