import type { components } from './api/clients.ts';
import { Rejection } from './failure.ts';

/** All five documents have the same errors. */
export type Problem = components['schemas']['Problem'];

interface Result<Body> {
  data?: Body;
  error?: unknown;
  response: Response;
}

/** Returns the body of a response. Throws if the request was rejected. */
export function bodyOf<Body>({ data, error, response }: Result<Body>): Body {
  if (data === undefined) throw new Rejection(describe(error, response), response.status);
  return data;
}

/** Describes a rejected request: the status, the code, and where each problem is. */
export function describe(error: unknown, response: Response): string {
  if (!isProblem(error, response)) return `${response.status} without a problem`;
  const places = (error.errors ?? []).map(({ path }) => ` at ${path.join('.')}`);
  return `${error.status} ${error.code}${places.join(',')}`;
}

/** A proxy may answer in another format than the gateway, whatever the type of `error` says. */
function isProblem(error: unknown, { headers }: Response): error is Problem {
  const isProblemJson = headers.get('content-type')?.startsWith('application/problem+json') ?? false;
  return isProblemJson && typeof error === 'object' && error !== null;
}
