import { expect } from 'vitest';
import { errorCodes, problemCodes } from '../../../src/errors.ts';
import type { Gateway, Tenant } from '../../support/gateway.ts';
import { ask, type Request, type RestAnswer } from './ask.ts';
import { textsIn } from './trees.ts';

export type Code = keyof typeof problemCodes | keyof typeof errorCodes;

/** What is wrong with a request: of several codes one will do. */
export interface Rejection {
  code: Code | readonly Code[];
  /** Where; without it the refusal is of the request as such, and names no field. */
  path?: readonly (string | number)[];
}

/**
 * Sends what must be refused: as a problem that names code and place, repeats nothing that was sent, and leaves all that the
 * organization has as it was.
 */
export async function expectRejected(
  gateway: Gateway,
  { tenant }: { tenant: Pick<Tenant, 'id'> },
  request: Request,
  rejection: Rejection,
): Promise<RestAnswer> {
  const before = await stateOf(gateway, tenant.id);
  const answer = await ask(gateway.server.url, request);
  const said = `${request.method} ${request.path} ${JSON.stringify(rejection)}: ${answer.text}`;
  expectProblem(answer, rejection, said);
  for (const text of sentIn(request)) expect(answer.text.includes(text), `${text} in ${said}`).toBe(false);
  expect(await stateOf(gateway, tenant.id), said).toEqual(before);
  return answer;
}

/** RFC 9457, with the code of the table of errors and, where fields are wrong, each with its path. */
export function expectProblem(
  { status, type, body }: RestAnswer,
  { code, path }: Rejection,
  said: string,
): void {
  expect([code].flat(), said).toContain(body.code);
  const { title, ...rest } = body;
  expect(title, said).toMatch(/^[A-Z].*\.$/);
  expect(type, said).toMatch(/^application\/problem\+json/);
  expect(rest.status, said).toBe(status);
  expect(status, said).toBe({ ...problemCodes, ...errorCodes }[body.code as Code].status);
  if (path) {
    const errors = [
      { path: path.map(String), code: body.code, message: expect.stringMatching(/^[A-Z].*\.$/) },
    ];
    expect(rest.errors, said).toEqual(errors.map((each) => expect.objectContaining(each)));
  } else expect(rest, said).not.toHaveProperty('errors');
  const known = ['status', 'code', 'errors', 'missingScopes'];
  expect(
    Object.keys(rest).filter((name) => !known.includes(name)),
    said,
  ).toEqual([]);
}

/** Texts of a request that no sentence of ours could hold by chance; names of enumerations may be told as allowed. */
function sentIn({ path, body }: Request): string[] {
  const inBody = body instanceof Uint8Array ? [] : textsIn(body);
  const inPath = decodeURIComponent(path).split(/[/?&=]/);
  return [
    ...inBody.filter((text) => /\d|-|@/.test(text)),
    ...inPath.filter((text) => /\d{3}/.test(text)),
  ].filter((text) => text.length >= 6);
}

/** How many customers, versions, entries and rows of lists an organization has. */
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
