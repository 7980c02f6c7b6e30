import { CallerError } from '../errors.ts';
import type { Principal } from './principal.ts';

/** Throws FORBIDDEN, with the missing scopes, unless all needed scopes are granted. */
export function requireScopes({ scopes }: Principal, needed: Iterable<string>): void {
  const missingScopes = [...needed].filter((scope) => !scopes.has(scope)).sort();
  if (missingScopes.length === 0) return;
  const names =
    missingScopes.length === 1 ? `scope ${missingScopes[0]}` : `scopes ${missingScopes.join(', ')}`;
  throw new CallerError('FORBIDDEN', `The credential lacks the ${names}.`, { missingScopes });
}
