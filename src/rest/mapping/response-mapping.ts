import { type Collection, displayNameOf } from '../../aggregate/customer-aggregate.ts';
import type { System } from '../../aggregate/customer-selector.ts';
import type { Tree } from '../../update/presence.ts';
import { parseInstant } from '../../values/time.ts';
import { instant, type Value } from './value-converters.ts';

/** What a part of an answer is made of. */
export interface Node {
  /** The customer, or the item of one of its lists. */
  row: Tree;
  customer: Tree;
  organization: { bankId: string; number: number };
}

/** One field of an answer. */
export interface Shown {
  kind: 'shown';
  /** Its path through the graph, which says who may see it: from the row, or from the customer. Without one anybody may. */
  path: string | null;
  from: 'row' | 'customer';
  get(node: Node): unknown;
  value?: Value;
  /** A list of the customer that it takes. */
  list?: Collection;
  /** Whether a value that is sent back may have been shown, where what is shown changes by itself. */
  mayHaveShown?(sent: unknown, node: Node): boolean;
}

export interface Each {
  kind: 'each';
  path: string;
  of(node: Node): Tree[];
  fields: Encoding;
}

/** An object that is there also when there is nothing in it. */
export interface Whole {
  kind: 'whole';
  fields: Encoding;
}

/** What each field of an answer shows: a value of the graph, a list of objects, or an object of the wire alone. */
export type Encoding = { readonly [name: string]: Shown | Each | Whole | Encoding };

export const whole = (fields: Encoding): Whole => ({ kind: 'whole', fields });

/** A field of the row by its path. */
export function field(path: string, value?: Value): Shown {
  const steps = path.split('.');
  return {
    kind: 'shown',
    path,
    from: 'row',
    get: ({ row }) => valueAt(row, steps),
    ...(value ? { value } : {}),
  };
}

/** A field of the customer, of an answer about one of its items. */
export const ofCustomer = (path: string): Shown => ({
  ...field(path),
  from: 'customer',
  get: ({ customer }) => valueAt(customer, path.split('.')),
});

/**
 * When the customer was changed last. A request that is sent again has what was read before it was carried out: any instant is
 * accepted at which the customer can have been read.
 */
export const updatedAt = (value: Value = instant): Shown => ({
  ...field('updatedAt', value),
  mayHaveShown(sent, { customer }) {
    if (typeof sent !== 'string' || parseInstant(sent) === null) return false;
    const [at, first, last] = [sent, customer.createdAt, customer.updatedAt].map((each) =>
      String(value.read(each)),
    ) as [string, string, string];
    return first <= at && at <= last;
  },
});

/** The name to show, of either type of customer. */
export const displayName: Shown = {
  kind: 'shown',
  path: 'displayName',
  from: 'customer',
  get: ({ customer }) => customer.displayName ?? displayNameOf(customer),
};

/** The id that a system gave the customer. */
export function reference(system: System): Shown {
  return {
    kind: 'shown',
    path: 'references.*.value',
    from: 'customer',
    list: 'references',
    get: ({ customer }) => referenceIn(customer, system),
  };
}

export function referenceIn(customer: Tree, system: System): unknown {
  const references = (customer.references ?? []) as Tree[];
  return references.find((each) => each.system === system)?.value;
}

/** A code of the customer's organization. */
export const organization = (name: 'bankId' | 'number'): Shown => ({
  kind: 'shown',
  path: `organization.${name}`,
  from: 'customer',
  get: (node) => node.organization[name],
});

/** A part of the customer's address of a purpose that there is once. */
export function addressOf(purpose: 'REGISTRATION' | 'RESIDENTIAL', name: string): Shown {
  return {
    kind: 'shown',
    path: `addresses.*.${name}`,
    from: 'customer',
    list: 'addresses',
    get: ({ customer }) =>
      ((customer.addresses ?? []) as Tree[]).find((each) => each.purpose === purpose)?.[name],
  };
}

/** What needs more than a path to be found. */
export const derived = (
  path: string,
  get: (node: Node) => unknown,
  { value, list, from = 'row' }: Pick<Partial<Shown>, 'value' | 'list' | 'from'> = {},
): Shown => ({ kind: 'shown', path, from, get, ...(value ? { value } : {}), ...(list ? { list } : {}) });

/** The same in every answer. */
export const constant = (value: unknown): Shown => ({
  kind: 'shown',
  path: null,
  from: 'row',
  get: () => value,
});

/** A list of objects. `only` picks the items that the system knows. */
export function list(path: string, fields: Encoding, only: (item: Tree) => boolean = () => true): Each {
  return {
    kind: 'each',
    path,
    of: ({ row }) => ((valueAt(row, path.split('.')) ?? []) as Tree[]).filter(only),
    fields,
  };
}

function valueAt(tree: Tree, steps: readonly string[]): unknown {
  let value: unknown = tree;
  for (const step of steps) value = (value as Tree | null | undefined)?.[step];
  return value;
}
