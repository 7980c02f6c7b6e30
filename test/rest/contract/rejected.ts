import { expect } from 'vitest';
import type { ErrorCode, ProblemCode } from '../../../src/errors.ts';
import type { Gateway, Tenant } from '../../support/gateway.ts';
import { ask, type Request, type RestAnswer } from './ask.ts';
import { textsIn } from './trees.ts';

export type Code = ErrorCode | ProblemCode;

/** The status of each code that these tests expect, except 400. */
const STATUSES: Partial<Record<Code, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  CONFLICT: 412,
  PAYLOAD_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
};

/** The expected rejection of a request. */
export interface Rejection {
  code: Code;
  /** The rejected field. Without it the request itself is rejected and no field is reported. */
  path?: readonly (string | number)[];
}

/**
 * Sends a request and expects it to be rejected: with the code and the path, without any sent value in the
 * response, and without changing any data of the organization.
 */
export async function expectRejected(
  gateway: Gateway,
  { tenant }: { tenant: Pick<Tenant, 'id'> },
  request: Request,
  rejection: Rejection,
): Promise<RestAnswer> {
  const before = await stateOf(gateway, tenant.id);
  const answer = await ask(gateway.server.url, request);
  const message = `${request.method} ${request.path} ${JSON.stringify(rejection)}: ${answer.text}`;
  expectProblem(answer, rejection, message);
  for (const text of sentIn(request)) expect(answer.text.includes(text), `${text} in ${message}`).toBe(false);
  expect(await stateOf(gateway, tenant.id), message).toEqual(before);
  return answer;
}

/** Expects problem details (RFC 9457) with a known code and, for invalid fields, the path of each. */
export function expectProblem(
  { status, type, body }: RestAnswer,
  { code, path }: Rejection,
  message: string,
): void {
  expect(body.code, message).toBe(code);
  const { title, ...rest } = body;
  expect(title, message).toMatch(/^[A-Z].*\.$/);
  expect(type, message).toMatch(/^application\/problem\+json/);
  expect(rest.status, message).toBe(status);
  expect(status, message).toBe(STATUSES[code] ?? 400);
  if (path) {
    const errors = [
      { path: path.map(String), code: body.code, message: expect.stringMatching(/^[A-Z].*\.$/) },
    ];
    expect(rest.errors, message).toEqual(errors.map((each) => expect.objectContaining(each)));
  } else expect(rest, message).not.toHaveProperty('errors');
  const known = ['status', 'code', 'errors', 'missingScopes'];
  expect(
    Object.keys(rest).filter((name) => !known.includes(name)),
    message,
  ).toEqual([]);
}

/**
 * Returns the sent texts that an error message cannot contain by chance. Enumeration values
 * may be reported as allowed values.
 */
function sentIn({ path, body }: Request): string[] {
  const inBody = body instanceof Uint8Array ? [] : textsIn(body);
  const inPath = decodeURIComponent(path).split(/[/?&=]/);
  return [
    ...inBody.filter((text) => /\d|-|@/.test(text)),
    ...inPath.filter((text) => /\d{3}/.test(text)),
  ].filter((text) => text.length >= 6);
}

/** Returns the number of customers and list rows of an organization, its version total and its last change. */
async function stateOf({ database }: Gateway, organization: string): Promise<unknown> {
  const lists = ['address', 'tax_residence', 'social_media_handle', 'credit_limit_order', 'user_link'];
  const counts = lists.map(
    (table) => `(select count(*) from ${table} where organization_id = o.id) as ${table}`,
  );
  const [row] = await database.adminOrm.em
    .fork()
    .getConnection()
    .execute(
      `select count(c.id) as customers, sum(c.version) as versions, max(c.updated_at) as updated, ${counts.join(', ')}
         from organization o left join customer c on c.organization_id = o.id where o.id = ? group by o.id`,
      [organization],
    );
  return row;
}
