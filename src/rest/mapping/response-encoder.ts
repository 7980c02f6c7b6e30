import { LIST_NAMES, type ListName } from '../../aggregate/customer-aggregate.ts';
import { maskValue } from '../../auth/mask.ts';
import type { FieldPolicy } from '../../auth/policy.ts';
import type { JsonObject } from '../../update/presence.ts';
import type {
  AlwaysPresent,
  MappedField,
  MappedList,
  MappingSource,
  ResponseMapping,
} from './response-mapping.ts';
import { equalByMeaning, isJsonObject } from './sent-back.ts';

/** Who may see what is at a path that begins at a customer. */
export type PathPolicy = (path: readonly string[]) => FieldPolicy | null;

/** An encoding that knows who may see what. */
export interface Encoder {
  /** What a caller must have to be shown the answer at all. */
  scopes: ReadonlySet<string>;
  /** The lists of the customer that it takes. */
  lists: ReadonlySet<ListName>;
  /** Names of the properties that it reads. */
  properties: ReadonlySet<string>;
  /** The names of the answer, as far as they are not nested. */
  names: readonly string[];
  /** Personal values are hidden from whoever may not see them. */
  encode(source: MappingSource, canReadPii: boolean): JsonObject;
  /** Whether values that are sent back are those that it shows. They are compared by meaning (U18). */
  isUnchanged(sent: JsonObject, source: MappingSource, canReadPii: boolean): boolean;
}

/** What an answer has where the graph has nothing. */
export type AbsentValue = 'omit' | 'null';

/** One part of an answer. */
interface Part {
  show(source: MappingSource, canReadPii: boolean): unknown;
  /** Null and what is left out are nothing. */
  isUnchanged(sent: unknown, source: MappingSource, canReadPii: boolean): boolean;
}

/**
 * Makes the encoder of an encoding whose rows are at `root` of a customer: `''` for the customer itself. Throws where a path is
 * none of the graph's.
 */
export function encoder(
  mapping: ResponseMapping,
  root: string,
  policyOf: PathPolicy,
  absent: AbsentValue,
): Encoder {
  const scopes = new Set<string>();
  const lists = new Set<ListName>();
  const properties = new Set<string>();
  const whole = objectPart(mapping, root);
  return {
    scopes,
    lists,
    properties,
    names: Object.keys(mapping),
    encode: (source, canReadPii) => whole.show(source, canReadPii) as JsonObject,
    isUnchanged: whole.isUnchanged,
  };

  function objectPart(fields: ResponseMapping, prefix: string): Part {
    const parts = new Map(Object.entries(fields).map(([name, part]) => [name, partOf(part, prefix)]));
    return {
      show(source, canReadPii) {
        const answer: JsonObject = {};
        for (const [name, part] of parts) {
          const converter = part.show(source, canReadPii) ?? null;
          if (converter !== null || absent === 'null') answer[name] = converter;
        }
        return answer;
      },
      isUnchanged(sent, source, canReadPii) {
        const values = sent ?? {};
        if (!isJsonObject(values) || Object.keys(values).some((name) => !parts.has(name))) return false;
        return [...parts].every(([name, part]) => part.isUnchanged(values[name] ?? null, source, canReadPii));
      },
    };
  }

  function partOf(part: ResponseMapping[string], prefix: string): Part {
    if (part.kind === 'field') return shownPart(part as MappedField, prefix);
    if (part.kind === 'list') return eachPart(part as MappedList, prefix);
    if (part.kind === 'alwaysPresent') return objectPart((part as AlwaysPresent).fields, prefix);
    const object = objectPart(part as ResponseMapping, prefix);
    return {
      ...object,
      show(source, canReadPii) {
        const converter = object.show(source, canReadPii) as JsonObject;
        return Object.keys(converter).length === 0 ? null : converter;
      },
    };
  }

  function eachPart({ path, of, fields }: MappedList, prefix: string): Part {
    recordPolicy(joined(prefix, path), prefix);
    const item = objectPart(fields, joined(prefix, path, '*'));
    return {
      show: (source, canReadPii) => of(source).map((row) => item.show({ ...source, row }, canReadPii)),
      isUnchanged(sent, source, canReadPii) {
        const rows = of(source);
        const items = sent ?? [];
        if (!Array.isArray(items) || items.length !== rows.length) return false;
        return rows.every((row, index) => item.isUnchanged(items[index], { ...source, row }, canReadPii));
      },
    };
  }

  function shownPart(part: MappedField, prefix: string): Part {
    const { path, from, get, converter, list: needed } = part;
    if (needed) lists.add(needed);
    const fullPath = path === null ? null : from === 'row' ? joined(prefix, path) : path;
    const policy = fullPath === null ? null : recordPolicy(fullPath, from === 'row' ? prefix : '');
    const pii = policy?.pii;
    const isSame = equalByMeaning(policy?.type ?? 'String', converter);
    const show = (source: MappingSource, canReadPii: boolean) => {
      const shown = get(source);
      if (pii && !canReadPii) return masked(shown, pii);
      return converter && shown != null ? converter.toWire(shown) : shown;
    };
    return {
      show,
      isUnchanged: (sent, source, canReadPii) =>
        isSame(sent, show(source, canReadPii)) || (part.acceptsStale?.(sent, source) ?? false),
    };
  }

  function recordPolicy(path: string, prefix: string): FieldPolicy {
    const steps = path.split('.');
    const policy = policyOf(steps);
    if (!policy) throw new Error(`an answer shows ${path}, which the graph does not have`);
    for (const scope of policy.scopes) scopes.add(scope);
    for (const step of steps) properties.add(step);
    const [first = ''] = steps;
    const collection = first === 'registration' ? 'identityDocuments' : (first as ListName);
    if (!prefix.startsWith(root || '\0') && LIST_NAMES.includes(collection)) lists.add(collection);
    return policy;
  }
}

function joined(...parts: string[]): string {
  return parts.filter((part) => part !== '').join('.');
}

/** Of a list or a map, each value. */
function masked(converter: unknown, pii: NonNullable<FieldPolicy['pii']>): unknown {
  if (Array.isArray(converter)) return converter.map((item) => masked(item, pii));
  if (typeof converter !== 'object' || converter === null) return maskValue(converter, pii);
  return Object.fromEntries(Object.entries(converter).map(([name, part]) => [name, masked(part, pii)]));
}
