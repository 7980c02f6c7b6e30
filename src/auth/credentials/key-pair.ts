import { exportJWK, generateKeyPair, type JWK } from 'jose';
import type { PublicJwk } from './public-key.ts';

/** A private signing key with its key id and algorithm, as a JWK (RFC 7517). */
export type SigningKey = JWK & { kid: string; alg: string };

export interface KeyPair {
  publicKey: PublicJwk;
  signingKey: SigningKey;
}

export async function newKeyPair(kid: string): Promise<KeyPair> {
  const pair = await generateKeyPair('ES256', { extractable: true });
  return {
    publicKey: (await exportJWK(pair.publicKey)) as PublicJwk,
    signingKey: { ...(await exportJWK(pair.privateKey)), kid, alg: 'ES256' },
  };
}
