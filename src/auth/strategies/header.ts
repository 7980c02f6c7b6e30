import type { AuthRequest } from './authenticate.ts';

export function hasHeader({ headers }: AuthRequest, name: string): boolean {
  return headers[name] !== undefined;
}

/** The value of a header; null where it is missing or was sent twice, so that nobody can mean two credentials. */
export function onlyHeader({ headers }: AuthRequest, name: string): string | null {
  const values = headers[name] ?? [];
  return values.length === 1 ? (values[0] ?? null) : null;
}
