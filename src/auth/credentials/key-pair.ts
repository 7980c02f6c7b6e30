import { exportJWK, generateKeyPair, type JWK } from 'jose';
import type { PublicJwk } from './public-key.ts';

/** A private key that signs, with its key id and algorithm, as RFC 7517 writes it. */
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
