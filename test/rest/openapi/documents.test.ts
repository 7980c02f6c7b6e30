import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { SCOPES } from '../../../src/auth/scopes.ts';
import { errorCodes, problemCodes } from '../../../src/errors.ts';
import { buildAccessibleSchema } from '../../../src/graphql/schema/build-schema.ts';
import { resolvers } from '../../../src/modules/index.ts';
import { POSITION_HEADER } from '../../../src/replicas/position.ts';
import { restApis } from '../../../src/rest/apis/index.ts';
import { openapiTexts } from '../../../src/rest/openapi/documents.ts';
import { names, operationsIn, readDocument, readText, resolved } from './documents.ts';
import { schemaValidator } from './schema-validator.ts';

const built = openapiTexts(buildAccessibleSchema(resolvers).policy);

const READ = ['200', '400', '401', '403', '408', '429', '431', '500', '503'];
const WRITE = [
  ...['400', '401', '403', '404', '408', '409', '412', '413', '415', '422', '429', '431', '500', '503'],
];

it('every REST API has an OpenAPI document', () => {
  expect([...built.keys()].sort()).toEqual([...names].sort());
  expect(Object.keys(restApis).sort()).toEqual([...names].sort());
});

describe.each(names)('the OpenAPI document of %s', (name) => {
  const document = readDocument(name);
  const operations = operationsIn(document);
  const system = restApis[name];

  it('is committed as generated', () => {
    // Compared as a boolean: a diff of thousands of lines would be useless in the failure message.
    expect(readText(name) === built.get(name), 'npm run generate').toBe(true);
  });

  it('is valid OpenAPI 3.1', async () => {
    const validator = new Validator();
    expect(await validator.validate(structuredClone(document) as object as Record<string, unknown>)).toEqual({
      valid: true,
    });
    expect(validator.version).toBe('3.1');
  });

  it('has no broken references', () => {
    const references = [...readText(name).matchAll(/"\$ref": "([^"]+)"/g)].map(([, $ref = '']) => $ref);
    expect(references).toContain('#/components/responses/BadRequest');
    for (const $ref of references) expect(resolved(document, { $ref }), $ref).toBeDefined();
  });

  it('has every operation exactly once, with its operationId', () => {
    const ids = operations.map(({ operationId }) => operationId);
    expect(ids.sort()).toEqual(Object.keys(system.operations).sort());
    for (const { operationId, ...operation } of operations) {
      const { path, method, extension } = system.operations[operationId] ?? {};
      expect([operation.path, operation.method, operation['x-ours']]).toEqual([path, method, extension]);
    }
  });

  it.each(operations)(
    '$operationId documents every response status',
    ({ method, operationId, responses, ...rest }) => {
      const statuses = Object.keys(responses);
      expect(statuses).toEqual(expect.arrayContaining(method === 'GET' ? READ : WRITE));
      expect(statuses.includes('404')).toBe(operationId !== 'getCustomersForCurrentUser');
      for (const status of statuses.filter((each) => each >= '400')) {
        const [type] = Object.keys(resolved(document, responses[status] ?? {}).content ?? {});
        expect(type).toBe('application/problem+json');
      }
      expect(rest['x-scopes'].filter((scope) => !SCOPES.includes(scope))).toEqual([]);
    },
  );

  it('has the position as an addition: reads accept it, writes return it', () => {
    for (const { operationId, method, parameters, responses } of operations) {
      const accepted = parameters
        .map((parameter) => resolved(document, parameter))
        .filter(({ name: header }) => header.toLowerCase() === POSITION_HEADER);
      const successes = Object.entries(responses).filter(([status]) => status < '300');
      const returned = successes.flatMap(([, { headers = {} }]) =>
        Object.entries(headers as Record<string, { $ref: string; 'x-ours'?: true }>)
          .filter(([header]) => header.toLowerCase() === POSITION_HEADER)
          .map(([, header]) => resolved(document, header)),
      );
      const isRead = method === 'GET';
      expect([accepted.length, returned.length], operationId).toEqual(
        isRead ? [1, 0] : [0, successes.length],
      );
      for (const addition of [...accepted, ...returned]) expect(addition['x-ours']).toBe(true);
      expect(accepted.filter(({ required }) => required)).toEqual([]);
    }
  });

  it.each(operations)('$operationId has an example that conforms to its schema', (operation) => {
    const inPath = operation.parameters.filter((parameter) => parameter.in === 'path');
    for (const { example } of inPath) expect(example).toMatch(/./);
    if (operation.requestBody === undefined) return;
    const { schema, example } = operation.requestBody.content['application/json'];
    expect(schemaValidator(document)(schema, example)).toEqual([]);
  });

  it('lists the four authentication schemes, that of the API spec first', () => {
    const first = {
      onboarding: 'apiKey',
      clients: 'apiKey',
      registry: 'signature',
      banking: 'bearer',
      screening: 'rawKey',
    };
    const schemes = document.security.map((scheme) => Object.keys(scheme).join('+'));
    expect(schemes.toSorted()).toEqual(['apiKey+apiSecret', 'bearer', 'rawKey', 'signature']);
    expect(schemes[0]?.startsWith(first[name])).toBe(true);
  });

  it('has every problem code', () => {
    const { code } = (document.components.schemas.Problem?.properties ?? {}) as { code: { enum: string[] } };
    expect(code.enum).toEqual(expect.arrayContaining(Object.keys(problemCodes)));
    const known = { ...errorCodes, ...problemCodes };
    expect(code.enum.filter((each) => !(each in known) || each.startsWith('GRAPHQL'))).toEqual([]);
    const responses = Object.values(document.components.responses ?? {});
    expect(responses).toHaveLength(14);
    for (const answer of responses) {
      const { schema, example } = (
        answer as { content: Record<string, { schema: object; example: unknown }> }
      ).content['application/problem+json'] as { schema: object; example: unknown };
      expect(schemaValidator(document)(schema, example)).toEqual([]);
    }
  });
});
