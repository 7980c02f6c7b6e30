import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bodyOf, type Example, examplesOf, urlOf } from '../rest/contract/examples.ts';
import { type OwnFixture, seedFixture } from '../rest/contract/fixture.ts';
import { type Gateway, post, startGateway } from '../support/gateway.ts';
import { sendRaw } from '../support/raw-request.ts';

const DUPLICATE_NAME = 'The body contains an object with a duplicate name; send each name once.';
const VALUE = 'vl7q';

let gateway: Gateway;
let fixture: OwnFixture;
let examples: Example[];

beforeAll(async () => {
  gateway = await startGateway();
  fixture = await seedFixture(await gateway.tenant());
  examples = examplesOf(fixture).filter(({ values }) => values !== null);
});
afterAll(() => gateway.close());

const ofGraph = (body: string) => post(gateway.server.url, fixture.tenant.headers, body);

async function ofRestApi(example: Example, body: string) {
  const { method } = example.served.operation;
  const headers = { 'content-type': 'application/json', ...fixture.tenant.headers };
  const answer = await sendRaw(gateway.server.url, { method, path: urlOf(example), headers, body });
  return { status: answer.status, text: answer.text, body: JSON.parse(answer.text) };
}

async function versionOf(id: string): Promise<number> {
  const { data } = await fixture.tenant.query(`{ customer(by: {id: "${id}"}) { version } }`);
  return data.customer.version;
}

/**
 * Returns JSON texts of a value, one for each of its objects, in which the first name of that object occurs
 * twice.
 */
function withDuplicateName(value: unknown): string[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) =>
      withDuplicateName(item).map(
        (text) => `[${value.map((each, other) => (other === index ? text : JSON.stringify(each))).join()}]`,
      ),
    );
  }
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  const written = entries.map(([name, each]) => `${JSON.stringify(name)}:${JSON.stringify(each)}`);
  const within = entries.flatMap(([name, each], index) =>
    withDuplicateName(each).map(
      (text) => `{${written.with(index, `${JSON.stringify(name)}:${text}`).join()}}`,
    ),
  );
  const [first] = entries;
  if (!first) return within;
  const escaped = [...first[0]]
    .map((each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
  return [`{${written.join()},${written[0]}}`, `{"${escaped}":"${VALUE}",${written.join()}}`, ...within];
}

describe('a duplicate name in an object of a body', () => {
  it('is rejected at each level in the body of every REST write', async () => {
    expect(examples).toHaveLength(20);
    for (const example of examples) {
      const bodies = withDuplicateName(bodyOf(example));
      expect(bodies.length).toBeGreaterThan(1);
      for (const sent of bodies) {
        const { status, text, body } = await ofRestApi(example, sent);
        expect([status, body], sent).toEqual([
          400,
          { title: DUPLICATE_NAME, status: 400, code: 'BAD_REQUEST' },
        ]);
        expect(text).not.toContain(VALUE);
      }
    }
  });

  it('is rejected at each level of a GraphQL body', async () => {
    const query =
      'mutation M($i: UpdateCustomerEmailInput!) { updateCustomerEmail(input: $i) { userErrors { code } } }';
    const input = { customerId: fixture.person, email: 'twice@example.com' };
    const body = { query, operationName: 'M', variables: { i: input }, extensions: { a: [{ b: 1 }] } };
    const before = await versionOf(fixture.person);
    const bodies = withDuplicateName(body);
    expect(bodies.length).toBe(10);
    for (const sent of bodies) {
      const { status, data, errors, text } = await ofGraph(sent);
      const error = { message: DUPLICATE_NAME, extensions: { code: 'BAD_REQUEST' } };
      expect([status, data, errors], sent).toEqual([400, undefined, [error]]);
      expect(text).not.toContain(VALUE);
    }
    expect(await versionOf(fixture.person)).toBe(before);
    expect((await ofGraph(JSON.stringify(body))).data.updateCustomerEmail.userErrors).toEqual([]);
  });

  it.each(['variables', 'extensions'])('is rejected in the GET parameter `%s`', async (name) => {
    const parameters = new URLSearchParams({
      query: 'query Q($id: ID!) { customer(by: {id: $id}) { id } }',
      variables: JSON.stringify({ id: fixture.person }),
      [name]: `{"id":"${fixture.person}","\\u0069d":"${VALUE}"}`,
    });
    const path = `/graphql?${parameters}`;
    const answer = await sendRaw(gateway.server.url, {
      method: 'GET',
      path,
      headers: fixture.tenant.headers,
    });
    const message = `The search parameter \`${name}\` contains an object with a duplicate name; send each name once.`;
    expect([answer.status, JSON.parse(answer.text)]).toEqual([
      400,
      { errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] },
    ]);
  });
});

describe('a body', () => {
  it('that is not JSON is rejected without repeating any of it', async () => {
    for (const sent of ['{', `{"query":"${VALUE}`, '{"a":01}', `${VALUE}`, '{"query":"{ __typename }"} {}']) {
      const { status, errors, text } = await ofGraph(sent);
      expect([status, errors]).toEqual([
        400,
        [{ message: 'The body must be JSON.', extensions: { code: 'BAD_REQUEST' } }],
      ]);
      expect(text).not.toContain(VALUE);
    }
  });

  it('that is nested too deeply is rejected', async () => {
    const lists = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
    for (const sent of [lists(21), lists(60_000), '{"a":'.repeat(20_000)]) {
      const { status, errors } = await ofGraph(sent);
      expect([status, errors?.[0]?.message]).toEqual([
        400,
        'The body must not be nested more than 20 levels deep.',
      ]);
      const answer = await ofRestApi(examples[0] as Example, sent);
      expect([answer.status, answer.body.title]).toEqual([
        400,
        'The body must not be nested more than 20 levels deep.',
      ]);
    }
  });

  it('cannot set a variable through inherited property names', async () => {
    const query = 'query Q($id: ID!) { customer(by: {id: $id}) { id } }';
    for (const name of ['__proto__', 'constructor']) {
      const variables = `{"${name}":{"id":"${fixture.person}","prototype":{"id":"${fixture.person}"}}}`;
      for (const document of [query, query]) {
        const { data, errors } = await ofGraph(
          `{"query":${JSON.stringify(document)},"variables":${variables}}`,
        );
        expect([data, errors?.[0]?.extensions.code]).toEqual([undefined, 'BAD_USER_INPUT']);
      }
    }
  });
});
