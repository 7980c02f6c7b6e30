import type { JsonObject } from '../../update/presence.ts';
import { type Path, type Problem, problem } from '../../update/problem.ts';
import type { RestApi, WriteOperation } from '../apis/rest-api.ts';
import { isNothing, wirePathOf } from '../mapping/request-mapping.ts';
import { versionHeader } from './conditional-requests.ts';
import type { RestRequest } from './rest-request.ts';

/** The request whose problems are mapped to its own field names. */
interface ProblemContext {
  api: RestApi;
  operation: WriteOperation;
  /** The body as sent. */
  sent: unknown;
  headers: RestRequest['headers'];
}

/**
 * Maps the problems of a mutation input to the fields of the request. Problems in `ofRequest` already have
 * request paths. A field is reported once: no further problem is added for its parents or children. Problems
 * of the whole request are all kept.
 */
export function toWireProblems(
  context: ProblemContext,
  problems: readonly Problem[],
  ofRequest: ReadonlySet<Problem>,
): Problem[] {
  // If the customer is unknown, the command does not run and `problems` contains no request problems.
  const requestProblems = problems.filter((each) => ofRequest.has(each));
  const found = [...requestProblems];
  for (const each of problems.filter((other) => !ofRequest.has(other))) {
    const mapped = toWireProblem(context, each);
    const isReported = requestProblems.some(({ path }) => isAtOrAbove(mapped.path, path));
    const isCovered = found.some(({ path }) => isAtOrAbove(path, mapped.path));
    if (mapped.path.length === 0 || !(isReported || isCovered)) found.push(mapped);
  }
  return found;
}

export function isAtOrAbove(path: Path, below: Path): boolean {
  return path.every((step, index) => String(step) === String(below[index]));
}

function toWireProblem(context: ProblemContext, { path, ...rest }: Problem): Problem {
  const { api, operation, sent } = context;
  const parameter = Object.entries(operation.ids).find(([, { input }]) => input === path[0])?.[0];
  // The API does not show customers of the other type, so they are reported as not found.
  if (parameter && rest.code === 'WRONG_TYPE') return problem('NOT_FOUND', [parameter]);
  const named = parameter ?? headerOf(context, path[0]);
  if (named !== undefined) return { ...rest, path: [named] };
  const wirePath = wirePathOf(operation.requestMapping ?? {}, path, sent) ?? aliasOf(operation, path);
  const isAmbiguous = rest.code === 'NULL_NOT_ALLOWED' && api.emptyIsNull;
  return isAmbiguous ? missingAt(sent, wirePath) : { ...rest, path: wirePath };
}

/**
 * The problem of a missing value in an API where null, empty and absent mean the same. It is reported at the
 * outermost part of the request that is empty.
 */
function missingAt(sent: unknown, path: Path): Problem {
  const parts = path.map((_, depth) => path.slice(0, depth + 1));
  const outermost = parts.find((part) => isNothing(valueAt(sent, part))) ?? path;
  return problem(valueAt(sent, outermost) === null ? 'NULL_NOT_ALLOWED' : 'FIELD_REQUIRED', outermost);
}

/** Returns the header of an input field that every input has, such as `expectedVersion`. */
function headerOf({ headers }: ProblemContext, name: string | number | undefined): string | undefined {
  if (name === 'expectedVersion') return versionHeader(headers);
  return name === 'idempotencyKey' ? 'Idempotency-Key' : undefined;
}

function aliasOf({ problemAliases = {} }: WriteOperation, [first]: Path): Path {
  const alias = problemAliases[String(first)];
  return alias === undefined ? [] : [alias];
}

function valueAt(sent: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (value as JsonObject | null | undefined)?.[step], sent);
}
