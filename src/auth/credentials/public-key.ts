import { createPublicKey, type KeyObject } from 'node:crypto';
import { ConfigurationError } from '../../errors.ts';

/** A public key on an elliptic curve, as RFC 7517 writes it. */
export interface PublicJwk {
  kty: 'EC';
  crv: 'P-256' | 'P-384';
  x: string;
  y: string;
}

const NEITHER = 'the public key must be on the curve P-256 or P-384, written as PEM (SPKI) or JWK';

/** The public key of a text, PEM or JWK. Throws ConfigurationError for any that is not of the two curves, and for private ones. */
export function readPublicKey(text: string): PublicJwk {
  const { kty, crv, x, y } = keyOf(text).export({ format: 'jwk' });
  if (kty !== 'EC' || !(crv === 'P-256' || crv === 'P-384') || !x || !y)
    throw new ConfigurationError(NEITHER);
  return { kty, crv, x, y };
}

function keyOf(text: string): KeyObject {
  if (/PRIVATE KEY-/.test(text)) throw new ConfigurationError(PRIVATE);
  const jwk = jwkOf(text);
  if (jwk?.d !== undefined) throw new ConfigurationError(PRIVATE);
  try {
    if (jwk) return createPublicKey({ key: jwk, format: 'jwk' });
    if (/^-----BEGIN PUBLIC KEY-----/m.test(text)) return createPublicKey(text);
  } catch {
    // Said below.
  }
  throw new ConfigurationError(NEITHER);
}

const PRIVATE = 'that is a private key; keep it to yourself and give the public one';

/** Null for what is no JSON object. */
function jwkOf(text: string): Record<string, string> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? (value as Record<string, string> | null) : null;
  } catch {
    return null;
  }
}
