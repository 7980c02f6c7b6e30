import { COLLECTIONS, type Collection } from '../../aggregate/customer-aggregate.ts';
import { hide } from '../../auth/mask.ts';
import type { FieldPolicy } from '../../auth/policy.ts';
import type { Tree } from '../../update/presence.ts';
import type { Each, Encoding, Node, Shown, Whole } from './response-mapping.ts';
import { isTree, sameAs } from './sent-back.ts';

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
  /** Whether values that are sent back are those that it shows. They are compared by meaning (U18). */
  isShown(sent: Tree, node: Node, personal: boolean): boolean;
}

/** What an answer has where the graph has nothing. */
export type Nothing = 'left out' | 'null';

/** One part of an answer. */
interface Part {
  show(node: Node, personal: boolean): unknown;
  /** Null and what is left out are nothing. */
  isShown(sent: unknown, node: Node, personal: boolean): boolean;
}

/**
 * Makes the encoder of an encoding whose rows are at `root` of a customer: `''` for the customer itself. Throws where a path is
 * none of the graph's.
 */
export function encoder(encoding: Encoding, root: string, policyOf: PolicyOf, nothing: Nothing): Encoder {
  const scopes = new Set<string>();
  const lists = new Set<Collection>();
  const properties = new Set<string>();
  const whole = objectPart(encoding, root);
  return {
    scopes,
    lists,
    properties,
    names: Object.keys(encoding),
    encode: (node, personal) => whole.show(node, personal) as Tree,
    isShown: whole.isShown,
  };

  function objectPart(fields: Encoding, prefix: string): Part {
    const parts = new Map(Object.entries(fields).map(([name, part]) => [name, partOf(part, prefix)]));
    return {
      show(node, personal) {
        const answer: Tree = {};
        for (const [name, part] of parts) {
          const value = part.show(node, personal) ?? null;
          if (value !== null || nothing === 'null') answer[name] = value;
        }
        return answer;
      },
      isShown(sent, node, personal) {
        const values = sent ?? {};
        if (!isTree(values) || Object.keys(values).some((name) => !parts.has(name))) return false;
        return [...parts].every(([name, part]) => part.isShown(values[name] ?? null, node, personal));
      },
    };
  }

  function partOf(part: Encoding[string], prefix: string): Part {
    if (part.kind === 'shown') return shownPart(part as Shown, prefix);
    if (part.kind === 'each') return eachPart(part as Each, prefix);
    if (part.kind === 'whole') return objectPart((part as Whole).fields, prefix);
    const object = objectPart(part as Encoding, prefix);
    return {
      ...object,
      show(node, personal) {
        const value = object.show(node, personal) as Tree;
        return Object.keys(value).length === 0 ? null : value;
      },
    };
  }

  function eachPart({ path, of, fields }: Each, prefix: string): Part {
    note(joined(prefix, path), prefix);
    const item = objectPart(fields, joined(prefix, path, '*'));
    return {
      show: (node, personal) => of(node).map((row) => item.show({ ...node, row }, personal)),
      isShown(sent, node, personal) {
        const rows = of(node);
        const items = sent ?? [];
        if (!Array.isArray(items) || items.length !== rows.length) return false;
        return rows.every((row, place) => item.isShown(items[place], { ...node, row }, personal));
      },
    };
  }

  function shownPart(part: Shown, prefix: string): Part {
    const { path, from, get, value, list: needed } = part;
    if (needed) lists.add(needed);
    const place = path === null ? null : from === 'row' ? joined(prefix, path) : path;
    const policy = place === null ? null : note(place, from === 'row' ? prefix : '');
    const pii = policy?.pii;
    const isSame = sameAs(policy?.type ?? 'String', value);
    const show = (node: Node, personal: boolean) => {
      const shown = get(node);
      if (pii && !personal) return hidden(shown, pii);
      return value && shown != null ? value.show(shown) : shown;
    };
    return {
      show,
      isShown: (sent, node, personal) =>
        isSame(sent, show(node, personal)) || (part.mayHaveShown?.(sent, node) ?? false),
    };
  }

  function note(place: string, prefix: string): FieldPolicy {
    const steps = place.split('.');
    const policy = policyOf(steps);
    if (!policy) throw new Error(`an answer shows ${place}, which the graph does not have`);
    for (const scope of policy.scopes) scopes.add(scope);
    for (const step of steps) properties.add(step);
    const [first = ''] = steps;
    const collection = first === 'registration' ? 'identityDocuments' : (first as Collection);
    if (!prefix.startsWith(root || '\0') && COLLECTIONS.includes(collection)) lists.add(collection);
    return policy;
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
