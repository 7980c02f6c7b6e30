import { hide } from '../../access/hide.ts';
import type { FieldPolicy } from '../../access/policy.ts';
import { COLLECTIONS, type Collection } from '../../document/document.ts';
import type { Tree } from '../../update/presence.ts';
import type { Each, Encoding, Node, Shown, Whole } from './encode.ts';

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
    if (part.kind === 'whole') return writerOf((part as Whole).fields, prefix);
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
