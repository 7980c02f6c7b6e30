import { readFileSync } from 'node:fs';
import {
  type GraphQLInterfaceType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  parse,
  validate,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problemCodes } from '../../src/errors.ts';
import { buildSchema } from '../../src/graphql/schema/build-schema.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';
import { examples } from './examples.ts';
import { rowsUnder } from './pages.ts';
import { collectRejections } from './rejections.ts';
import { fill, runExamples } from './run.ts';

/**
 * The examples in docs/update-semantics.md are generated: the text between each `<!-- system: name -->` and
 * `<!-- end -->` comes from a run of examples.ts. Everything else in the file is written by hand. To update
 * the examples:
 *
 *     npx vitest run test/docs --update
 */
const PATH = '../../docs/update-semantics.md';

const document = readFileSync(new URL(PATH, import.meta.url), 'utf8');
const schema = buildSchema({});

let gateway: Gateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

it('shows the actual response of each example', async () => {
  await expect(fill(document, await runExamples(gateway, examples))).toMatchFileSnapshot(PATH);
});

it('shows requests that are valid for the schema', () => {
  const requests = [...document.matchAll(/```graphql\n(.*?)```/gs)].map(([, request]) => request ?? '');
  expect(requests.length).toBeGreaterThan(examples.length);
  const rejected = requests.flatMap((request) => validate(schema, parse(request)).map(String));
  expect(rejected).toEqual([]);
});

it('lists the semantics of each mutation', () => {
  const named = rowsUnder('docs/update-semantics.md', 'Semantics of each mutation').flatMap(
    ([, names = '']) => namesIn(names),
  );
  const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {});
  expect(named.sort()).toEqual(mutations.sort());
});

it('lists every field of each group, and whether null clears each field of clients', () => {
  const rows = [...document.matchAll(/^\| `(updateCustomer\w+)` \| ([^|]*)/gm)].map(
    ([, mutation = '', cell = '']) => ({
      mutation,
      names: namesIn(cell),
    }),
  );
  const [clients = ''] = document.match(/^\| `secondEmail`.*$/m) ?? [];
  rows.push({ mutation: 'updatePersonCustomer', names: namesIn(clients) });
  expect(rows).toHaveLength(10);
  for (const { mutation, names } of rows) {
    expect([mutation, fieldsOf(mutation).filter((name) => !names.includes(name))]).toEqual([mutation, []]);
  }
  expect(namesIn(clients).sort()).toEqual(fieldsOf('updatePersonCustomer').sort());
});

describe('the code table', () => {
  const rows = rowsUnder('docs/update-semantics.md', 'Codes').map(([code = '', type = '', meaning = '']) => ({
    code: namesIn(code).join(),
    type: namesIn(type).join(),
    isReturned: !meaning.startsWith('Not returned by the graph'),
  }));

  it('lists every code exactly once', () => {
    const codes = rows.map(({ code }) => code).sort();
    expect(codes).toEqual(Object.keys(problemCodes).sort());
    expect(codes).toEqual(valuesOf('UserErrorCode').sort());
  });

  it('lists every type of a user error', () => {
    const types = schema.getPossibleTypes(interfaceOf('UserError')).map(({ name }) => name);
    expect([...new Set(rows.map(({ type }) => type))].sort()).toEqual([...types].sort());
  });

  it('lists the type of each code, and marks the codes that the graph never returns', async () => {
    const rejections = await collectRejections(await gateway.tenant());
    // IDEMPOTENCY_IN_PROGRESS takes two requests and five seconds.
    const returned = rows.filter(({ code, isReturned }) => isReturned && code !== 'IDEMPOTENCY_IN_PROGRESS');
    expect(Object.fromEntries(rejections)).toEqual(
      Object.fromEntries(returned.map(({ code, type }) => [code, [{ __typename: type, code }]])),
    );
  });
});

function namesIn(cell: string): string[] {
  return [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name ?? '');
}

/** Returns the input fields of a mutation without ids, version and idempotency key. */
function fieldsOf(mutation: string): string[] {
  const input = schema.getMutationType()?.getFields()[mutation]?.args[0]?.type;
  const type = input && getNamedType(input);
  if (!isInputObjectType(type)) throw new Error(`${mutation} has no input`);
  const control = ['customerId', 'addressId', 'expectedVersion', 'idempotencyKey'];
  return Object.keys(type.getFields()).filter((name) => !control.includes(name));
}

function valuesOf(name: string): string[] {
  const type = schema.getType(name);
  if (!isEnumType(type)) throw new Error(`${name} is not an enum`);
  return type.getValues().map((value) => value.name);
}

function interfaceOf(name: string): GraphQLInterfaceType {
  const type = schema.getType(name);
  if (!isInterfaceType(type)) throw new Error(`${name} is not an interface`);
  return type;
}
