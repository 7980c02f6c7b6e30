import type { MapField } from './fields.ts';
import { type Application, settle } from './patch-context.ts';
import { judgePersonal } from './pii-guard.ts';
import { presenceOf, type Tree } from './presence.ts';
import { type Path, problem, Refusal } from './problem.ts';
import { isAsStored } from './stored.ts';

/** Pairs are merged by key; the limit holds for what comes of it (U8). */
export function applyMap(
  application: Application,
  field: MapField,
  current: Readonly<Record<string, string>>,
  value: unknown,
  path: Path,
): Record<string, string> {
  const { problems } = application;
  if (!Array.isArray(value)) {
    return settle(application, new Refusal('INVALID_TYPE'), path, current) as Record<string, string>;
  }
  // As many as can be dropped and added; a list can be as long as a request.
  if (value.length > 2 * field.most) {
    return settle(application, new Refusal('TOO_MANY', { limit: field.most }), path, current) as Record<
      string,
      string
    >;
  }
  const next = new Map(Object.entries(current));
  const seen = new Set<unknown>();
  for (const [place, entry] of (value as Tree[]).entries()) {
    const isStored = typeof entry.key === 'string' && presenceOf(current, entry.key) === 'value';
    const judged = isStored ? entry.key : field.judgeKey(entry.key);
    const key = settle(application, judged, [...path, place, 'key']);
    if (key !== null && seen.has(key)) problems.push(problem('DUPLICATE', [...path, place]));
    seen.add(key);
    applyEntry(application, field, next, key as string | null, entry, [...path, place, 'value']);
  }
  if (next.size > field.most) problems.push(problem('TOO_MANY', path, { limit: field.most }));
  return Object.fromEntries(next);
}

function applyEntry(
  application: Application,
  field: MapField,
  entries: Map<string, string>,
  key: string | null,
  entry: Tree,
  path: Path,
): void {
  switch (presenceOf(entry, 'value')) {
    case 'absent':
      application.problems.push(problem('FIELD_REQUIRED', path));
      break;
    case 'null': {
      const isWithheld = application.pii === 'withheld' && field.personal && key !== null && entries.has(key);
      if (isWithheld) application.problems.push(problem('MASKED_VALUE', path));
      else if (key !== null) entries.delete(key);
      break;
    }
    case 'value': {
      const isHidden = application.pii === 'withheld' && field.personal;
      if (key !== null && !isHidden && isAsStored(entries.get(key), entry.value)) break;
      const { judgeValue } = field;
      const judged = field.personal ? judgePersonal(judgeValue, entry.value) : judgeValue(entry.value);
      const value = settle(application, judged, path);
      if (key !== null) entries.set(key, value as string);
    }
  }
}
