import type { Tree } from '../../update/presence.ts';
import { type Path, type Problem, problem } from '../../update/problem.ts';
import type { System, WriteOperation } from '../apis/rest-api.ts';
import { isNothing, wirePathOf } from '../mapping/request-mapping.ts';
import { versionHeader } from './conditional-requests.ts';
import type { Call } from './rest-request.ts';

/** A request whose problems are to be told in its own words. */
interface Worded {
  system: System;
  operation: WriteOperation;
  /** The body as it was sent. */
  sent: unknown;
  headers: Call['headers'];
}

/**
 * The problems of an input at the fields of the request. `told` are those of the request itself, already in its words. What was said of a
 * field is not said again of what is in it, or of what it is in; of a request as a whole several things may be said.
 */
export function inWordsOf(
  request: Worded,
  problems: readonly Problem[],
  told: ReadonlySet<Problem>,
): Problem[] {
  // When the customer is unknown the write does not begin, so `problems` has none of the request's own.
  const ofRequest = problems.filter((each) => told.has(each));
  const found = [...ofRequest];
  for (const each of problems.filter((other) => !told.has(other))) {
    const worded = inWords(request, each);
    const isTold = ofRequest.some(({ path }) => isAtOrAbove(worded.path, path));
    const isSaid = found.some(({ path }) => isAtOrAbove(path, worded.path));
    if (worded.path.length === 0 || !(isTold || isSaid)) found.push(worded);
  }
  return found;
}

export function isAtOrAbove(path: Path, below: Path): boolean {
  return path.every((step, place) => String(step) === String(below[place]));
}

function inWords(request: Worded, { path, ...rest }: Problem): Problem {
  const { system, operation, sent } = request;
  const parameter = Object.entries(operation.ids).find(([, { input }]) => input === path[0])?.[0];
  // Of another type than the surface shows, a customer is not there.
  if (parameter && rest.code === 'WRONG_TYPE') return problem('NOT_FOUND', [parameter]);
  const named = parameter ?? headerOf(request, path[0]);
  if (named !== undefined) return { ...rest, path: [named] };
  const place = wirePathOf(operation.names ?? {}, path, sent) ?? aliasOf(operation, path);
  const isAmbiguous = rest.code === 'NULL_NOT_ALLOWED' && system.emptyIsNull;
  return isAmbiguous ? missingAt(sent, place) : { ...rest, path: place };
}

/** What is missing where null, empty and left out mean the same: the outermost part of the request that holds nothing. */
function missingAt(sent: unknown, place: Path): Problem {
  const parts = place.map((_, depth) => place.slice(0, depth + 1));
  const whole = parts.find((part) => isNothing(valueAt(sent, part))) ?? place;
  return problem(valueAt(sent, whole) === null ? 'NULL_NOT_ALLOWED' : 'FIELD_REQUIRED', whole);
}

/** What is a field of every input is a header of every request. */
function headerOf({ headers }: Worded, name: string | number | undefined): string | undefined {
  if (name === 'expectedVersion') return versionHeader(headers);
  return name === 'idempotencyKey' ? 'Idempotency-Key' : undefined;
}

function aliasOf({ aliases = {} }: WriteOperation, [first]: Path): Path {
  const alias = aliases[String(first)];
  return alias === undefined ? [] : [alias];
}

function valueAt(sent: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (value as Tree | null | undefined)?.[step], sent);
}
