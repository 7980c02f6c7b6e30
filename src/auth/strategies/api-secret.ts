import { hash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { FindCredential } from '../credentials/find-credential.ts';
import type { Principal } from '../principal.ts';
import type { AuthenticationResult } from './authenticate.ts';

/** A key and its secret as the caller sends them. The secret exists nowhere else once this is gone. */
export interface ApiKeyCredential {
  apiKey: string;
  apiSecret: string;
}

export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** SHA-256 of the secret's bytes. They are 32 random ones, so nothing slower is needed. */
export function hashSecret(secret: string): Buffer {
  return hash('sha256', Buffer.from(secret, 'base64url'), 'buffer');
}

/** 32 bytes as base64url, in the one spelling that they have: what decoding would overlook, a stricter eye does not. */
const SHAPE = /^[\w-]{42}[AEIMQUYcgkosw048]$/;

/** Who holds a key and its secret, or null when they do not belong together. */
export async function verifyApiSecret(
  find: FindCredential,
  key: string,
  secret: string,
  how: Principal['strategy'],
): Promise<AuthenticationResult | null> {
  if (!SHAPE.test(secret)) return null;
  const stored = await find(key);
  if (!stored?.secretHash || !timingSafeEqual(hashSecret(secret), stored.secretHash)) return null;
  return { principal: { ...stored.holder, strategy: how }, bodyHash: null };
}
