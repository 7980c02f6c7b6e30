import { type JsonObject, presenceOf } from '../../update/presence.ts';
import type { Path } from '../../update/problem.ts';
import type { Converter } from './value-converters.ts';

/**
 * Maps each field of a request to a path of the mutation input, or to a target with a conversion. It is used
 * in both directions: to decode requests, and to map the problems of an input back to the fields of the
 * request.
 */
export type RequestMapping = Readonly<Record<string, string | MappingTarget>>;

interface MappingTarget {
  kind: 'value' | 'nested' | 'flattened' | 'items' | 'record';
  /** Path in the input. Empty for flattened objects. */
  path: string;
  value?: Converter;
  fields?: RequestMapping;
  /** Input paths that are set to null if all the given wire fields are null. */
  clearsTogether?: Readonly<Record<string, readonly string[]>>;
  /** Input path that receives null. */
  nullTarget?: string;
}

/** How the API represents absent values. */
export interface RequestSemantics {
  /** Whether the request is complete, so that an absent field is cleared. */
  complete: boolean;
  /** Whether an empty string means absent. */
  emptyIsNull: boolean;
}

/** A value with a conversion. */
export const converted = (path: string, value: Converter): MappingTarget => ({ kind: 'value', path, value });

/** An object that is also an object in the input. */
export const nested = (
  path: string,
  fields: RequestMapping,
  clearsTogether: MappingTarget['clearsTogether'] = {},
): MappingTarget => ({
  kind: 'nested',
  path,
  fields,
  clearsTogether,
});

/**
 * An object that only the wire has. Its fields are on the same level of the input. Null sets
 * each of them to null.
 */
export const flattened = (
  fields: RequestMapping,
  clearsTogether: MappingTarget['clearsTogether'] = {},
): MappingTarget => ({
  kind: 'flattened',
  path: '',
  fields,
  clearsTogether,
});

/** A list of objects. */
export const items = (
  path: string,
  fields: RequestMapping,
  { nullTarget = path }: { nullTarget?: string } = {},
): MappingTarget => ({
  kind: 'items',
  path,
  fields,
  nullTarget,
});

/** An object with arbitrary keys that is a list of keys and values in the input. */
export const record = (path: string): MappingTarget => ({ kind: 'record', path });

/** Converts a request body to the mutation input. Fields without a mapping are ignored. */
export function decode(mapping: RequestMapping, wire: JsonObject, semantics: RequestSemantics): JsonObject {
  const input: JsonObject = {};
  fill(input, mapping, wire, semantics);
  return input;
}

function fill(
  input: JsonObject,
  mapping: RequestMapping,
  wire: JsonObject,
  semantics: RequestSemantics,
): void {
  for (const [name, target] of Object.entries(mapping))
    fillField(input, targetOf(target), wire, name, semantics);
}

function targetOf(target: string | MappingTarget): MappingTarget {
  return typeof target === 'string' ? { kind: 'value', path: target } : target;
}

function fillField(
  input: JsonObject,
  target: MappingTarget,
  wire: JsonObject,
  name: string,
  semantics: RequestSemantics,
): void {
  const sent = semantics.emptyIsNull ? withoutEmpty(wire[name]) : wire[name];
  const presence = presenceOf({ sent: presenceOf(wire, name) === 'absent' ? undefined : sent }, 'sent');
  if (presence === 'absent' && !semantics.complete) return;
  if (target.kind === 'flattened') {
    const fields = target.fields ?? {};
    const inner = presence === 'value' ? (sent as JsonObject) : nullsFor(fields);
    fill(input, fields, inner, semantics);
    clearTogether(input, target, inner);
  } else if (presence === 'value') set(input, target.path, readValue(target, sent, semantics));
  else set(input, target.nullTarget ?? target.path, null);
}

/** Replaces empty strings by null, for APIs that cannot tell them apart. Items of lists are not changed. */
export function withoutEmptyTexts(value: unknown): unknown {
  if (value === '') return null;
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) {
    return value;
  }
  const parts = Object.entries(value).map(([name, part]) => [name, withoutEmptyTexts(part)]);
  return Object.fromEntries(parts);
}

/** Whether a value means absent, for APIs that cannot tell empty from absent. */
export function isNothing(value: unknown): boolean {
  return withoutEmpty(withoutEmptyTexts(value)) == null;
}

/** Replaces an object without any value by null. */
function withoutEmpty(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const isNothing = Object.values(value).every((part) => withoutEmpty(part) == null);
  return isNothing && Object.getPrototypeOf(value) === Object.prototype ? null : value;
}

function nullsFor(fields: RequestMapping): JsonObject {
  return Object.fromEntries(Object.keys(fields).map((name) => [name, null]));
}

function readValue(target: MappingTarget, sent: unknown, semantics: RequestSemantics): unknown {
  const { kind, fields = {}, value } = target;
  switch (kind) {
    case 'nested': {
      const inner = decode(fields, sent as JsonObject, semantics);
      clearTogether(inner, target, sent as JsonObject);
      return inner;
    }
    case 'items':
      return (sent as JsonObject[]).map((item) => decode(fields, item, semantics));
    case 'record':
      return Object.entries(sent as JsonObject).map(([key, each]) => ({ key, value: each }));
    default:
      return value ? value.fromWire(sent) : sent;
  }
}

/**
 * Several wire fields that map to one graph object clear that object if all its required fields are null and
 * no other field of it is sent.
 */
function clearTogether(input: JsonObject, { clearsTogether = {} }: MappingTarget, wire: JsonObject): void {
  for (const [path, required] of Object.entries(clearsTogether)) {
    const isCleared = required.every((name) => presenceOf(wire, name) === 'null');
    const rest = Object.values((input[path] ?? {}) as JsonObject);
    if (isCleared && rest.every((part) => part === null)) input[path] = null;
  }
}

function set(input: JsonObject, path: string, value: unknown): void {
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  let owner = input;
  for (const step of steps) {
    owner[step] ??= {};
    owner = owner[step] as JsonObject;
  }
  owner[last] = value;
}

/**
 * Returns the request path for a path of the input, or undefined if the request has no such field. `wire` is
 * the body; the keys of records are read from it.
 */
export function wirePathOf(mapping: RequestMapping, path: Path, wire: unknown): Path | undefined {
  let best: { path: Path; depth: number } | undefined;
  for (const [name, target] of Object.entries(mapping)) {
    const found = pathThrough(name, targetOf(target), path, wire);
    if (found && (!best || found.depth > best.depth)) best = found;
  }
  return best?.path;
}

function pathThrough(
  name: string,
  target: MappingTarget,
  path: Path,
  wire: unknown,
): { path: Path; depth: number } | undefined {
  const inner = (wire as JsonObject | null | undefined)?.[name];
  if (target.kind === 'flattened') {
    const below = wirePathOf(target.fields ?? {}, path, inner);
    return below && { path: [name, ...below], depth: path.length };
  }
  const steps = target.path.split('.');
  const shared = steps.findIndex((step, index) => step !== path[index]);
  // The input path is a parent of this field.
  if (shared >= 0) return shared > 0 && shared === path.length ? { path: [name], depth: shared } : undefined;
  const rest = path.slice(steps.length);
  return { path: [name, ...pathBelow(target, rest, inner)], depth: steps.length };
}

function pathBelow({ kind, fields = {} }: MappingTarget, rest: Path, inner: unknown): Path {
  const [first, ...more] = rest;
  if (first === undefined) return [];
  switch (kind) {
    case 'nested':
      return wirePathOf(fields, rest, inner) ?? [];
    case 'items':
      return [
        first,
        ...(wirePathOf(fields, more, (inner as unknown[] | undefined)?.[first as number]) ?? []),
      ];
    case 'record':
      return [Object.keys((inner ?? {}) as JsonObject)[first as number] ?? String(first)];
    default:
      return rest;
  }
}
