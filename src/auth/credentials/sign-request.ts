import { createHash } from 'node:crypto';
import { SignJWT } from 'jose';
import type { SigningKey } from './key-pair.ts';
import { hashHeaders, type SignedHeaders } from './signed-headers.ts';

/** A request exactly as it will be sent: the path with its query, and the bytes of the body. */
export interface RequestToSign {
  method: string;
  path: string;
  body: Uint8Array;
  /** The request's headers that a signature covers. */
  headers?: SignedHeaders;
}

/** How long a signature is valid: long enough to send the signed request. */
const MINUTES = 5;

/** Returns the value of the header `Api-Signature` for one request. */
export function signRequest(
  { kid, ...key }: SigningKey,
  { method, path, body, headers = {} }: RequestToSign,
): Promise<string> {
  const bodyHash = createHash('sha256').update(body).digest('hex');
  return new SignJWT({ method, path, bodyHash, headers: hashHeaders(headers).toString('hex') })
    .setProtectedHeader({ alg: key.alg, kid })
    .setIssuedAt()
    .setExpirationTime(`${MINUTES}m`)
    .sign(key);
}
