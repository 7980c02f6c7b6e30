import { readFile } from 'node:fs/promises';
import { type GraphQLInputType, getNamedType, isInputObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, startGateway, type Tenant } from '../support/gateway.ts';
import { mutate, mutateOrThrow } from '../support/mutations.ts';
import { mutations } from '../support/samples.ts';
import { type CustomerType, createSubject, EVERY_MUTATION } from './every-mutation.ts';
import { rowsUnder } from './pages.ts';
import { targetOf, type Written, writeEverything } from './written-paths.ts';

const PAGE = 'docs/which-mutation.md';
const page = await readFile(PAGE, 'utf8');
const inputs = new Map(mutations().map(({ name, input }) => [name, input]));
const creations = ['createPersonCustomer', 'createBusinessCustomer'];
const types = ['person', 'business'] as const;

let gateway: Gateway;
let tenant: Tenant;
/** What each mutation wrote, by customer type and mutation. */
const written: Record<CustomerType, Map<string, Written>> = { person: new Map(), business: new Map() };

beforeAll(async () => {
  gateway = await startGateway();
  tenant = await gateway.tenant();
  for (const type of types)
    for (const name of Object.keys(EVERY_MUTATION))
      written[type].set(name, await writeEverything(tenant, type, name));
});
afterAll(() => gateway.close());

const quoted = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);

interface Named {
  mutation: string;
  isRecommended: boolean;
  /** The fields in parentheses. */
  fields: string[];
}

function mutationsIn(cell: string): Named[] {
  return [...cell.matchAll(/(\*\*)?`(\w+)`(?:\*\*)?(?: \(([^)]*)\))?/g)].map(
    ([, bold, mutation = '', fields = '']) => ({
      mutation,
      isRecommended: bold !== undefined,
      fields: quoted(fields),
    }),
  );
}

const rows = rowsUnder(PAGE, 'By field').map(([first = '', person = '', business = '']) => ({
  field: first.replaceAll('`', ''),
  paths: quoted(first),
  cells: { person, business },
}));

describe('the page', () => {
  it('names every mutation in each table, and no other', () => {
    const byField = rows.flatMap(({ cells }) => Object.values(cells).flatMap(mutationsIn));
    const all = [...inputs.keys()].sort();
    expect([...new Set([...byField.map(({ mutation }) => mutation), ...creations])].sort()).toEqual(all);
    const whom = rowsUnder(PAGE, 'For whom, and what is omitted').flatMap(([names = '']) => quoted(names));
    expect(whom.sort()).toEqual(all);
    const verbs = /^(create|update|patch|put|set|add|delete|remove|record|decide|link|unlink)[A-Z]/;
    expect(quoted(page).filter((name) => verbs.test(name) && !inputs.has(name))).toEqual([]);
  });

  it('recommends a mutation for each field that can be changed', () => {
    const cells = rows.flatMap(({ cells }) => Object.values(cells).map(mutationsIn));
    const undecided = cells.filter((named) => named.length > 0 && !named[0]?.isRecommended);
    expect(undecided).toEqual([]);
  });
});

/** Whether an input has a field at a path such as `contact.email`. */
function hasField(type: GraphQLInputType, [name = '', ...rest]: string[]): boolean {
  const named = getNamedType(type);
  const field = isInputObjectType(named) ? named.getFields()[name] : undefined;
  return field !== undefined && (rest.length === 0 || hasField(field.type, rest));
}

describe('the inputs of this test', () => {
  it.each(Object.keys(EVERY_MUTATION))('%s: have every field of the schema', async (name) => {
    const subjects = await Promise.all(types.map((type) => createSubject(tenant, type)));
    const sent = subjects.flatMap((subject) => EVERY_MUTATION[name]?.(subject) ?? []).flatMap(Object.keys);
    const fields = Object.keys(inputs.get(name)?.getFields() ?? {});
    const others = ['customerId', 'expectedVersion', 'idempotencyKey'];
    expect([...new Set(sent)].sort()).toEqual(fields.filter((field) => !others.includes(field)).sort());
  });
});

describe.each(rows)('$field', ({ paths, cells }) => {
  it.each(types)('of a %s: names exactly the mutations that change it', (type) => {
    const named = mutationsIn(cells[type]).map(({ mutation }) => mutation);
    for (const path of paths) {
      const changes = (place: string) => place === path || place.startsWith(`${path}.`);
      const changing = [...written[type]]
        .filter(([, { paths }]) => paths.some(changes))
        .map(([name]) => name);
      expect([path, ...changing.sort()]).toEqual([path, ...named.toSorted()]);
    }
  });

  it('names fields of the inputs', () => {
    const named = Object.values(cells).flatMap(mutationsIn);
    const unknown = named.flatMap(({ mutation, fields }) => {
      const type = inputs.get(mutation) as GraphQLInputType;
      return fields.filter((field) => !hasField(type, field.split('.')));
    });
    expect(unknown).toEqual([]);
  });
});

it.each(types)('every change of a %s is in the table', (type) => {
  const listed = rows.flatMap(({ paths }) => paths);
  const changed = [...written[type].values()].flatMap(({ paths }) => paths);
  const missing = changed.filter(
    (place) => !listed.some((path) => place === path || place.startsWith(`${path}.`)),
  );
  expect([...new Set(missing)]).toEqual([]);
});

it('the create mutations accept the fields that are set at creation only', () => {
  const atCreation = rows.filter(({ cells }) => cells.business === 'at creation only');
  const input = inputs.get('createBusinessCustomer') as GraphQLInputType;
  const paths = atCreation.flatMap(({ paths }) => paths.map((path) => path.replace(/\{.*/, '').split('.')));
  expect(paths.filter((path) => !hasField(input, path))).toEqual([]);
  expect(paths.length).toBeGreaterThan(0);
});

describe('for whom, and what is omitted', () => {
  const described = rowsUnder(PAGE, 'For whom, and what is omitted').flatMap(
    ([names = '', customers = '', omitted = '']) =>
      quoted(names).map((name) => ({ name, customers, omitted })),
  );
  const changing = described.filter(({ name }) => !creations.includes(name));

  it.each(changing)('$name is for $customers', ({ name, customers }) => {
    const accepted = types.filter((type) => !written[type].get(name)?.codes.includes('WRONG_TYPE'));
    const expected = { persons: ['person'], businesses: ['business'], both: [...types] };
    expect(accepted).toEqual(expected[customers as keyof typeof expected]);
    for (const type of accepted) expect(written[type].get(name)?.codes).toEqual([]);
  });

  const ID = /^(customerId|addressId|creditLimitOrderId|system)$/;

  it.each(changing.filter(({ omitted }) => /keeps|is rejected/.test(omitted)))(
    '$name: a field that is omitted $omitted',
    async ({ name, customers, omitted }) => {
      const subject = await createSubject(tenant, customers === 'businesses' ? 'business' : 'person');
      const [complete = {}] = EVERY_MUTATION[name]?.(subject) ?? [];
      const names = Object.keys(complete);
      const ids = Object.fromEntries(Object.entries(complete).filter(([key]) => ID.test(key)));
      const target = targetOf(name, subject);
      const before = await mutateOrThrow(tenant, name, { ...target, ...complete });
      const payload = await mutate(tenant, name, { ...target, ...ids });
      const rejected = payload.userErrors.map(({ code, path }) => `${code} ${path.join('.')}`);
      const group = names.filter((key) => !ID.test(key)).map((key) => `FIELD_REQUIRED ${key}`);
      expect(rejected.sort()).toEqual(omitted === 'is rejected' ? group.sort() : []);
      if (omitted === 'keeps its value') expect(payload.customer.version).toBe(before.customer.version);
    },
  );

  it('putPersonCustomer clears what is omitted', async () => {
    const subject = await createSubject(tenant, 'person');
    const [{ middleName: _, ...rest } = { middleName: '' }] = (EVERY_MUTATION.putPersonCustomer?.(subject) ??
      []) as [{ middleName: string }];
    const { customer } = await mutateOrThrow(tenant, 'putPersonCustomer', rest, {
      customer: 'middleName identityDocuments { type { code } }',
    });
    expect(customer.middleName).toBeNull();
  });

  it('the other mutations add an item, or have only ids', () => {
    const others = changing.filter(({ omitted }) => /not set|only ids/.test(omitted));
    for (const { name, omitted } of others) {
      const fields = Object.keys(inputs.get(name)?.getFields() ?? {});
      const values = fields.filter((field) => !/Id$|^(expectedVersion|idempotencyKey)$/.test(field));
      expect([name, values.length === 0]).toEqual([name, omitted === 'the input has only ids']);
    }
  });
});

describe('the traps', () => {
  const patch = (input: object, customer: string) =>
    mutateOrThrow(tenant, 'patchPersonCustomer', input, { customer });

  it('null for an e-mail address is rejected by updatePersonCustomer and clears it in patchPersonCustomer', async () => {
    const { customerId } = await createSubject(tenant, 'person');
    const { userErrors } = await mutate(tenant, 'updatePersonCustomer', { customerId, email: null });
    expect(userErrors.map(({ code }) => code)).toEqual(['NULL_NOT_ALLOWED']);
    const { customer } = await patch({ customerId, contact: { email: null } }, 'contact { email telephone }');
    expect(customer.contact).toEqual({ email: null, telephone: '+442079460000' });
  });

  it('patchPersonCustomer replaces addresses and merges metadata', async () => {
    const { customerId } = await createSubject(tenant, 'person');
    const { customer } = await patch(
      {
        customerId,
        addresses: [{ purpose: 'OTHER', line1: 'x', country: 'DE' }],
        metadata: [{ key: 'campaign', value: null }],
      },
      'addresses { line1 } metadata { key }',
    );
    expect(customer).toEqual({ addresses: [{ line1: 'x' }], metadata: [{ key: 'segment' }] });
  });

  it('a missing address with a purpose is added by the mutations of the page', async () => {
    const person = await mutateOrThrow(tenant, 'createPersonCustomer', { legalName: 'A B' });
    const business = await mutateOrThrow(tenant, 'createBusinessCustomer', { name: 'A B' });
    const purposes = async (name: string, customerId: string, input: object) =>
      (await mutateOrThrow(tenant, name, { customerId, ...input }, { customer: 'addresses { purpose }' }))
        .customer.addresses;
    const [forPerson, forBusiness] = [person.customer.id, business.customer.id];
    const line = { line1: 'x', country: 'DE' };
    expect([
      await purposes('addCustomerAddress', forPerson, line),
      await purposes('updatePersonCustomer', forPerson, { addressLine1: 'x', country: 'DE' }),
      await purposes('patchBusinessCustomer', forBusiness, { registrationAddress: line }),
    ]).toEqual([
      [{ purpose: 'OTHER' }],
      [{ purpose: 'OTHER' }, { purpose: 'RESIDENTIAL' }],
      [{ purpose: 'REGISTRATION' }],
    ]);
  });

  it('a put deletes a passport that is not sent', async () => {
    const { registryId } = await createSubject(tenant, 'person');
    const [input = {}] = EVERY_MUTATION.putPersonCustomer?.({ registryId } as never) ?? [];
    const documents = [{ type: 'TAX_ID', number: 'T-1', issuingCountry: 'GB' }];
    const { customer } = await mutateOrThrow(
      tenant,
      'putPersonCustomer',
      { ...input, identityDocuments: documents },
      { customer: 'identityDocuments { type { code } }' },
    );
    const codes = customer.identityDocuments.map(({ type }: { type: { code: string } }) => type.code);
    expect(codes.sort()).toEqual(['OTHER', 'TAX_ID']);
  });
});
