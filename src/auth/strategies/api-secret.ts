import { hash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { FindCredential } from '../credentials/find-credential.ts';
import type { Principal } from '../principal.ts';
import type { AuthenticationResult } from './authenticate.ts';

/** A key and its secret as the caller sends them. The secret itself is never stored. */
export interface ApiKeyCredential {
  apiKey: string;
  apiSecret: string;
}

export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** SHA-256 of the secret's bytes. They are 32 random bytes, so a slower hash is not needed. */
export function hashSecret(secret: string): Buffer {
  return hash('sha256', Buffer.from(secret, 'base64url'), 'buffer');
}

/**
 * 32 bytes as canonical base64url. Decoding ignores the unused bits of the last character, so only the
 * canonical form is accepted.
 */
const CANONICAL_SECRET = /^[\w-]{42}[AEIMQUYcgkosw048]$/;

/** Returns the principal that holds the key and secret, or null if they do not match. */
export async function verifyApiSecret(
  find: FindCredential,
  key: string,
  secret: string,
  strategy: Principal['strategy'],
): Promise<AuthenticationResult | null> {
  if (!CANONICAL_SECRET.test(secret)) return null;
  const stored = await find(key);
  if (!stored?.secretHash || !timingSafeEqual(hashSecret(secret), stored.secretHash)) return null;
  return { principal: { ...stored.holder, strategy }, bodyHash: null };
}
