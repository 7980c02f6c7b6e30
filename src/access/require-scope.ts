import { CallerError } from '../errors.ts';
import type { Principal } from './principal.ts';

/** Throws FORBIDDEN, with the scope that is missing in its message. */
export function requireScope({ scopes }: Principal, scope: string): void {
  if (!scopes.has(scope)) throw new CallerError('FORBIDDEN', `The credential lacks the scope ${scope}.`);
}
