import type { Json, WireField } from './types.ts';

/** Returns every field of an example, including objects and lists themselves, in the example's order. */
export function fieldsOfExample(example: Json, prefix = ''): WireField[] {
  return Object.entries(example).flatMap(([key, value]) => {
    const name = `${prefix}${key}`;
    return [{ name, type: typeOf(value) }, ...childrenOf(name, value)];
  });
}

function childrenOf(name: string, value: unknown): WireField[] {
  if (isObject(value)) return fieldsOfExample(value, `${name}.`);
  if (!Array.isArray(value)) return [];
  const fields = value.filter(isObject).flatMap((item) => fieldsOfExample(item, `${name}[].`));
  return [...new Map(fields.map((field) => [field.name, field])).values()];
}

function typeOf(value: unknown): string {
  return Array.isArray(value) ? `[]${value.length ? typeOf(value[0]) : 'unknown'}` : typeof value;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
