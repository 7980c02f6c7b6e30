import { userIdOf } from '../user-id.ts';
import type { Attempt } from './authenticate.ts';
import { BEARER_TYPES } from './bearer.ts';
import { onlyHeader } from './header.ts';
import { decodeToken } from './jwt.ts';
import { SIGNATURE_TYPES } from './signature.ts';

// Which credential a request claims to have, before anything is proven.

export function claimedApiKey(attempt: Attempt): string {
  return onlyHeader(attempt, 'x-api-key') ?? '';
}

export function claimedRawKey(attempt: Attempt): string {
  return (onlyHeader(attempt, 'authorization') ?? '').split('.', 1)[0] ?? '';
}

export function claimedSigner(attempt: Attempt): string {
  const { kid } = decodeToken(onlyHeader(attempt, 'api-signature') ?? '', SIGNATURE_TYPES)?.header ?? {};
  return typeof kid === 'string' ? kid : '';
}

export function claimedBearer(attempt: Attempt): string {
  const [, token = ''] = /^bearer\s+(.*)$/i.exec(onlyHeader(attempt, 'authorization') ?? '') ?? [];
  const { sub } = decodeToken(token, BEARER_TYPES)?.claims ?? {};
  return bearerOf(userIdOf(sub) ?? '');
}

/** The user, because a holder of tokens has a new one every few minutes. */
export function bearerOf(userId: string): string {
  return `bearer ${userId}`;
}
