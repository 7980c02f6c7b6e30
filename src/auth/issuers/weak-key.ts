import { createPublicKey, type KeyObject, type webcrypto } from 'node:crypto';
import type { JWK } from 'jose';

const FEWEST_RSA_BITS = 2_048;
/** With a smaller one a signature may be made without the private key. */
const SMALLEST_EXPONENT = 65_537n;

/** Why a key of a set is not to be trusted, in words for a person, or null. */
export function weaknessOf(key: JWK): string | null {
  if (key.kty === 'oct' || key.k !== undefined) return 'a symmetric key';
  if (key.d !== undefined || key.priv !== undefined) return 'a private key, which others may have seen';
  if (key.kty === undefined || !JUDGED.has(key.kty)) return null;
  const { asymmetricKeyDetails } = publicKeyOf(key) ?? {};
  if (!asymmetricKeyDetails) return 'a key that is none';
  return key.kty === 'RSA' ? weaknessOfRsa(asymmetricKeyDetails) : null;
}

/** What may come besides, nobody here can check a signature with. */
const JUDGED: ReadonlySet<string> = new Set(['RSA', 'EC', 'OKP']);

function weaknessOfRsa({ modulusLength = 0, publicExponent = 0n }: Details): string | null {
  if (modulusLength < FEWEST_RSA_BITS) return `an RSA key shorter than ${FEWEST_RSA_BITS} bits`;
  return publicExponent < SMALLEST_EXPONENT ? `an RSA key with an exponent below ${SMALLEST_EXPONENT}` : null;
}

type Details = NonNullable<KeyObject['asymmetricKeyDetails']>;

function publicKeyOf(key: JWK): KeyObject | null {
  try {
    return createPublicKey({ key: key as webcrypto.JsonWebKey, format: 'jwk' });
  } catch {
    return null;
  }
}
