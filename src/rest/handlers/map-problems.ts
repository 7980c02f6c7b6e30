import type { JsonObject } from '../../update/presence.ts';
import { type Path, type Problem, problem } from '../../update/problem.ts';
import type { RestApi, WriteOperation } from '../apis/rest-api.ts';
import { isNothing, wirePathOf } from '../mapping/request-mapping.ts';
import { versionHeader } from './conditional-requests.ts';
import type { RestRequest } from './rest-request.ts';

/** A request whose problems are to be told in its own words. */
interface ProblemContext {
  api: RestApi;
  operation: WriteOperation;
  /** The body as it was sent. */
  sent: unknown;
  headers: RestRequest['headers'];
}

/**
 * The problems of an input at the fields of the request. `told` are those of the request itself, already in its words. What was said of a
 * field is not said again of what is in it, or of what it is in; of a request as a whole several things may be said.
 */
export function toWireProblems(
  context: ProblemContext,
  problems: readonly Problem[],
  ofRequest: ReadonlySet<Problem>,
): Problem[] {
  // When the customer is unknown the write does not begin, so `problems` has none of the request's own.
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
  // Of another type than the surface shows, a customer is not there.
  if (parameter && rest.code === 'WRONG_TYPE') return problem('NOT_FOUND', [parameter]);
  const named = parameter ?? headerOf(context, path[0]);
  if (named !== undefined) return { ...rest, path: [named] };
  const wirePath = wirePathOf(operation.requestMapping ?? {}, path, sent) ?? aliasOf(operation, path);
  const isAmbiguous = rest.code === 'NULL_NOT_ALLOWED' && api.emptyIsNull;
  return isAmbiguous ? missingAt(sent, wirePath) : { ...rest, path: wirePath };
}

/** What is missing where null, empty and left out mean the same: the outermost part of the request that holds nothing. */
function missingAt(sent: unknown, path: Path): Problem {
  const parts = path.map((_, depth) => path.slice(0, depth + 1));
  const outermost = parts.find((part) => isNothing(valueAt(sent, part))) ?? path;
  return problem(valueAt(sent, outermost) === null ? 'NULL_NOT_ALLOWED' : 'FIELD_REQUIRED', outermost);
}

/** What is a field of every input is a header of every request. */
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
