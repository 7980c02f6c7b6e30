import { presenceOf, type Tree } from '../../update/presence.ts';
import type { Path } from '../../update/problem.ts';
import type { Value } from './value-converters.ts';

/**
 * Where each field of a request goes in the input of the mutation: a path in the input, or more than that. It is read in both
 * directions: requests are decoded by it, and the problems of an input are told at the fields that were sent.
 */
export type Names = Readonly<Record<string, string | Place>>;

interface Place {
  kind: 'value' | 'inside' | 'beside' | 'each' | 'pairs';
  /** In the input; empty for what is beside its fields. */
  at: string;
  value?: Value;
  fields?: Names;
  /** Paths of the input that are cleared as wholes when all of these fields are null. */
  clears?: Readonly<Record<string, readonly string[]>>;
  /** Where null goes. */
  nullAt?: string;
}

/** How a system writes what is not there. */
export interface Manner {
  /** Whether a request is whole, so that a field that is left out has been cleared. */
  whole: boolean;
  /** Whether an empty text is nothing. */
  emptyIsNull: boolean;
}

/** A value that is written otherwise than in the graph. */
export const as = (at: string, value: Value): Place => ({ kind: 'value', at, value });

/** An object that is one in the input too. */
export const inside = (at: string, fields: Names, clears: Place['clears'] = {}): Place => ({
  kind: 'inside',
  at,
  fields,
  clears,
});

/** An object of the wire alone: its fields stand beside each other in the input. Null is null for each of them. */
export const beside = (fields: Names, clears: Place['clears'] = {}): Place => ({
  kind: 'beside',
  at: '',
  fields,
  clears,
});

/** A list of objects. */
export const each = (at: string, fields: Names, { nullAt = at }: { nullAt?: string } = {}): Place => ({
  kind: 'each',
  at,
  fields,
  nullAt,
});

/** An object with names of the sender's, which is a list of keys and values in the input. */
export const pairs = (at: string): Place => ({ kind: 'pairs', at });

/** The input of a request's body. What the names do not know is left out. */
export function decode(names: Names, wire: Tree, manner: Manner): Tree {
  const input: Tree = {};
  fill(input, names, wire, manner);
  return input;
}

function fill(input: Tree, names: Names, wire: Tree, manner: Manner): void {
  for (const [name, place] of Object.entries(names)) fillField(input, placeOf(place), wire, name, manner);
}

function placeOf(place: string | Place): Place {
  return typeof place === 'string' ? { kind: 'value', at: place } : place;
}

function fillField(input: Tree, place: Place, wire: Tree, name: string, manner: Manner): void {
  const sent = manner.emptyIsNull ? withoutEmpty(wire[name]) : wire[name];
  const presence = presenceOf({ sent: presenceOf(wire, name) === 'absent' ? undefined : sent }, 'sent');
  if (presence === 'absent' && !manner.whole) return;
  if (place.kind === 'beside') {
    const fields = place.fields ?? {};
    const inner = presence === 'value' ? (sent as Tree) : nothingOf(fields);
    fill(input, fields, inner, manner);
    clearWholes(input, place, inner);
  } else if (presence === 'value') set(input, place.at, readValue(place, sent, manner));
  else set(input, place.nullAt ?? place.at, null);
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

function nothingOf(fields: Names): Tree {
  return Object.fromEntries(Object.keys(fields).map((name) => [name, null]));
}

function readValue(place: Place, sent: unknown, manner: Manner): unknown {
  const { kind, fields = {}, value } = place;
  switch (kind) {
    case 'inside': {
      const inner = decode(fields, sent as Tree, manner);
      clearWholes(inner, place, sent as Tree);
      return inner;
    }
    case 'each':
      return (sent as Tree[]).map((item) => decode(fields, item, manner));
    case 'pairs':
      return Object.entries(sent as Tree).map(([key, each]) => ({ key, value: each }));
    default:
      return value ? value.read(sent) : sent;
  }
}

/** What is one thing in the graph and several fields on the wire is cleared when all that it needs is null, and nothing else of it is sent. */
function clearWholes(input: Tree, { clears = {} }: Place, wire: Tree): void {
  for (const [at, names] of Object.entries(clears)) {
    const isCleared = names.every((name) => presenceOf(wire, name) === 'null');
    const rest = Object.values((input[at] ?? {}) as Tree);
    if (isCleared && rest.every((part) => part === null)) input[at] = null;
  }
}

function set(input: Tree, at: string, value: unknown): void {
  const steps = at.split('.');
  const last = steps.pop() ?? '';
  let owner = input;
  for (const step of steps) {
    owner[step] ??= {};
    owner = owner[step] as Tree;
  }
  owner[last] = value;
}

/**
 * Where in a request stands what a path of the input is about; undefined where the request has no such field. `wire` is the
 * request's body, whose own names some paths lead to.
 */
export function wirePathOf(names: Names, path: Path, wire: unknown): Path | undefined {
  let best: { path: Path; depth: number } | undefined;
  for (const [name, place] of Object.entries(names)) {
    const found = pathThrough(name, placeOf(place), path, wire);
    if (found && (!best || found.depth > best.depth)) best = found;
  }
  return best?.path;
}

function pathThrough(
  name: string,
  place: Place,
  path: Path,
  wire: unknown,
): { path: Path; depth: number } | undefined {
  const inner = (wire as Tree | null | undefined)?.[name];
  if (place.kind === 'beside') {
    const below = wirePathOf(place.fields ?? {}, path, inner);
    return below && { path: [name, ...below], depth: path.length };
  }
  const steps = place.at.split('.');
  const shared = steps.findIndex((step, index) => step !== path[index]);
  // What is asked about holds this field, and others.
  if (shared >= 0) return shared > 0 && shared === path.length ? { path: [name], depth: shared } : undefined;
  const rest = path.slice(steps.length);
  return { path: [name, ...pathBelow(place, rest, inner)], depth: steps.length };
}

function pathBelow({ kind, fields = {} }: Place, rest: Path, inner: unknown): Path {
  const [first, ...more] = rest;
  if (first === undefined) return [];
  switch (kind) {
    case 'inside':
      return wirePathOf(fields, rest, inner) ?? [];
    case 'each':
      return [
        first,
        ...(wirePathOf(fields, more, (inner as unknown[] | undefined)?.[first as number]) ?? []),
      ];
    case 'pairs':
      return [Object.keys((inner ?? {}) as Tree)[first as number] ?? String(first)];
    default:
      return rest;
  }
}
