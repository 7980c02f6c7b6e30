import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { WireSystem } from '../../../scripts/wire-fields/types.ts';
import {
  type Document,
  fieldsOf,
  names,
  type OperationWithRoute,
  operationsIn,
  readDocument,
  resolved,
} from './documents.ts';

describe.each(names)('%s', (name) => {
  const document = readDocument(name);
  const documented = operationsIn(document).filter((operation) => !operation['x-ours']);
  const wire: WireSystem = JSON.parse(
    readFileSync(new URL(`../apis/wire-fields/${name}.json`, import.meta.url), 'utf8'),
  );
  const found = ({ method, path }: { method: string; path: string }) =>
    documented.find((each) => each.method === method && each.path === path) as OperationWithRoute;
  const fieldNames = (fields: { name: string }[]) => fields.map((field) => field.name).sort();

  it('marks exactly the operations that the API spec lacks as extensions', () => {
    const routes = (operations: { method: string; path: string }[]) =>
      operations.map(({ method, path }) => `${method} ${path}`).sort();
    expect(routes(documented)).toEqual(routes(wire.operations));
  });

  it.each(wire.operations)('$name has the parameters of the API spec', (operation) => {
    const own = parametersOf(document, found(operation)).filter((parameter) => !parameter['x-ours']);
    const namesIn = (location: string) => fieldNames(own.filter((parameter) => parameter.in === location));
    expect(namesIn('path')).toEqual(operation.pathParameters.toSorted());
    expect(namesIn('query')).toEqual(fieldNames(operation.query));
    expect(namesIn('header')).toEqual([]);
  });

  it.each(wire.operations)('$name has exactly the fields of the API spec', (operation) => {
    const { requestBody, responses } = found(operation);
    const body = requestBody?.content['application/json'].schema;
    expect(fieldsOf(document, body)).toEqual(fieldNames(operation.body));
    const [good = ''] = Object.keys(responses);
    const answer = responses[good]?.content?.['application/json']?.schema;
    expect(fieldsOf(document, answer)).toEqual(fieldNames(operation.response));
  });

  it.each(wire.operations)('$name has the success status of the API spec', (operation) => {
    const good = Object.keys(found(operation).responses)
      .filter((status) => status < '300')
      .map(Number);
    const documentedGood = operation.statuses.filter((status) => status < 300);
    if (documentedGood.length > 0) expect(good).toEqual(documentedGood);
  });
});

function parametersOf(document: Document, { parameters }: OperationWithRoute) {
  return parameters.map((parameter) => resolved(document, parameter));
}
