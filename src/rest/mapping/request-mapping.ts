import { type JsonObject, presenceOf } from '../../update/presence.ts';
import type { Path } from '../../update/problem.ts';
import type { Converter } from './value-converters.ts';

/**
 * Where each field of a request goes in the input of the mutation: a path in the input, or more than that. It is read in both
 * directions: requests are decoded by it, and the problems of an input are told at the fields that were sent.
 */
export type RequestMapping = Readonly<Record<string, string | MappingTarget>>;

interface MappingTarget {
  kind: 'value' | 'nested' | 'flattened' | 'items' | 'record';
  /** In the input; empty for what is beside its fields. */
  path: string;
  value?: Converter;
  fields?: RequestMapping;
  /** Paths of the input that are cleared as wholes when all of these fields are null. */
  clearsTogether?: Readonly<Record<string, readonly string[]>>;
  /** Where null goes. */
  nullTarget?: string;
}

/** How a system writes what is not there. */
export interface RequestSemantics {
  /** Whether a request is whole, so that a field that is left out has been cleared. */
  complete: boolean;
  /** Whether an empty text is nothing. */
  emptyIsNull: boolean;
}

/** A value that is written otherwise than in the graph. */
export const converted = (path: string, value: Converter): MappingTarget => ({ kind: 'value', path, value });

/** An object that is one in the input too. */
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

/** An object of the wire alone: its fields stand beside each other in the input. Null is null for each of them. */
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

/** An object with names of the sender's, which is a list of keys and values in the input. */
export const record = (path: string): MappingTarget => ({ kind: 'record', path });

/** The input of a request's body. What the names do not know is left out. */
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

/** A body with null in the place of every empty text, for systems that cannot tell them apart. Items of lists stay as they are. */
export function withoutEmptyTexts(value: unknown): unknown {
  if (value === '') return null;
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) {
    return value;
  }
  const parts = Object.entries(value).map(([name, part]) => [name, withoutEmptyTexts(part)]);
  return Object.fromEntries(parts);
}

/** Whether a part of a body is nothing, for systems that cannot tell it from what is left out. */
export function isNothing(value: unknown): boolean {
  return withoutEmpty(withoutEmptyTexts(value)) == null;
}

/** An object that holds nothing is nothing. */
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

/** What is one thing in the graph and several fields on the wire is cleared when all that it needs is null, and nothing else of it is sent. */
function clearTogether(input: JsonObject, { clearsTogether = {} }: MappingTarget, wire: JsonObject): void {
  for (const [at, mapping] of Object.entries(clearsTogether)) {
    const isCleared = mapping.every((name) => presenceOf(wire, name) === 'null');
    const rest = Object.values((input[at] ?? {}) as JsonObject);
    if (isCleared && rest.every((part) => part === null)) input[at] = null;
  }
}

function set(input: JsonObject, at: string, value: unknown): void {
  const steps = at.split('.');
  const last = steps.pop() ?? '';
  let owner = input;
  for (const step of steps) {
    owner[step] ??= {};
    owner = owner[step] as JsonObject;
  }
  owner[last] = value;
}

/**
 * Where in a request stands what a path of the input is about; undefined where the request has no such field. `wire` is the
 * request's body, whose own names some paths lead to.
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
  // What is asked about holds this field, and others.
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
