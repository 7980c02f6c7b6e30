import type { AuthRequest } from './authenticate.ts';

export function hasHeader({ headers }: AuthRequest, name: string): boolean {
  return headers[name] !== undefined;
}

/**
 * Returns the value of a header; null if it is missing or was sent more than once, which would be ambiguous.
 */
export function onlyHeader({ headers }: AuthRequest, name: string): string | null {
  const values = headers[name] ?? [];
  return values.length === 1 ? (values[0] ?? null) : null;
}
