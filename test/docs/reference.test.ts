import { readFileSync } from 'node:fs';
import { buildSchema, isInterfaceType, print } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readExamples } from '../../src/explorer/examples.ts';
import { linksAfter, readPages, scopesIn } from './reference-pages.ts';
import { directiveValue, type Part, readInheritedFields, readParts } from './schema-parts.ts';

const schema = buildSchema(readFileSync('src/generated/schema.graphql', 'utf8'));
const parts = readParts();
const partOf = new Map(parts.map((part) => [part.coordinate, part]));
const inherited = readInheritedFields();

const index = readFileSync('docs/schema.md', 'utf8');
const pages = readPages();
const entries = pages.flatMap((page) => page.entries);
const entryOf = new Map(entries.map((entry) => [entry.coordinate, entry]));

describe('the pages of the modules', () => {
  it('describe every type, field, argument, enum value and directive exactly once', () => {
    // The printed schema omits @oneOf, which is part of GraphQL.
    const expected = [...parts.map(({ coordinate }) => coordinate), '@oneOf'];
    expect(entries.map(({ coordinate }) => coordinate).sort()).toEqual(expected.sort());
    expect(expected.length).toBeGreaterThan(1000);
  });

  it('show the type and the description of each part', () => {
    for (const { coordinate, type, description } of parts) {
      const text = factsOf(coordinate).replaceAll(/^ +/gm, '');
      expect(text).toContain(description);
      if (type) expect(text.split('\n', 1)[0] + returnedType(coordinate)).toContain(`\`${type}\``);
    }
  });

  it('show the scopes of each part', () => {
    const expected = parts.map((part) => [part.coordinate, directiveValue(part, 'auth', 'scopes') ?? []]);
    expect(parts.map(({ coordinate }) => [coordinate, scopesIn(factsOf(coordinate))])).toEqual(expected);
    expect(expected.flatMap(([, scopes]) => scopes).length).toBeGreaterThan(100);
  });

  it('show the masking of PII', () => {
    const texts: Record<string, string> = {
      TEXT: '*PII* masked',
      IDENTIFIER: '*PII* masked except the last four characters',
      EXACT: '*PII* null',
      AS_FIELD: '*PII* like the field that changed',
    };
    const expected = parts.map((part) => [
      part.coordinate,
      texts[String(directiveValue(part, 'pii', 'class'))] ?? '',
    ]);
    expect(parts.map(({ coordinate }) => [coordinate, factIn(factsOf(coordinate), '*PII*')])).toEqual(
      expected,
    );
  });

  it('show costs and the sizes of lists', () => {
    for (const part of parts) {
      const facts = factsOf(part.coordinate);
      const cost = directiveValue(part, 'cost', 'weight');
      const text = cost === undefined ? '' : `*Cost* ${Number(cost).toLocaleString('en')}`;
      expect([part.coordinate, factIn(facts, '*Cost*')]).toEqual([part.coordinate, text]);
      const size =
        directiveValue(part, 'listSize', 'assumedSize') ??
        directiveValue(part, 'listSize', 'slicingArguments');
      if (size === undefined) expect(facts).not.toContain('*Size*');
      else expect(factIn(facts, '*Size*')).toContain(String(size));
    }
  });

  it('link to the interface for each field that a type has from it', () => {
    expect(inherited.length).toBeGreaterThan(50);
    for (const { type, field, parent } of inherited) {
      const links = linksAfter(factsOf(type), 'Implements ');
      const page = entryOf.get(`${parent}.${field}`)?.page;
      const anchor = `#${parent}-${field}`.toLowerCase();
      const isSamePage = entryOf.get(type)?.page === page;
      expect([type, field, links.get(field)]).toEqual([
        type,
        field,
        isSamePage ? anchor : `${page}${anchor}`,
      ]);
    }
  });

  it('may link to the interface, because its fields have the same directives', () => {
    for (const { coordinate, field, parent, directives } of inherited) {
      const original = partOf.get(`${parent}.${field}`)?.directives ?? [];
      expect([coordinate, ...directives.map(print)]).toEqual([coordinate, ...original.map(print)]);
    }
  });

  it('show the scopes of a type with the fields that the module adds to it', () => {
    const extended = pages.flatMap(({ text }) =>
      [...text.matchAll(/^## Fields added to (\w+)\n\n(.+)/gm)].map(([, type = '', line = '']) => ({
        type,
        line,
      })),
    );
    expect(extended.length).toBeGreaterThan(8);
    for (const { type, line } of extended) {
      const scopes = directiveValue(partOf.get(type) as Part, 'auth', 'scopes') ?? [];
      expect([type, line.startsWith('*Needs*') ? scopesIn(line) : []]).toEqual([type, scopes]);
    }
  });

  it('link to the types of an interface', () => {
    const interfaces = Object.values(schema.getTypeMap()).filter((type) => isInterfaceType(type));
    expect(interfaces).toHaveLength(3);
    for (const each of interfaces) {
      const names = schema.getPossibleTypes(each).map(({ name }) => name);
      expect([...linksAfter(factsOf(each.name), 'Types: ').keys()].sort()).toEqual(names.sort());
    }
  });

  it('link to each field that another module adds', () => {
    for (const { coordinate, page } of entries) {
      const [, type = '', field = ''] = /^(\w+)\.(\w+)$/.exec(coordinate) ?? [];
      const entry = entryOf.get(type);
      if (!entry || entry.page === page) continue;
      expect(linksAfter(entry.facts, 'Fields of other modules').get(field)).toContain(page);
    }
  });
});

describe('the page of a module', () => {
  it('begins with the saved query of the explorer', async () => {
    const examples = await readExamples();
    expect(examples.length).toBeGreaterThan(10);
    for (const { module, query, variables } of examples) {
      const text = pages.find(({ name }) => name === `${module}.md`)?.text ?? '';
      const [, example = ''] = /\n## Example\n(.+?)\n## /s.exec(text) ?? [];
      expect(example).toContain(`\`\`\`graphql\n${query.trim()}\n`);
      expect(example).toContain(variables.trim());
    }
  });

  it('lists what it contains', () => {
    for (const { name, text } of pages) {
      const [contents = ''] = text.split('\n## ');
      const headings = [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
      const listed = [...contents.matchAll(/^- \[([\w ]+)\]/gm)].map(([, heading]) => heading);
      expect([name, ...listed]).toEqual([name, ...headings.filter((heading) => heading !== 'Example')]);
    }
  });
});

describe('docs/schema.md', () => {
  it('has a row for each field of Query', () => {
    const rows = index.split('\n').filter((line) => line.startsWith('| [`'));
    expect(rows.map((row) => /`(\w+)`/.exec(row)?.[1]).sort()).toEqual(
      Object.keys(schema.getQueryType()?.getFields() ?? {}).sort(),
    );
  });

  it('has a row for each module, with its mutations', () => {
    const rows = index.split('\n').filter((line) => /^\| \[\w+\]\(schema\/\w+\.md\)/.test(line));
    expect(rows.map((row) => /schema\/\w+\.md/.exec(row)?.[0])).toEqual(
      pages.map(({ name }) => `schema/${name}`),
    );
    const named = rows.flatMap((row) => [...row.matchAll(/\[`(\w+)`\]/g)].map(([, name]) => name));
    expect(named.sort()).toEqual(Object.keys(schema.getMutationType()?.getFields() ?? {}).sort());
  });

  it('is short', () => {
    expect(index.split('\n').length).toBeLessThan(200);
  });
});

function factsOf(coordinate: string): string {
  return entryOf.get(coordinate)?.facts ?? '';
}

/** Returns the line with the type of a mutation, which has a heading of its own. */
function returnedType(coordinate: string): string {
  const [, line = ''] = /^- Returns (.+)$/m.exec(factsOf(`${coordinate}(input:)`)) ?? [];
  return line;
}

/** Returns a fact with its mark, which ends at the next one or at the end of the line. */
function factIn(facts: string, mark: string): string {
  const line = facts.split('\n').find((each) => each.includes(mark)) ?? '';
  const [fact = ''] = line.slice(line.indexOf(mark)).split(/ · |\\$|\.$/);
  return fact.trim();
}
