import type { Json, WireField } from './types.ts';

export function must<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`the API spec has no ${what}`);
  return value;
}

/** Returns the part of `text` after `from`, up to `to` or the end. */
export function between(text: string, from: string, to?: string): string {
  const start = text.indexOf(from);
  if (start < 0) throw new Error(`the API spec has no ${JSON.stringify(from)}`);
  const rest = text.slice(start + from.length);
  if (to === undefined) return rest;
  const end = rest.indexOf(to);
  if (end < 0) throw new Error(`the API spec has no ${JSON.stringify(to)}`);
  return rest.slice(0, end);
}

/**
 * Returns the first JSON object at or after `from`. Its end is found by counting brackets, because other text
 * may follow immediately.
 */
export function readJson(text: string, from = 0): { value: Json; end: number } {
  const start = text.indexOf('{', from);
  if (start < 0) throw new Error('the API spec has no JSON object here');
  let depth = 0;
  for (const token of text.slice(start).matchAll(/"(?:[^"\\]|\\.)*"|[{}]/g)) {
    if (token[0] === '{') depth++;
    if (token[0] === '}') depth--;
    if (depth > 0) continue;
    const end = start + token.index + 1;
    return { value: JSON.parse(text.slice(start, end)), end };
  }
  throw new Error('a JSON object of the API spec is not closed');
}

/** Returns the path of a URL or path, with `:Name` written as `{Name}`. */
export function pathOf(url: string): string {
  return url.replace(/^https?:\/\/[^/]*/, '').replace(/:(\w+)/g, '{$1}');
}

export function pathParametersOf(path: string): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as string);
}

/** Returns the header names of a curl command, without `Content-Type`. */
export function headersOf(curl: string): string[] {
  const names = [...curl.matchAll(/(?:-H|--header) '([\w-]+):/g)].map((match) => match[1] as string);
  return withoutContentType(names);
}

export function withoutContentType(names: string[]): string[] {
  return [...new Set(names)].filter((name) => name !== 'Content-Type');
}

export function names(fields: WireField[]): string[] {
  return fields.map((field) => field.name);
}

export function same(left: unknown, right: unknown, what: string): void {
  if (JSON.stringify(left) !== JSON.stringify(right))
    throw new Error(`the API spec contradicts itself: ${what}`);
}
