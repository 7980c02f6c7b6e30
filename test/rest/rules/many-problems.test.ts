import { beforeAll, describe, expect, it } from 'vitest';
import type { Tenant } from '../../support/gateway.ts';
import { createBusiness, createPerson } from '../../support/mutations.ts';
import { type Method, statusAndCode } from '../rest.ts';
import { gateway, send, setUpGateway } from '../setup.ts';

setUpGateway();

let tenant: Tenant;
let person: string;
let business: string;

beforeAll(async () => {
  tenant = await gateway.tenant();
  [person, business] = [await createPerson(tenant), await createBusiness(tenant)];
});

const MANY = 10_000;
const items = (json: string) => `[${Array(MANY).fill(json).join(',')}]`;
const fields = (json: string) =>
  `{${Array.from({ length: MANY }, (_, index) => `"x${index}":${json}`).join(',')}}`;

async function problemsOf(method: Method, path: string, body: string): Promise<string[]> {
  const answer = await send(tenant, method, path, body);
  expect(answer.status).toBe(400);
  return statusAndCode(answer);
}

/** Each list in a body: its path, the request, and the body around it. */
const LISTS: readonly [path: string, method: Method, url: () => string, around: (list: string) => string][] =
  [
    ['Identities', 'PUT', () => '/customers/many', (list) => `{"Identities":${list}}`],
    [
      'business_person_list',
      'POST',
      () => `/api/customers/${business}/update`,
      (list) => `{"business_person_list":${list}}`,
    ],
    [
      'business_details.business_identifier_document_list',
      'POST',
      () => `/api/customers/${business}/update`,
      (list) => `{"business_details":{"business_identifier_document_list":${list}}}`,
    ],
    [
      'tags',
      'POST',
      () => `/v1/customers/${person}/address`,
      (list) => `{"line_1":"x","country_code":"DE","tags":${list}}`,
    ],
    [
      'dob_of_dependents',
      'POST',
      () => '/v1/customers',
      (list) => `{"legal_name":"x","dob_of_dependents":${list}}`,
    ],
  ];

describe('a body with ten thousand problems', () => {
  it.each(LISTS)(
    'is not validated inside a too long list of %s',
    async (path, method, url, around) => {
      for (const item of ['{}', '1', '{"x":1}', 'null']) {
        const problems = await problemsOf(method, url(), around(items(item)));
        expect(problems).toContain(`TOO_MANY ${path}`);
        expect(problems.filter((each) => each.includes(`${path}.`))).toEqual([]);
      }
    },
    60_000,
  );

  it('is reported with a hundred problems', async () => {
    const data = `/v1/banks/${tenant.bankId}/customers/${person}/data`;
    expect(await problemsOf('PUT', `/api/v1/clients/person/${person}`, fields('1'))).toHaveLength(100);
    expect(await problemsOf('PUT', data, `{"face_image":${fields('null')}}`)).toHaveLength(100);
    expect(await problemsOf('POST', `/v1/clients/${person}`, `{"metadata":${fields('1')}}`)).toHaveLength(
      100,
    );
    expect(await problemsOf('POST', `/v1/clients/${person}`, `{"metadata":${fields('"v"')}}`)).toEqual([
      'TOO_MANY metadata',
    ]);
  }, 60_000);
});
