import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInterfaceType,
  isObjectType,
  TypeNameMetaFieldDef,
} from 'graphql';
import type { WireOperation, WireSystem } from '../../../scripts/wire-fields/types.ts';

/** A row of a table, with full names. Without a location it belongs to a shape or is an extension field. */
interface Row {
  locations: string[];
  names: string[];
  path: string;
  shape: string | undefined;
  note: string;
}

/** The content below one `###` heading: an operation (`POST /v1/customers`) or a shape. */
interface Section {
  system: string;
  name: string;
  graph: string;
  rows: Row[];
}

/** Returns all differences between a field map and the API specs or the GraphQL schema. */
export function problemsOf(markdown: string, systems: WireSystem[], schema: GraphQLSchema): string[] {
  const sections = readSections(markdown);
  return [
    ...difference(mappedFields(sections), systems.flatMap(wireFields)),
    ...sections.flatMap((section) => problemsOfGraph(section, schema)),
    ...sections.flatMap(({ name, rows }) =>
      rows.flatMap((row) => problemsOfPath(row, schema).map((problem) => `${name}: ${problem}`)),
    ),
  ];
}

/**
 * A field of an operation, including fields of shapes, and its graph path. Extension fields
 * have the location `member`.
 */
export interface Mapped {
  /** For example `banking GET /v1/…`. */
  operation: string;
  location: string;
  name: string;
  path: string;
}

/** Returns every field of every operation in a field map, with its graph path. */
export function mappedPaths(markdown: string): Mapped[] {
  const sections = readSections(markdown);
  const shapes = new Map(sections.map(({ name, rows }) => [name, rows]));
  const pathsOf = ({ names, path, shape }: Row): { name: string; path: string }[] => {
    if (shape === undefined) return names.map((name) => ({ name, path }));
    const below = shapes.get(`shape ${shape}`)?.flatMap(pathsOf) ?? [];
    return names.flatMap((name) => below.map((each) => ({ ...each, name: name.replace(/\*$/, each.name) })));
  };
  return sections
    .filter(({ graph }) => graph !== '')
    .flatMap(({ system, name: operation, rows }) =>
      rows.flatMap((row) => {
        const locations = row.locations.length > 0 ? row.locations : ['member'];
        return locations.flatMap((location) =>
          pathsOf(row).map((each) => ({ operation: `${system} ${operation}`, location, ...each })),
        );
      }),
    );
}

function readSections(markdown: string): Section[] {
  let system = '';
  return markdown.split(/^(?=#{2,3} )/m).flatMap((text) => {
    system = /^## (\w+)/.exec(text)?.[1]?.toLowerCase() ?? system;
    if (!text.startsWith('### ')) return [];
    const [, operation, graph] = /^`([A-Z]+ \/\S*)` is `([\w.]+)`/m.exec(text) ?? [];
    const shape = /^### Shape (\w+)/.exec(text)?.[1];
    const name = operation ?? (shape ? `shape ${shape}` : text.split('\n', 1).join());
    return [{ system, name, graph: graph ?? '', rows: readRows(text) }];
  });
}

function readRows(text: string): Row[] {
  const lines = text.split('\n').filter((line) => line.startsWith('| ') && /`/.test(line));
  return lines.map((line) => {
    const cells = line.split('|').slice(1, -1);
    const [note = '', path = '', field = '', locations = ''] = cells.map((cell) => cell.trim()).reverse();
    return {
      locations: locations.split(', ').filter((location) => location !== ''),
      names: inFull([...field.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? '')),
      path: path.replaceAll('`', ''),
      shape: /^\[shape (\w+)\]/.exec(path)?.[1],
      note,
    };
  });
}

function inFull(names: string[]): string[] {
  return names.map((name) => (/^[.[]/.test(name) ? `${names[0]}${name}` : name));
}

/**
 * Returns the fields of all operations, including fields of shapes, such as `banking GET
 * /v1/… response customers[].id`.
 */
function mappedFields(sections: Section[]): string[] {
  const shapes = new Map(sections.map(({ name, rows }) => [name, rows]));
  const namesOf = ({ names, shape }: Row): string[] => {
    if (shape === undefined) return names;
    const below = shapes.get(`shape ${shape}`)?.flatMap(namesOf) ?? [`shape ${shape}, which does not exist`];
    return names.flatMap((name) => below.map((each) => name.replace(/\*$/, each)));
  };
  return sections.flatMap(({ system, name, rows }) =>
    rows.flatMap((row) =>
      row.locations.flatMap((location) =>
        namesOf(row).map((field) => `${system} ${name} ${location} ${field}`),
      ),
    ),
  );
}

function wireFields({ system, operations }: WireSystem): string[] {
  return operations.flatMap((operation: WireOperation) => {
    const { method, path, pathParameters } = operation;
    const fields = (['query', 'body', 'response'] as const).flatMap((location) =>
      operation[location].map(({ name }) => `${location} ${name}`),
    );
    const parameters = pathParameters.map((name) => `path ${name}`);
    return [...parameters, ...fields].map((field) => `${system} ${method} ${path} ${field}`);
  });
}

function difference(mapped: string[], wire: string[]): string[] {
  const inMap = new Set(mapped);
  const inSpecs = new Set(wire);
  return [
    ...wire.filter((field) => !inMap.has(field)).map((field) => `missing: ${field}`),
    ...mapped.filter((field) => !inSpecs.has(field)).map((field) => `in no API spec: ${field}`),
    ...mapped.filter((field, index) => mapped.indexOf(field) < index).map((field) => `duplicate: ${field}`),
  ];
}

function problemsOfGraph({ name, graph }: Section, schema: GraphQLSchema): string[] {
  if (graph === '') return name.startsWith('shape ') ? [] : [`${name}: neither an operation nor a shape`];
  return isPath(graph, schema) ? [] : [`${name}: unknown path: ${graph}`];
}

function problemsOfPath({ path, shape, note }: Row, schema: GraphQLSchema): string[] {
  if (shape !== undefined) return [];
  if (path === '—') return note === '' ? ['no path and no note'] : [];
  return isPath(path, schema) ? [] : [`unknown path: ${path}`];
}

/** Whether the schema has a path such as `Customer.addresses{purpose: RESIDENTIAL}.line1`. */
function isPath(path: string, schema: GraphQLSchema): boolean {
  const [start = '', ...steps] = path.split('.');
  let type = schema.getType(start);
  for (const step of steps) {
    const [, name, selector, value] = /^(\w+)(?:\{(\w+): (\w+)\})?$/.exec(step) ?? [];
    type = typeOf(type, name);
    if (selector === undefined || value === undefined) continue;
    const chosen = typeOf(type, selector);
    if (!isEnumType(chosen) || !chosen.getValue(value)) return false;
  }
  return type !== undefined;
}

function typeOf(type: GraphQLNamedType | undefined, name: string | undefined): GraphQLNamedType | undefined {
  const field = name === undefined ? undefined : fieldOf(type, name);
  return field && getNamedType(field.type);
}

function fieldOf(
  type: GraphQLNamedType | undefined,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  if (isCompositeType(type) && name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
}
