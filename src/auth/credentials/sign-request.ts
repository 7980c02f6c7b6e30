import { createHash } from 'node:crypto';
import { SignJWT } from 'jose';
import type { SigningKey } from './key-pair.ts';
import { hashHeaders, type SignedHeaders } from './signed-headers.ts';

/** A request as it will be sent: the path with its query, the body to the byte. */
export interface RequestToSign {
  method: string;
  path: string;
  body: Uint8Array;
  /** Of its headers those that a signature covers. */
  headers?: SignedHeaders;
}

/** How long a signature holds: time enough to send what was signed. */
const MINUTES = 5;

/** What goes into the header `Api-Signature` of one request. */
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
