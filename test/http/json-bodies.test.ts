import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bodyOf, type Example, examplesOf, urlOf } from '../rest/contract/examples.ts';
import { type OwnFixture, seedFixture } from '../rest/contract/fixture.ts';
import { type Gateway, post, startGateway } from '../support/gateway.ts';
import { sendRaw } from '../support/raw-request.ts';

const TWICE = 'The body has an object with a name twice; send each name once.';
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

/** JSON in which the first name of each object stands a second time, once for each object. */
function withNameTwice(value: unknown): string[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, place) =>
      withNameTwice(item).map(
        (text) => `[${value.map((each, at) => (at === place ? text : JSON.stringify(each))).join()}]`,
      ),
    );
  }
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  const written = entries.map(([name, each]) => `${JSON.stringify(name)}:${JSON.stringify(each)}`);
  const within = entries.flatMap(([name, each], place) =>
    withNameTwice(each).map((text) => `{${written.with(place, `${JSON.stringify(name)}:${text}`).join()}}`),
  );
  const [first] = entries;
  if (!first) return within;
  const escaped = [...first[0]]
    .map((each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
  return [`{${written.join()},${written[0]}}`, `{"${escaped}":"${VALUE}",${written.join()}}`, ...within];
}

describe('a name that an object of a body has twice', () => {
  it('is rejected at each level of the body of every write of a surface', async () => {
    expect(examples.length).toBeGreaterThan(18);
    for (const example of examples) {
      const bodies = withNameTwice(bodyOf(example));
      expect(bodies.length).toBeGreaterThan(1);
      for (const sent of bodies) {
        const { status, text, body } = await ofRestApi(example, sent);
        expect([status, body], sent).toEqual([400, { title: TWICE, status: 400, code: 'BAD_REQUEST' }]);
        expect(text).not.toContain(VALUE);
      }
    }
  });

  it('is rejected at each level of the body of the graph', async () => {
    const query =
      'mutation M($i: UpdateCustomerEmailInput!) { updateCustomerEmail(input: $i) { userErrors { code } } }';
    const input = { customerId: fixture.person, email: 'twice@example.com' };
    const body = { query, operationName: 'M', variables: { i: input }, extensions: { a: [{ b: 1 }] } };
    const before = await versionOf(fixture.person);
    const bodies = withNameTwice(body);
    expect(bodies.length).toBe(10);
    for (const sent of bodies) {
      const { status, data, errors, text } = await ofGraph(sent);
      const error = { message: TWICE, extensions: { code: 'BAD_REQUEST' } };
      expect([status, data, errors], sent).toEqual([400, undefined, [error]]);
      expect(text).not.toContain(VALUE);
    }
    expect(await versionOf(fixture.person)).toBe(before);
    expect((await ofGraph(JSON.stringify(body))).data.updateCustomerEmail.userErrors).toEqual([]);
  });

  it.each(['variables', 'extensions'])('is rejected in `%s` of a GET', async (name) => {
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
    const message = `The search parameter \`${name}\` has an object with a name twice; send each name once.`;
    expect([answer.status, JSON.parse(answer.text)]).toEqual([
      400,
      { errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] },
    ]);
  });
});

describe('a body', () => {
  it('that is no JSON is rejected without a word of it', async () => {
    for (const sent of ['{', `{"query":"${VALUE}`, '{"a":01}', `${VALUE}`, '{"query":"{ __typename }"} {}']) {
      const { status, errors, text } = await ofGraph(sent);
      expect([status, errors]).toEqual([
        400,
        [{ message: 'The body must be JSON.', extensions: { code: 'BAD_REQUEST' } }],
      ]);
      expect(text).not.toContain(VALUE);
    }
  });

  it('that is nested beyond all bounds is rejected', async () => {
    const lists = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
    for (const sent of [lists(21), lists(60_000), '{"a":'.repeat(20_000)]) {
      const { status, errors } = await ofGraph(sent);
      expect([status, errors?.[0]?.message]).toEqual([400, 'The body must have at most 20 levels.']);
      const answer = await ofRestApi(examples[0] as Example, sent);
      expect([answer.status, answer.body.title]).toEqual([400, 'The body must have at most 20 levels.']);
    }
  });

  it('gives no variable by a name that objects have by themselves', async () => {
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
