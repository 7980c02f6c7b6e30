import { userIdOf } from '../user-id.ts';
import type { AuthRequest } from './authenticate.ts';
import { BEARER_TYPES } from './bearer.ts';
import { onlyHeader } from './header.ts';
import { decodeToken } from './jwt.ts';
import { SIGNATURE_TYPES } from './signature.ts';

// The credential that a request claims to have, before anything is verified.

export function claimedApiKey(request: AuthRequest): string {
  return onlyHeader(request, 'x-api-key') ?? '';
}

export function claimedRawKey(request: AuthRequest): string {
  return (onlyHeader(request, 'authorization') ?? '').split('.', 1)[0] ?? '';
}

export function claimedSigner(request: AuthRequest): string {
  const { kid } = decodeToken(onlyHeader(request, 'api-signature') ?? '', SIGNATURE_TYPES)?.header ?? {};
  return typeof kid === 'string' ? kid : '';
}

export function claimedBearer(request: AuthRequest): string {
  const [, token = ''] = /^bearer\s+(.*)$/i.exec(onlyHeader(request, 'authorization') ?? '') ?? [];
  const { sub } = decodeToken(token, BEARER_TYPES)?.claims ?? {};
  return bearerOf(userIdOf(sub) ?? '');
}

/** Identifies the user instead of the token, because tokens are renewed every few minutes. */
export function bearerOf(userId: string): string {
  return `bearer ${userId}`;
}
