import { createHash } from 'node:crypto';
import { type JWK, SignJWT } from 'jose';
import type { Middleware } from 'openapi-fetch';

/** The headers that a signature covers, in the order in which they are hashed. */
const SIGNED_HEADERS = ['idempotency-key', 'if-match', 'if-none-match'];

/** Signs each request with the private key of a credential. */
export function signature({ kid = '', alg = 'ES256', ...key }: JWK): Middleware {
  return {
    async onRequest({ request }) {
      const { pathname, search } = new URL(request.url);
      const claims = {
        method: request.method,
        path: `${pathname}${search}`,
        bodyHash: sha256(new Uint8Array(await request.clone().arrayBuffer())),
        headers: sha256(signedLines(request.headers)),
      };
      const token = new SignJWT(claims)
        .setProtectedHeader({ alg, kid })
        .setIssuedAt()
        .setExpirationTime('1m');
      request.headers.set('Api-Signature', await token.sign(key));
      return request;
    },
  };
}

function signedLines(headers: Headers): string {
  const present = SIGNED_HEADERS.filter((name) => headers.has(name));
  return present.map((name) => `${name}:${headers.get(name)}\n`).join('');
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
