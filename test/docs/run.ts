import { expect } from 'vitest';
import type { Gateway, Tenant } from '../support/gateway.ts';
import type { Example } from './examples.ts';

/** The generated blocks of the document, by the names in its markers. */
export type Blocks = ReadonlyMap<string, string>;

/** Runs each example in its own organization and returns the blocks of the document. */
export async function runExamples(gateway: Gateway, examples: readonly Example[]): Promise<Blocks> {
  const blocks: [string, string][] = [];
  for (const example of examples) blocks.push(...(await runExample(await gateway.tenant(), example)));
  return new Map(blocks);
}

async function runExample(tenant: Tenant, example: Example): Promise<[string, string][]> {
  const id = await create(tenant, example);
  const query = async (document: string, variables: Record<string, unknown>) => {
    const { data, errors } = await tenant.query(document, variables);
    expect(errors).toBeUndefined();
    return data;
  };
  const blocks: [string, string][] = [
    ['query', block('graphql', example.query)],
    ['before', block('json', json(await query(example.query, { id })))],
  ];
  let last = '';
  for (const { name, document, variables } of example.requests(id)) {
    const values = block('json', json(variables));
    // A document is not repeated in consecutive requests.
    blocks.push([
      `${name} request`,
      document === last ? values : `${block('graphql', document)}\n\n${values}`,
    ]);
    blocks.push([`${name} response`, block('json', json(await query(document, variables)))]);
    last = document;
  }
  blocks.push(['after', block('json', json(await query(example.query, { id })))]);
  for (const [name, document] of Object.entries(example.afterwards ?? {})) {
    blocks.push([`${name} request`, block('graphql', document)]);
    blocks.push([`${name} response`, block('json', json(await query(document, { id })))]);
  }
  const normalize = valueNormalizer();
  return blocks.map(([name, text]) => [`${example.system}: ${name}`, normalize(text)]);
}

async function create(tenant: Tenant, { create: { mutation, input } }: Example): Promise<string> {
  const type = `${mutation.replace('create', 'Create')}Input`;
  const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { customer { id } userErrors { code path } } }`;
  const { data, errors } = await tenant.query(document, { input });
  expect([errors, data?.[mutation].userErrors]).toEqual([undefined, []]);
  return data[mutation].customer.id;
}

/** Replaces the text between each `<!-- system: name -->` and `<!-- end -->` with the block of that name. */
export function fill(document: string, blocks: Blocks): string {
  return document.replace(MARKED, (_marked, name: string) => {
    const text = blocks.get(name);
    if (text === undefined) throw new Error(`no example has the block: ${name}`);
    return `<!-- ${name} -->\n\n${text}\n\n<!-- end -->`;
  });
}

const MARKED = /<!-- (\w+: [\w ]+) -->.*?<!-- end -->/gs;

function block(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

/** Returns a function that replaces ids and timestamps, which differ in each run, with fixed values. */
function valueNormalizer(): (text: string) => string {
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

/**
 * Formats JSON. A value that fits into the line is written in one line, except for the outermost braces.
 * `used` is the number of characters that the line already has.
 */
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
