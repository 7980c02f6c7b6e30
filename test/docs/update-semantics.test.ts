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
import { provokeAll } from './rejections.ts';
import { fill, runExamples } from './run.ts';

/**
 * docs/update-semantics.md shows what really comes back: each place between `<!-- system: name -->` and `<!-- end -->` is
 * filled from a run of examples.ts. Everything else in it is written by hand, in the file itself. To fill it anew:
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

it('shows what comes back for each example', async () => {
  await expect(fill(document, await runExamples(gateway, examples))).toMatchFileSnapshot(PATH);
});

it('shows requests that fit the schema', () => {
  const requests = [...document.matchAll(/```graphql\n(.*?)```/gs)].map(([, request]) => request ?? '');
  expect(requests.length).toBeGreaterThan(examples.length);
  const rejected = requests.flatMap((request) => validate(schema, parse(request)).map(String));
  expect(rejected).toEqual([]);
});

it('tells of each mutation which way it writes', () => {
  const named = rowsUnder('Which mutation writes which way').flatMap(([, names = '']) => namesIn(names));
  const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {});
  expect(named.sort()).toEqual(mutations.sort());
});

it('names every field of each group, and of those that clients may clear and may not', () => {
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

describe('the table of codes', () => {
  const rows = rowsUnder('Codes').map(([code = '', type = '', meaning = '']) => ({
    code: namesIn(code).join(),
    type: namesIn(type).join(),
    isGiven: !meaning.startsWith('Not by the graph'),
  }));

  it('has every code that there is, once, and no other', () => {
    const codes = rows.map(({ code }) => code).sort();
    expect(codes).toEqual(Object.keys(problemCodes).sort());
    expect(codes).toEqual(valuesOf('UserErrorCode').sort());
  });

  it('has every type of a problem', () => {
    const types = schema.getPossibleTypes(interfaceOf('UserError')).map(({ name }) => name);
    expect([...new Set(rows.map(({ type }) => type))].sort()).toEqual([...types].sort());
  });

  it('says of each code with which type it comes, and of none that it comes where it does not', async () => {
    const came = await provokeAll(await gateway.tenant());
    // That one takes two requests and five seconds.
    const given = rows.filter(({ code, isGiven }) => isGiven && code !== 'IDEMPOTENCY_IN_PROGRESS');
    expect(Object.fromEntries(came)).toEqual(
      Object.fromEntries(given.map(({ code, type }) => [code, [{ __typename: type, code }]])),
    );
  });
});

/** The cells of the table under a heading, without its head. */
function rowsUnder(heading: string): string[][] {
  const [, section = ''] = document.split(`\n## ${heading}\n`);
  const lines = section.split('\n## ')[0]?.split('\n') ?? [];
  const table = lines.filter((line) => line.startsWith('|')).slice(2);
  return table.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

function namesIn(cell: string): string[] {
  return [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name ?? '');
}

/** What the input of a mutation has to write. */
function fieldsOf(mutation: string): string[] {
  const input = schema.getMutationType()?.getFields()[mutation]?.args[0]?.type;
  const type = input && getNamedType(input);
  if (!isInputObjectType(type)) throw new Error(`${mutation} has no input`);
  const envelope = ['customerId', 'addressId', 'expectedVersion', 'idempotencyKey'];
  return Object.keys(type.getFields()).filter((name) => !envelope.includes(name));
}

function valuesOf(name: string): string[] {
  const type = schema.getType(name);
  if (!isEnumType(type)) throw new Error(`${name} is no enum`);
  return type.getValues().map((value) => value.name);
}

function interfaceOf(name: string): GraphQLInterfaceType {
  const type = schema.getType(name);
  if (!isInterfaceType(type)) throw new Error(`${name} is no interface`);
  return type;
}
