import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routesOf } from '../../hostile/routes.ts';
import { type Gateway, startGateway } from '../../support/gateway.ts';
import { documented, documents, lineOf, mappedOf, served } from './documents.ts';
import { bodyOf, type Example, examplesOf } from './examples.ts';
import { seedFixture } from './fixture.ts';
import { namesIn } from './trees.ts';

let gateway: Gateway;
let examples: Example[];

beforeAll(async () => {
  gateway = await startGateway();
  examples = examplesOf(await seedFixture(await gateway.tenant()));
});
afterAll(() => gateway.close());

/**
 * Fields of objects that the API spec does not define in detail, and keys of metadata, which
 * the caller chooses.
 */
const EXTENSIONS = /^(personDetails|companyDetails|metadata)\./;

describe('the operations of the five API specs', () => {
  const lines = documents.flatMap(({ system, operations }) => operations.map((each) => lineOf(system, each)));

  it('are all served with their method and path, and each has an example', () => {
    expect(lines).toHaveLength(31);
    expect(documented.map(({ name, wire }) => lineOf(name, wire)).sort()).toEqual(lines.sort());
    const sent = new Set(examples.flatMap(({ served: { name, wire } }) => (wire ? lineOf(name, wire) : [])));
    expect([...sent].sort()).toEqual(lines);
  });

  it('are, with the extensions, all REST routes of the server', () => {
    const own = new Set(['/', '/graphql', '/livez', '/readyz', '/metrics', '/schema.graphql', '*']);
    const routes = routesOf(gateway.server.app)
      .filter(({ method, url }) => method !== 'HEAD' && method !== 'OPTIONS' && !own.has(url))
      .filter(({ url }) => !/^\/(docs|openapi|explorer)\b/.test(url))
      .map(({ method, url }) => `${method} ${url}`);
    const expected = served.map(
      ({ operation: { method, path } }) => `${method} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`,
    );
    expect(routes.sort()).toEqual(expected.sort());
    const extensions = served.filter(({ operation }) => operation.extension).map(({ key }) => key);
    expect(extensions).toEqual(served.filter(({ wire }) => !wire).map(({ key }) => key));
  });

  it.each(documented)('$key has an example with exactly its fields', ({ key, wire, name }) => {
    const own = examples.filter(({ served }) => served.key === key);
    const names = new Set(own.flatMap((example) => namesIn(bodyOf(example))));
    const inDocument = wire.body.map((field) => field.name);
    const isExtension = (field: string) =>
      name === 'screening' && EXTENSIONS.test(field) && !inDocument.includes(field);
    expect([...names].filter((field) => !isExtension(field)).sort()).toEqual(inDocument.sort());
    expect(Object.keys(own[0]?.query ?? {}).sort()).toEqual(wire.query.map((field) => field.name).sort());
    expect(Object.keys(own[0]?.params ?? {})).toEqual(wire.pathParameters);
  });

  it.each(documented)('$key has every sent field in the field map', ({ key, name, operation }) => {
    const inMap = new Set(mappedOf({ name, operation }).map((each) => each.name));
    const own = examples.filter(({ served }) => served.key === key);
    const names = own.flatMap(({ values }) => Object.keys(values ?? {}));
    expect(names.filter((each) => !inMap.has(each))).toEqual([]);
  });
});
