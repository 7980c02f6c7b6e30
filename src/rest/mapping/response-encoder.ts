import type { FieldPolicy } from '../../auth/field-policy.ts';
import type { Policy } from '../../auth/policy.ts';
import type { Visibility } from '../../auth/visibility.ts';
import { isListName, type ListName } from '../../modules/lists.ts';
import type { JsonObject } from '../../update/presence.ts';
import { equalByMeaning, isJsonObject } from './compare-values.ts';
import type {
  AlwaysPresent,
  MappedField,
  MappedList,
  MappingSource,
  ResponseMapping,
} from './response-mapping.ts';

/** Encodes responses according to a response mapping, and masks PII. */
export interface Encoder {
  /** Scopes that the response requires. */
  scopes: ReadonlySet<string>;
  /** Lists of the customer that must be loaded. */
  lists: ReadonlySet<ListName>;
  /** Names of the properties that are read. */
  properties: ReadonlySet<string>;
  /** Top-level field names of the response. */
  names: readonly string[];
  /** Encodes a response. PII is masked as `visibility` requires. */
  encode(source: MappingSource, visibility: Visibility): JsonObject;
  /** Whether sent values equal the values of the response. Different spellings of the same value are equal. */
  isUnchanged(sent: JsonObject, source: MappingSource, visibility: Visibility): boolean;
}

/** How a response represents absent values. */
export type AbsentValue = 'omit' | 'null';

/** Encodes one part of a response. */
interface PartEncoder {
  encode(source: MappingSource, visibility: Visibility): unknown;
  /** Null and absent are the same. */
  isUnchanged(sent: unknown, source: MappingSource, visibility: Visibility): boolean;
}

/**
 * Creates the encoder of a mapping. `root` is the path of the rows in the customer, or `''` for the customer
 * itself. Throws if a path does not exist in the GraphQL schema.
 */
export function createEncoder(
  mapping: ResponseMapping,
  root: string,
  policy: Policy,
  absent: AbsentValue,
): Encoder {
  const scopes = new Set<string>();
  const lists = new Set<ListName>();
  const properties = new Set<string>();
  const response = objectEncoder(mapping, root);
  return {
    scopes,
    lists,
    properties,
    names: Object.keys(mapping),
    encode: (source, visibility) => response.encode(source, visibility) as JsonObject,
    isUnchanged: response.isUnchanged,
  };

  function objectEncoder(fields: ResponseMapping, prefix: string): PartEncoder {
    const encoders = new Map(Object.entries(fields).map(([name, part]) => [name, encoderOf(part, prefix)]));
    return {
      encode(source, visibility) {
        const encoded: JsonObject = {};
        for (const [name, partEncoder] of encoders) {
          const value = partEncoder.encode(source, visibility) ?? null;
          if (value !== null || absent === 'null') encoded[name] = value;
        }
        return encoded;
      },
      isUnchanged(sent, source, visibility) {
        const values = sent ?? {};
        if (!isJsonObject(values) || Object.keys(values).some((name) => !encoders.has(name))) return false;
        return [...encoders].every(([name, partEncoder]) =>
          partEncoder.isUnchanged(values[name] ?? null, source, visibility),
        );
      },
    };
  }

  function encoderOf(part: ResponseMapping[string], prefix: string): PartEncoder {
    if (part.kind === 'field') return fieldEncoder(part as MappedField, prefix);
    if (part.kind === 'list') return listEncoder(part as MappedList, prefix);
    if (part.kind === 'alwaysPresent') return objectEncoder((part as AlwaysPresent).fields, prefix);
    const object = objectEncoder(part as ResponseMapping, prefix);
    return {
      ...object,
      encode(source, visibility) {
        const encoded = object.encode(source, visibility) as JsonObject;
        return Object.keys(encoded).length === 0 ? null : encoded;
      },
    };
  }

  function listEncoder({ path, get, fields }: MappedList, prefix: string): PartEncoder {
    recordPolicy(joined(prefix, path), prefix);
    const item = objectEncoder(fields, joined(prefix, path, '*'));
    return {
      encode: (source, visibility) => get(source).map((row) => item.encode({ ...source, row }, visibility)),
      isUnchanged(sent, source, visibility) {
        const rows = get(source);
        const items = sent ?? [];
        if (!Array.isArray(items) || items.length !== rows.length) return false;
        return rows.every((row, index) => item.isUnchanged(items[index], { ...source, row }, visibility));
      },
    };
  }

  function fieldEncoder(part: MappedField, prefix: string): PartEncoder {
    const { path, from, get, converter, list: needed } = part;
    if (needed) lists.add(needed);
    const fullPath = path === null ? null : from === 'row' ? joined(prefix, path) : path;
    const fieldPolicy = fullPath === null ? null : recordPolicy(fullPath, from === 'row' ? prefix : '');
    const isSame = equalByMeaning(fieldPolicy?.type ?? 'String', converter);
    const encode = (source: MappingSource, visibility: Visibility) => {
      const value = get(source);
      const mask = fieldPolicy && visibility.maskOf(fieldPolicy);
      if (mask) return mask(value);
      return converter && value != null ? converter.toWire(value) : value;
    };
    return {
      encode,
      isUnchanged: (sent, source, visibility) =>
        isSame(sent, encode(source, visibility)) || (part.acceptsStale?.(sent, source) ?? false),
    };
  }

  function recordPolicy(path: string, prefix: string): FieldPolicy {
    const steps = path.split('.');
    const fieldPolicy = policy.ofPath(steps);
    if (!fieldPolicy) throw new Error(`the response mapping has ${path}, which is not in the GraphQL schema`);
    for (const scope of fieldPolicy.scopes) scopes.add(scope);
    for (const step of steps) properties.add(step);
    const [first = ''] = steps;
    const listName = first === 'registration' ? 'identityDocuments' : (first as ListName);
    if (!prefix.startsWith(root || '\0') && isListName(listName)) lists.add(listName);
    return fieldPolicy;
  }
}

function joined(...parts: string[]): string {
  return parts.filter((part) => part !== '').join('.');
}
