import type { MapField } from './fields.ts';
import { applyResult, type PatchContext } from './patch-context.ts';
import { rejectMask } from './pii-guard.ts';
import { type JsonObject, presenceOf } from './presence.ts';
import { Issue, type Path, problem } from './problem.ts';
import { isAsStored } from './stored.ts';

/** Merges the sent pairs into the stored ones by key. The size limit applies to the merged result. */
export function applyMap(
  context: PatchContext,
  field: MapField,
  current: Readonly<Record<string, string>>,
  value: unknown,
  path: Path,
): Record<string, string> {
  const { problems } = context;
  if (!Array.isArray(value)) {
    return applyResult(context, new Issue('INVALID_TYPE'), path, current) as Record<string, string>;
  }
  // One request may remove `max` keys and add `max` others. A longer list is rejected without being read.
  if (value.length > 2 * field.max) {
    return applyResult(context, new Issue('TOO_MANY', { limit: field.max }), path, current) as Record<
      string,
      string
    >;
  }
  const next = new Map(Object.entries(current));
  const seen = new Set<unknown>();
  for (const [index, entry] of (value as JsonObject[]).entries()) {
    const isStored = typeof entry.key === 'string' && presenceOf(current, entry.key) === 'value';
    const parsed = isStored ? entry.key : field.parseKey(entry.key);
    const key = applyResult(context, parsed, [...path, index, 'key']);
    if (key !== null && seen.has(key)) problems.push(problem('DUPLICATE', [...path, index]));
    seen.add(key);
    applyEntry(context, field, next, key as string | null, entry, [...path, index, 'value']);
  }
  if (next.size > field.max) problems.push(problem('TOO_MANY', path, { limit: field.max }));
  return Object.fromEntries(next);
}

function applyEntry(
  context: PatchContext,
  field: MapField,
  entries: Map<string, string>,
  key: string | null,
  entry: JsonObject,
  path: Path,
): void {
  switch (presenceOf(entry, 'value')) {
    case 'absent':
      context.problems.push(problem('FIELD_REQUIRED', path));
      break;
    case 'null': {
      const isMasked = !context.canReadPii && field.pii && key !== null && entries.has(key);
      if (isMasked) context.problems.push(problem('MASKED_VALUE', path));
      else if (key !== null) entries.delete(key);
      break;
    }
    case 'value': {
      const isMasked = !context.canReadPii && field.pii;
      if (key !== null && !isMasked && isAsStored(entries.get(key), entry.value)) break;
      const { parseValue } = field;
      const parsed = field.pii ? rejectMask(parseValue, entry.value) : parseValue(entry.value);
      const value = applyResult(context, parsed, path);
      if (key !== null) entries.set(key, value as string);
    }
  }
}
