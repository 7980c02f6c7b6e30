import { createHash } from 'node:crypto';
import { SignJWT } from 'jose';
import type { SigningKey } from './key-pair.ts';

/** A request as it will be sent: the path with its query, the body to the byte. */
export interface RequestToSign {
  method: string;
  path: string;
  body: Uint8Array;
}

/** How long a signature holds: time enough to send what was signed. */
const MINUTES = 5;

/** What goes into the header `Api-Signature` of one request. */
export function signRequest(
  { kid, ...key }: SigningKey,
  { method, path, body }: RequestToSign,
): Promise<string> {
  const bodyHash = createHash('sha256').update(body).digest('hex');
  return new SignJWT({ method, path, bodyHash })
    .setProtectedHeader({ alg: key.alg, kid })
    .setIssuedAt()
    .setExpirationTime(`${MINUTES}m`)
    .sign(key);
}
