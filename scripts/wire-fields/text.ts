import type { Json, WireField } from './types.ts';

export function must<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`the document has no ${what}`);
  return value;
}

/** The part of `text` behind `from`, up to `to` or the end. */
export function between(text: string, from: string, to?: string): string {
  const start = text.indexOf(from);
  if (start < 0) throw new Error(`the document has no ${JSON.stringify(from)}`);
  const rest = text.slice(start + from.length);
  if (to === undefined) return rest;
  const end = rest.indexOf(to);
  if (end < 0) throw new Error(`the document has no ${JSON.stringify(to)}`);
  return rest.slice(0, end);
}

/** The first JSON object at or behind `from`; its end is found by brackets, because other text may follow at once. */
export function readJson(text: string, from = 0): { value: Json; end: number } {
  const start = text.indexOf('{', from);
  if (start < 0) throw new Error('the document has no JSON object here');
  let depth = 0;
  for (const token of text.slice(start).matchAll(/"(?:[^"\\]|\\.)*"|[{}]/g)) {
    if (token[0] === '{') depth++;
    if (token[0] === '}') depth--;
    if (depth > 0) continue;
    const end = start + token.index + 1;
    return { value: JSON.parse(text.slice(start, end)), end };
  }
  throw new Error('a JSON object of the document does not end');
}

/** The path of a URL or of a bare path, with `:Name` written as `{Name}`. */
export function pathOf(url: string): string {
  return url.replace(/^https?:\/\/[^/]*/, '').replace(/:(\w+)/g, '{$1}');
}

export function pathParametersOf(path: string): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as string);
}

/** The header names of a curl command, without `Content-Type`. */
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
    throw new Error(`the document contradicts itself: ${what}`);
}
