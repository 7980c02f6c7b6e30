import { expect } from 'vitest';
import type { Gateway, Tenant } from '../support/gateway.ts';
import type { Example } from './examples.ts';

/** What a document shows of examples that were really run, by the names of its places. */
export type Shown = ReadonlyMap<string, string>;

/** Runs each example in an organization of its own. */
export async function runExamples(gateway: Gateway, examples: readonly Example[]): Promise<Shown> {
  const shown: [string, string][] = [];
  for (const example of examples) shown.push(...(await runExample(await gateway.tenant(), example)));
  return new Map(shown);
}

async function runExample(tenant: Tenant, example: Example): Promise<[string, string][]> {
  const id = await make(tenant, example);
  const ask = async (document: string, variables: Record<string, unknown>) => {
    const { data, errors } = await tenant.query(document, variables);
    expect(errors).toBeUndefined();
    return data;
  };
  const locations: [string, string][] = [
    ['query', block('graphql', example.query)],
    ['before', block('json', json(await ask(example.query, { id })))],
  ];
  let last = '';
  for (const { name, document, variables } of example.requests(id)) {
    const values = block('json', json(variables));
    // A document that was just shown is not shown again.
    locations.push([
      `${name} request`,
      document === last ? values : `${block('graphql', document)}\n\n${values}`,
    ]);
    locations.push([`${name} answer`, block('json', json(await ask(document, variables)))]);
    last = document;
  }
  locations.push(['after', block('json', json(await ask(example.query, { id })))]);
  for (const [name, document] of Object.entries(example.afterwards ?? {})) {
    locations.push([`${name} request`, block('graphql', document)]);
    locations.push([`${name} answer`, block('json', json(await ask(document, { id })))]);
  }
  const steady = steadyNames();
  return locations.map(([place, text]) => [`${example.system}: ${place}`, steady(text)]);
}

async function make(tenant: Tenant, { make: { mutation, input } }: Example): Promise<string> {
  const type = `${mutation.replace('create', 'Create')}Input`;
  const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { customer { id } userErrors { code path } } }`;
  const { data, errors } = await tenant.query(document, { input });
  expect([errors, data?.[mutation].userErrors]).toEqual([undefined, []]);
  return data[mutation].customer.id;
}

/** The document with each of its places filled. One is between `<!-- system: name -->` and `<!-- end -->`. */
export function fill(document: string, shown: Shown): string {
  return document.replace(LOCATION, (_place, name: string) => {
    const text = shown.get(name);
    if (text === undefined) throw new Error(`no example shows: ${name}`);
    return `<!-- ${name} -->\n\n${text}\n\n<!-- end -->`;
  });
}

const LOCATION = /<!-- (\w+: [\w ]+) -->.*?<!-- end -->/gs;

function block(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

/** Ids and instants are new in each run: instead of each stands always the same. */
function steadyNames(): (text: string) => string {
  const ids: string[] = [];
  const nameOf = (id: string) => {
    if (!ids.includes(id)) ids.push(id);
    return `01990000-0000-7000-8000-${String(ids.indexOf(id) + 1).padStart(12, '0')}`;
  };
  return (text) =>
    text
      .replace(/\b[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}\b/g, nameOf)
      .replace(/\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z\b/g, '2026-01-31T12:00:00.000Z');
}

const WIDTH = 100;

/** JSON for people: what fits into a line stands in one, but for the outermost braces. `used` is what the line has already. */
function json(value: unknown, indent = '', used = WIDTH): string {
  const flat = inOneLine(value);
  if (typeof value !== 'object' || value === null || used + flat.length < WIDTH) return flat;
  const deeper = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((each) => json(each, deeper, deeper.length))
    : Object.entries(value).map(([name, each]) => {
        const label = `${JSON.stringify(name)}: `;
        return label + json(each, deeper, deeper.length + label.length);
      });
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${parts.map((part) => deeper + part).join(',\n')}\n${indent}${close}`;
}

function inOneLine(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(inOneLine).join(', ')}]`;
  const parts = Object.entries(value).map(([name, each]) => `${JSON.stringify(name)}: ${inOneLine(each)}`);
  return `{${parts.join(', ')}}`;
}
