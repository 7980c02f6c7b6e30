import { createPublicKey, type webcrypto } from 'node:crypto';
import type { JWK } from 'jose';

const FEWEST_RSA_BITS = 2_048;

/** Why a key of a set is not to be trusted, in words for a person, or null. */
export function weaknessOf(key: JWK): string | null {
  if (key.kty === 'oct' || key.k !== undefined) return 'a symmetric key';
  if (key.d !== undefined || key.priv !== undefined) return 'a private key, which others may have seen';
  if (key.kty === 'RSA' && bitsOf(key) < FEWEST_RSA_BITS) {
    return `an RSA key shorter than ${FEWEST_RSA_BITS} bits`;
  }
  return null;
}

/** 0 for what is no key at all. */
function bitsOf(key: JWK): number {
  try {
    const { asymmetricKeyDetails } = createPublicKey({ key: key as webcrypto.JsonWebKey, format: 'jwk' });
    return asymmetricKeyDetails?.modulusLength ?? 0;
  } catch {
    return 0;
  }
}
