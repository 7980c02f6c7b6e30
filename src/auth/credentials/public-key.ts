import { createPublicKey, type KeyObject } from 'node:crypto';
import { ConfigurationError } from '../../errors.ts';

/** A public elliptic-curve key as a JWK (RFC 7517). */
export interface PublicJwk {
  kty: 'EC';
  crv: 'P-256' | 'P-384';
  x: string;
  y: string;
}

const UNSUPPORTED = 'the public key must be on the curve P-256 or P-384, as PEM (SPKI) or JWK';

/**
 * Parses a public key, PEM or JWK. Throws ConfigurationError for private keys and for keys on other curves.
 */
export function readPublicKey(text: string): PublicJwk {
  const { kty, crv, x, y } = keyOf(text).export({ format: 'jwk' });
  if (kty !== 'EC' || !(crv === 'P-256' || crv === 'P-384') || !x || !y)
    throw new ConfigurationError(UNSUPPORTED);
  return { kty, crv, x, y };
}

function keyOf(text: string): KeyObject {
  if (/PRIVATE KEY-/.test(text)) throw new ConfigurationError(PRIVATE_KEY);
  const jwk = jwkOf(text);
  if (jwk?.d !== undefined) throw new ConfigurationError(PRIVATE_KEY);
  try {
    if (jwk) return createPublicKey({ key: jwk, format: 'jwk' });
    if (/^-----BEGIN PUBLIC KEY-----/m.test(text)) return createPublicKey(text);
  } catch {
    // The error is thrown below.
  }
  throw new ConfigurationError(UNSUPPORTED);
}

const PRIVATE_KEY = 'this is a private key; keep it secret and provide the public key instead';

/** Returns null for a text that is not a JSON object. */
function jwkOf(text: string): Record<string, string> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? (value as Record<string, string> | null) : null;
  } catch {
    return null;
  }
}
