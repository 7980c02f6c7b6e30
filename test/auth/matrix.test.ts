import { type GraphQLSchema, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCOPES } from '../../src/auth/scopes.ts';
import { buildSchema } from '../../src/graphql/schema/build-schema.ts';
import { callsFor, keysOf } from '../support/calls.ts';
import {
  coordinatesIn,
  directiveValuesOf,
  rootFields,
  scopesOf,
  valuesByField,
} from '../support/coordinates.ts';
import { dumpOf } from '../support/dump.ts';
import { populateTenant, USER } from '../support/fully-populated-tenant.ts';
import { type Gateway, startGateway, type Tenant } from '../support/gateway.ts';
import { maskedAs } from '../support/masking.ts';
import { distinctSelectionsBelow, merged } from '../support/paths.ts';
import { mutations, sampleOf } from '../support/samples.ts';

/**
 * Tests every path through the schema for a caller who lacks one of its scopes, and for one without pii:read.
 * Paths are derived from the schema, so new fields are included. `tenancy.test.ts` covers other
 * organizations.
 */
const schema: GraphQLSchema = buildSchema({});
const MARK = 'PlantedValue';

let gateway: Gateway;
let all: Tenant;
let withoutPii: Tenant;
let lacking: Map<string, Tenant>;
let calls: [name: string, call: string, selection: string][];

const without = (scope: string) => SCOPES.filter((each) => each !== scope);

beforeAll(async () => {
  // A path through nested lists may exceed the default cost limit.
  gateway = await startGateway({ QUERY_COST_LIMIT: '999999999' });
  all = await gateway.tenant({ userId: USER });
  await populateTenant(all, MARK);
  const as = (scopes: readonly string[]) => gateway.credential(all, { scopes, userId: USER });
  withoutPii = await as(without('pii:read'));
  lacking = new Map(
    await Promise.all(SCOPES.map(async (scope) => [scope, await as(without(scope))] as const)),
  );
  calls = await allCalls();
});
afterAll(() => gateway.close());

/** Returns every selection below each field of Query, called once for each type that it can return. */
async function allCalls(): Promise<typeof calls> {
  const byField = callsFor(await keysOf(gateway.database, all));
  const found: typeof calls = [];
  for (const field of rootFields(schema.getQueryType())) {
    const selections = distinctSelectionsBelow(schema, field);
    for (const [types, call] of await oneForEachType(byField[field.name] ?? [])) {
      const fitting = selections.filter((selection) => isOn(selection, types));
      found.push(...fitting.map((selection) => [field.name, call, selection] as (typeof calls)[number]));
    }
  }
  return found;
}

/** Returns one call for each type, or set of types, in the response. */
async function oneForEachType(each: string[]): Promise<Map<string, string>> {
  const byTypes = new Map<string, string>();
  for (const call of each) {
    const { data } = await all.query(`{ answer: ${call} { __typename } }`);
    const types = [data.answer].flat().flatMap((node) => (node ? [node.__typename] : []));
    if (types.length > 0) byTypes.set([...new Set(types)].join(' '), call);
  }
  return byTypes;
}

function isOn(selection: string, types: string): boolean {
  const [, type = ''] = /^\{ (?:__typename +)?\.\.\. on (\w+)/.exec(selection) ?? [];
  return types.split(' ').includes(type);
}

describe('every path through the schema', () => {
  it('is rejected before it runs if any one of its scopes is missing, and the error names that scope', async () => {
    const rejected = new Set<string>();
    const paths = new Map(
      calls.map(([name, call, selection]) => [name + selection, [name, call, selection]]),
    );
    for (const [name, call, selection] of paths.values() as Iterable<[string, string, string]>) {
      for (const scope of scopesOf(schema, 'Query', name, selection)) {
        const answer = await lacking.get(scope)?.query(`{ ${call} ${selection} }`);
        expect(answer?.errors?.[0]).toMatchObject({
          message: `The credential lacks the scope ${scope}.`,
          extensions: { code: 'FORBIDDEN', missingScopes: [scope] },
        });
        expect(answer?.data).toBeUndefined();
        expect(answer?.status).toBe(403);
        expect(answer?.text).not.toContain(MARK);
        for (const [type, field] of [['Query', name] as const, ...coordinatesIn(selection)])
          if (scopesAt(type, field).includes(scope)) rejected.add(`${type}_${field} ${scope}`);
      }
    }
    const expected = objectFields()
      .filter(([type]) => type !== 'Mutation')
      .flatMap(([type, field]) => scopesAt(type, field).map((scope) => `${type}_${field} ${scope}`));
    expect([...rejected].sort()).toEqual(expected.sort());
  }, 300_000);

  it('shows PII only to callers with pii:read, and all other values to every caller', async () => {
    const hidden = new Set<string>();
    const selections = Map.groupBy(calls, ([, call]) => call);
    const documents = [...selections].flatMap(([call, each]) =>
      merged(each.map(([, , selection]) => selection)).map((selection) => `{ ${call} ${selection} }`),
    );
    for (const document of documents) {
      const [seen, masked] = await Promise.all(
        [all, withoutPii].map(async ({ query }) => valuesByField((await query(document)).data)),
      );
      expect([...(masked?.keys() ?? [])]).toEqual([...(seen?.keys() ?? [])]);
      for (const [coordinate, values] of seen ?? []) {
        const [type = '', field = ''] = coordinate.split('_');
        const { pii } = directiveValuesOf(schema, type, field);
        if (pii === 'AS_FIELD' || coordinate === 'Viewer_scopes' || isCursor(field)) continue;
        if (typeof values[0] === 'object' && values[0] !== null && !pii) continue;
        const expected = pii ? values.map((value) => maskedAs(pii, value)) : values;
        expect(masked?.get(coordinate), coordinate).toEqual(expected);
        if (pii && values.some((value) => value !== null)) hidden.add(coordinate);
      }
    }
    expect([...hidden].sort()).toEqual(piiFields());
  }, 300_000);
});

/** A cursor contains a timestamp and an id, so it differs between requests. */
function isCursor(field: string): boolean {
  return /cursor/i.test(field);
}

/** Returns all fields of the object types that the schema declares. */
function objectFields(): (readonly [type: string, field: string])[] {
  return Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) && type.astNode
      ? Object.keys(type.getFields()).map((field) => [type.name, field] as const)
      : [],
  );
}

const scopesAt = (type: string, field: string) => directiveValuesOf(schema, type, field).scopes;

/** Returns all fields that the schema declares as PII. */
function piiFields(): string[] {
  return objectFields()
    .filter(([type, field]) =>
      ['TEXT', 'IDENTIFIER', 'EXACT'].includes(directiveValuesOf(schema, type, field).pii ?? ''),
    )
    .map(([type, field]) => `${type}_${field}`)
    .sort();
}

describe('every mutation', () => {
  it.each(mutations())(
    '$name is rejected if any one of its scopes is missing, and writes nothing',
    async ({ name, input }) => {
      const [id = ''] = await customerIds();
      const before = await dumpOf(gateway.database.adminOrm, id);
      const scopes = directiveValuesOf(schema, 'Mutation', name).scopes;
      expect(scopes).toContainEqual(expect.stringMatching(/:write$/));
      expect(scopes.filter((scope) => !scope.endsWith(':write'))).toEqual([]);
      for (const scope of scopes) {
        const answer = await lacking
          .get(scope)
          ?.query(`mutation ($input: ${input.name}!) { ${name}(input: $input) { userErrors { code } } }`, {
            input: sampleOf(input, id),
          });
        expect(answer?.errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN', missingScopes: [scope] });
      }
      expect(await dumpOf(gateway.database.adminOrm, id)).toEqual(before);
    },
  );

  it('needs no read scope for fields that it does not return', async () => {
    const writer = await gateway.credential(all, { scopes: ['branch:write'] });
    const [customerId] = await customerIds();
    const write = (selection: string) =>
      writer.query(
        `mutation ($input: UpdateCustomerBranchInput!) { updateCustomerBranch(input: $input) { ${selection} } }`,
        { input: { customerId, branchId: 'b-1' } },
      );
    expect((await write('customer { id version } userErrors { code }')).errors).toBeUndefined();
    expect((await write('customer { branchId } userErrors { code }')).errors?.[0]?.extensions).toEqual({
      code: 'FORBIDDEN',
      missingScopes: ['branch:read'],
    });
  });
});

async function customerIds(): Promise<string[]> {
  const { data } = await all.query('{ customers { nodes { id } } }');
  return data.customers.nodes.map(({ id }: { id: string }) => id);
}
