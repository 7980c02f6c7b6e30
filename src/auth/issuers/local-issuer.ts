import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createLocalJWKSet, exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import { newId } from '../../common/new-id.ts';
import { writePrivately } from '../../common/private-file.ts';
import { SCOPES } from '../scopes.ts';
import type { TrustedIssuer } from './trusted-issuer.ts';

/**
 * An issuer of tokens for trying out the bundled database. Its key, and every token it signed, is valid until
 * the next start of the server.
 */
export interface LocalIssuer {
  issuer: string;
  audience: string;
  privateKey: JWK;
}

/** Not a URL, so that it never equals the name of a remote issuer. */
const ISSUER = 'urn:customer-graph:local';
const AUDIENCE = 'customer-graph';
const ALGORITHM = 'ES256';
const CLAIMS = { organizationClaim: 'organization', scopesClaim: 'scope' } as const;

export const localIssuerFile = (dataFolder: string): string => join(dataFolder, 'local-issuer.json');

/** Creates a new issuer and stores it in the data folder, readable only by the folder's owner. */
export async function createLocalIssuer(dataFolder: string): Promise<LocalIssuer> {
  const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  const jwk = { ...(await exportJWK(privateKey)), kid: newId(), alg: ALGORITHM };
  const created = { issuer: ISSUER, audience: AUDIENCE, privateKey: jwk };
  await writePrivately(localIssuerFile(dataFolder), created);
  return created;
}

export async function readLocalIssuer(dataFolder: string): Promise<LocalIssuer> {
  return JSON.parse(await readFile(localIssuerFile(dataFolder), 'utf8'));
}

/** Returns the part of the issuer that verifies tokens. It cannot sign. */
export function asTrustedIssuer({ issuer, audience, privateKey }: LocalIssuer): TrustedIssuer {
  const { d: _, ...publicKey } = privateKey;
  const keys = createLocalJWKSet({ keys: [publicKey] });
  return { issuer, audience, algorithms: [ALGORITHM], keys, ...CLAIMS, organizations: '*', scopes: SCOPES };
}

export interface TokenFor {
  organizationId: string;
  userId: string;
  scopes: readonly string[];
  minutes: number;
}

export function issueToken(
  { issuer, audience, privateKey }: LocalIssuer,
  { organizationId, userId, scopes, minutes }: TokenFor,
): Promise<string> {
  const claims = { [CLAIMS.organizationClaim]: organizationId, [CLAIMS.scopesClaim]: scopes.join(' ') };
  return new SignJWT(claims)
    .setProtectedHeader({ alg: ALGORITHM, kid: privateKey.kid as string })
    .setIssuer(issuer)
    .setAudience(audience)
    .setSubject(userId)
    .setIssuedAt()
    .setExpirationTime(`${minutes}m`)
    .sign(privateKey);
}
