import { hide } from '../../access/hide.ts';
import type { FieldPolicy } from '../../access/policy.ts';
import { COLLECTIONS, type Collection, displayNameOf } from '../../document/document.ts';
import type { System } from '../../document/target.ts';
import type { Tree } from '../../update/presence.ts';
import type { Value } from './values.ts';

/** What a part of an answer is made of. */
export interface Node {
  /** The customer, or the item of one of its lists. */
  row: Tree;
  customer: Tree;
  organization: { bankId: string; number: number };
}

/** One field of an answer. */
interface Shown {
  kind: 'shown';
  /** Its path through the graph, which says who may see it: from the row, or from the customer. Without one anybody may. */
  path: string | null;
  from: 'row' | 'customer';
  get(node: Node): unknown;
  value?: Value;
  /** A list of the customer that it takes. */
  list?: Collection;
}

interface Each {
  kind: 'each';
  path: string;
  of(node: Node): Tree[];
  fields: Encoding;
}

/** What each field of an answer shows: a value of the graph, a list of objects, or an object of the wire alone. */
export type Encoding = { readonly [name: string]: Shown | Each | Encoding };

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

/** Who may see what is at a path that begins at a customer. */
export type PolicyOf = (path: readonly string[]) => FieldPolicy | null;

/** An encoding that knows who may see what. */
export interface Encoder {
  /** What a caller must have to be shown the answer at all. */
  scopes: ReadonlySet<string>;
  /** The lists of the customer that it takes. */
  lists: ReadonlySet<Collection>;
  /** Names of the properties that it reads. */
  properties: ReadonlySet<string>;
  /** The names of the answer, as far as they are not nested. */
  names: readonly string[];
  /** Personal values are hidden from whoever may not see them. */
  encode(node: Node, personal: boolean): Tree;
}

/** What an answer has where the graph has nothing. */
export type Nothing = 'left out' | 'null';

type Write = (node: Node, personal: boolean) => unknown;

/**
 * Makes the encoder of an encoding whose rows are at `root` of a customer: `''` for the customer itself. Throws where a path is
 * none of the graph's.
 */
export function encoder(encoding: Encoding, root: string, policyOf: PolicyOf, nothing: Nothing): Encoder {
  const scopes = new Set<string>();
  const lists = new Set<Collection>();
  const properties = new Set<string>();
  const encode = writerOf(encoding, root);
  return {
    scopes,
    lists,
    properties,
    names: Object.keys(encoding),
    encode: (node, personal) => encode(node, personal) as Tree,
  };

  function writerOf(fields: Encoding, prefix: string): Write {
    const parts = Object.entries(fields).map(([name, part]) => [name, partOf(part, prefix)] as const);
    return (node, personal) => {
      const answer: Tree = {};
      for (const [name, write] of parts) {
        const value = write(node, personal) ?? null;
        if (value !== null || nothing === 'null') answer[name] = value;
      }
      return answer;
    };
  }

  function partOf(part: Encoding[string], prefix: string): Write {
    if (part.kind === 'shown') return shownPart(part as Shown, prefix);
    if (part.kind === 'each') return eachPart(part as Each, prefix);
    const write = writerOf(part as Encoding, prefix);
    return (node, personal) => {
      const value = write(node, personal) as Tree;
      return Object.keys(value).length === 0 ? null : value;
    };
  }

  function eachPart({ path, of, fields }: Each, prefix: string): Write {
    note(joined(prefix, path), prefix);
    const write = writerOf(fields, joined(prefix, path, '*'));
    return (node, personal) => of(node).map((row) => write({ ...node, row }, personal));
  }

  function shownPart({ path, from, get, value, list: needed }: Shown, prefix: string): Write {
    if (needed) lists.add(needed);
    const place = path === null ? null : from === 'row' ? joined(prefix, path) : path;
    const pii = place === null ? null : note(place, from === 'row' ? prefix : '');
    const show = (shown: unknown) => (value && shown != null ? value.show(shown) : shown);
    if (!pii) return (node) => show(get(node));
    return (node, personal) => (personal ? show(get(node)) : hidden(get(node), pii));
  }

  function note(place: string, prefix: string): FieldPolicy['pii'] {
    const steps = place.split('.');
    const policy = policyOf(steps);
    if (!policy) throw new Error(`an answer shows ${place}, which the graph does not have`);
    for (const scope of policy.scopes) scopes.add(scope);
    for (const step of steps) properties.add(step);
    const [first = ''] = steps;
    const collection = first === 'registration' ? 'identityDocuments' : (first as Collection);
    if (!prefix.startsWith(root || '\0') && COLLECTIONS.includes(collection)) lists.add(collection);
    return policy.pii;
  }
}

function joined(...parts: string[]): string {
  return parts.filter((part) => part !== '').join('.');
}

/** Of a list or a map, each value. */
function hidden(value: unknown, pii: NonNullable<FieldPolicy['pii']>): unknown {
  if (Array.isArray(value)) return value.map((item) => hidden(item, pii));
  if (typeof value !== 'object' || value === null) return hide(value, pii);
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, hidden(part, pii)]));
}
