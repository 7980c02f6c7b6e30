import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { WireField, WireOperation, WireSystem } from '../../../scripts/wire-fields/types.ts';

const systemNames = ['onboarding', 'clients', 'registry', 'banking', 'screening'] as const;
type SystemName = (typeof systemNames)[number];
type Location = 'body' | 'response';

const systems = Object.fromEntries(systemNames.map((name) => [name, read(name)])) as Record<
  SystemName,
  WireSystem
>;

/** Fields that an example omits although the field list has them. All other examples are complete. */
const missingInExample: Partial<Record<SystemName, Record<Location, string[]>>> = {
  clients: { body: ['risk_level'], response: ['gender', 'kyc_level', 'kyc_status', 'risk_level'] },
  screening: {
    body: ['mobile', 'telephone', 'externalId', 'joinedDate', 'companyDetails', 'metadata'],
    response: [],
  },
};

describe('the number of fields in the API specs', () => {
  it.each([
    ['onboarding', { operations: 1, query: 0, body: 50, response: 29 }],
    ['clients', { operations: 1, query: 0, body: 16, response: 31 }],
    ['registry', { operations: 1, query: 0, body: 18, response: 0 }],
    ['banking', { operations: 27, query: 49, body: 105, response: 429 }],
    ['screening', { operations: 1, query: 0, body: 8, response: 13 }],
  ] as const)('is as extracted for %s', (name, counts) => {
    expect(systems[name].counts).toEqual(counts);
    expect(systems[name].operations).toHaveLength(counts.operations);
  });

  it('counts tables of nested objects once per operation and location', () => {
    expect(systems.banking.objectRows).toEqual({ body: 18, response: 342 });
  });

  it('includes a row for every path of every field', () => {
    const rows = (name: SystemName) => [
      rowsOf(name, 'query'),
      rowsOf(name, 'body'),
      rowsOf(name, 'response'),
    ];
    expect(Object.fromEntries(systemNames.map((name) => [name, rows(name)]))).toEqual({
      onboarding: [0, 50, 29],
      clients: [0, 16, 31],
      registry: [0, 18, 0],
      banking: [49, 113, 485],
      screening: [0, 12, 13],
    });
  });
});

describe.each(systemNames)('the operations of %s', (name) => {
  const { system, operations } = systems[name];

  it('have unique names', () => {
    expect(system).toBe(name);
    const names = operations.map((operation) => operation.name);
    expect(new Set(names).size).toBe(names.length);
    for (const slug of names) expect(slug).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it.each(operations)('$name has a title, a method and a path with its parameters', (operation) => {
    expect(operation.title).not.toBe('');
    expect(operation.method).toMatch(/^(GET|POST|PUT|PATCH|DELETE)$/);
    expect(operation.path).toMatch(/^(\/([\w-]+|\{\w+\}))+$/);
    const inPath = [...operation.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
    expect(operation.pathParameters).toEqual(inPath);
  });

  it.each(operations)('$name lists every field once, below a parent that can contain it', (operation) => {
    for (const fields of [operation.query, operation.body, operation.response]) expectTree(fields);
  });

  it.each(operations)('$name has the same fields in its examples and its rows', (operation) => {
    for (const part of ['body', 'response'] as const) {
      const example = exampleOf(operation, part);
      if (example === null) continue;
      const missing = missingInExample[name]?.[part] ?? [];
      expect(sorted([...pathsOf(example), ...missing])).toEqual(sorted(namesOf(operation[part])));
    }
  });
});

describe('banking', () => {
  const { operations } = systems.banking;

  it('has 11 GET, 5 POST, 9 PUT and 2 DELETE operations', () => {
    const methods = Object.groupBy(operations, (operation) => operation.method);
    const counted = Object.entries(methods).map(([method, list]) => [method, list?.length]);
    expect(Object.fromEntries(counted)).toEqual({ GET: 11, POST: 5, PUT: 9, DELETE: 2 });
  });

  it('has a request example exactly if it has a body', () => {
    for (const { body, requestExample } of operations) expect(requestExample !== null).toBe(body.length > 0);
  });

  it.each(operations)('$name gives its fields the types in its examples', (operation) => {
    for (const part of ['body', 'response'] as const) {
      const types = new Map(operation[part].map((field) => [field.name, field.type]));
      for (const [path, type] of leavesOf(exampleOf(operation, part))) expect(types.get(path)).toBe(type);
    }
  });
});

it("every API spec except the registry's has response examples", () => {
  const without = systemNames.filter((name) =>
    systems[name].operations.every((each) => !each.responseExample),
  );
  expect(without).toEqual(['registry']);
  expect(systems.registry.operations[0]).toMatchObject({ requestExample: null, response: [] });
});

function read(name: SystemName): WireSystem {
  return JSON.parse(readFileSync(new URL(`wire-fields/${name}.json`, import.meta.url), 'utf8'));
}

function rowsOf(name: SystemName, location: 'query' | Location): number {
  return systems[name].operations.reduce((sum, operation) => sum + operation[location].length, 0);
}

function exampleOf(operation: WireOperation, location: Location): unknown {
  return location === 'body' ? operation.requestExample : operation.responseExample;
}

function namesOf(fields: WireField[]): string[] {
  return fields.map((field) => field.name);
}

function sorted(names: string[]): string[] {
  return names.toSorted();
}

function expectTree(fields: WireField[]): void {
  const types = new Map(fields.map((field) => [field.name, field.type]));
  expect(types.size).toBe(fields.length);
  for (const { name } of fields) {
    const parent = name.split('.').slice(0, -1).join('.');
    if (parent === '') continue;
    const type = types.get(parent.replace(/\[\]$/, ''));
    expect(type, name).toBeDefined();
    expect(type?.startsWith('[]'), name).toBe(parent.endsWith('[]'));
  }
}

/** Returns every path in an example, including objects and lists. A list of plain values is one path. */
function pathsOf(value: unknown, path = ''): string[] {
  if (Array.isArray(value))
    return value.flatMap((item) => (isObject(item) ? pathsOf(item, `${path}[]`) : []));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const below = path === '' ? key : `${path}.${key}`;
    return [below, ...pathsOf(child, below)];
  });
}

function leavesOf(value: unknown, path = ''): [string, unknown][] {
  if (Array.isArray(value)) return value.flatMap((item) => leavesOf(item, `${path}[]`));
  if (!isObject(value)) return value === null ? [] : [[path, value]];
  return Object.entries(value).flatMap(([key, child]) =>
    leavesOf(child, path === '' ? key : `${path}.${key}`),
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
