import type { WireField } from './types.ts';

/**
 * The field tables of one part (query, body or response): its own, and one for each object type that it uses.
 */
export interface PathTables {
  fields: WireField[];
  objects: Map<string, WireField[]>;
}

const scalars = new Set(['string', 'int32', 'int64', 'bool']);

/** Returns the cells of the Markdown table in `text`, without its header. */
export function tableCells(text: string): string[][] {
  const lines = text.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('\\', '')),
  );
}

export function tableFields(text: string): WireField[] {
  return tableCells(text).map(([name = '', type = '']) => ({ name, type }));
}

export function objectRows(tables: PathTables): number {
  return [...tables.objects.values()].reduce((sum, rows) => sum + rows.length, 0);
}

/** Returns every field with its full path; fields of nested objects follow the field that contains them. */
export function flatten(tables: PathTables): WireField[] {
  return expand(tables.fields, tables.objects, '');
}

function expand(fields: WireField[], objects: PathTables['objects'], prefix: string): WireField[] {
  return fields.flatMap(({ name: key, type }) => {
    const name = `${prefix}${key}`;
    const itemType = type.replace(/^\[\]/, '');
    if (scalars.has(itemType)) return [{ name, type }];
    const children = objects.get(itemType);
    if (!children) throw new Error(`${name}: the API spec has no table for ${itemType}`);
    return [{ name, type }, ...expand(children, objects, `${name}${type === itemType ? '' : '[]'}.`)];
  });
}
