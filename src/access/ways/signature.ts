import type { JWTPayload } from 'jose';
import type { FindCredential } from '../credentials/stored-credential.ts';
import type { Attempt, WayIn } from './authenticate.ts';
import { hasHeader, onlyHeader } from './header.ts';
import { decodeToken, verifiedClaims } from './jwt.ts';

const TYPES = ['jwt'];
const ALGORITHMS = ['ES256', 'ES384'];

/** How long a signature may hold, in seconds. */
const LONGEST = 15 * 60;

/** `Api-Signature: <JWT>`, made with the private key of a credential for this one request: method, path and body. */
export function signature(find: FindCredential): WayIn {
  return {
    isMeant: (attempt) => hasHeader(attempt, 'api-signature'),
    async authenticate(attempt) {
      const token = decodeToken(onlyHeader(attempt, 'api-signature') ?? '', TYPES);
      const { kid } = token?.header ?? {};
      const stored = typeof kid === 'string' ? await find(kid) : undefined;
      if (!token || !stored?.publicKey) return null;
      const required = { algorithms: ALGORITHMS, requiredClaims: ['iat', 'exp'] };
      const claims = await verifiedClaims(token, stored.publicKey, required);
      const bodyHash = bodyHashOf(claims);
      if (!claims || !bodyHash || !isShort(claims) || !isFor(claims, attempt)) return null;
      return { principal: { ...stored.holder, how: 'signature' }, bodyHash };
    },
  };
}

function isShort({ iat = Number.NaN, exp = Number.NaN }: JWTPayload): boolean {
  return exp - iat <= LONGEST;
}

function isFor(claims: JWTPayload, { method, url }: Attempt): boolean {
  return claims.method === method && claims.path === url;
}

function bodyHashOf(claims: JWTPayload | null): Buffer | null {
  const hash = claims?.bodyHash;
  return typeof hash === 'string' && /^[0-9a-f]{64}$/i.test(hash) ? Buffer.from(hash, 'hex') : null;
}
