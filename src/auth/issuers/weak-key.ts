import { createPublicKey, type KeyObject, type webcrypto } from 'node:crypto';
import type { JWK } from 'jose';

const MIN_RSA_BITS = 2_048;
/** With a smaller exponent a signature may be forged without the private key. */
const MIN_EXPONENT = 65_537n;

/** Returns why a key of a set must not be trusted, for an error message, or null. */
export function weakKeyReason(key: JWK): string | null {
  if (key.kty === 'oct' || key.k !== undefined) return 'a symmetric key';
  if (key.d !== undefined || key.priv !== undefined) return 'a private key, which must not be published';
  if (key.kty === undefined || !CHECKED_TYPES.has(key.kty)) return null;
  const { asymmetricKeyDetails } = publicKeyOf(key) ?? {};
  if (!asymmetricKeyDetails) return 'an invalid key';
  return key.kty === 'RSA' ? weakRsaKeyReason(asymmetricKeyDetails) : null;
}

/** Keys of other types are ignored: no accepted algorithm uses them. */
const CHECKED_TYPES: ReadonlySet<string> = new Set(['RSA', 'EC', 'OKP']);

function weakRsaKeyReason({ modulusLength = 0, publicExponent = 0n }: Details): string | null {
  if (modulusLength < MIN_RSA_BITS) return `an RSA key shorter than ${MIN_RSA_BITS} bits`;
  return publicExponent < MIN_EXPONENT ? `an RSA key with an exponent below ${MIN_EXPONENT}` : null;
}

type Details = NonNullable<KeyObject['asymmetricKeyDetails']>;

function publicKeyOf(key: JWK): KeyObject | null {
  try {
    return createPublicKey({ key: key as webcrypto.JsonWebKey, format: 'jwk' });
  } catch {
    return null;
  }
}
