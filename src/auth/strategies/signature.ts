import type { JWTPayload } from 'jose';
import type { FindCredential } from '../credentials/find-credential.ts';
import { hashHeaders, SIGNED_HEADERS } from '../credentials/signed-headers.ts';
import type { AuthRequest, AuthStrategy } from './authenticate.ts';
import { hasHeader, onlyHeader } from './header.ts';
import { decodeToken, verifiedClaims } from './jwt.ts';

export const SIGNATURE_TYPES = ['jwt'];
const ALGORITHMS = ['ES256', 'ES384'];

/** Maximum lifetime of a signature, in seconds. */
const MAX_LIFETIME_SECONDS = 15 * 60;

/**
 * `Api-Signature: <JWT>`, signed with the private key of a credential for one request: its method, path,
 * body, and the headers that change what it does.
 */
export function signatureStrategy(find: FindCredential): AuthStrategy {
  return {
    appliesTo: (request) => hasHeader(request, 'api-signature'),
    async authenticate(request) {
      const token = decodeToken(onlyHeader(request, 'api-signature') ?? '', SIGNATURE_TYPES);
      const { kid } = token?.header ?? {};
      const stored = typeof kid === 'string' ? await find(kid) : undefined;
      if (!token || !stored?.publicKey) return null;
      const required = { algorithms: ALGORITHMS, requiredClaims: ['iat', 'exp'] };
      const claims = await verifiedClaims(token, stored.publicKey, required);
      const bodyHash = hashIn(claims?.bodyHash);
      if (!claims || !bodyHash || !isShort(claims) || !isFor(claims, request)) return null;
      return { principal: { ...stored.holder, strategy: 'signature' }, bodyHash };
    },
  };
}

function isShort({ iat = Number.NaN, exp = Number.NaN }: JWTPayload): boolean {
  return exp - iat <= MAX_LIFETIME_SECONDS;
}

function isFor(claims: JWTPayload, request: AuthRequest): boolean {
  return claims.method === request.method && claims.path === request.url && coversHeaders(claims, request);
}

/**
 * A token without the claim `headers` is for a request without these headers. A header that was sent twice is
 * ambiguous and rejected.
 */
function coversHeaders(claims: JWTPayload, request: AuthRequest): boolean {
  const names = SIGNED_HEADERS.filter((name) => hasHeader(request, name));
  if (claims.headers === undefined) return names.length === 0;
  const headers = names.map((name) => [name, onlyHeader(request, name)] as const);
  if (headers.some(([, value]) => value === null)) return false;
  return hashIn(claims.headers)?.equals(hashHeaders(Object.fromEntries(headers))) ?? false;
}

/** Parses SHA-256 in hexadecimal digits. */
function hashIn(claim: unknown): Buffer | null {
  return typeof claim === 'string' && /^[0-9a-f]{64}$/i.test(claim) ? Buffer.from(claim, 'hex') : null;
}
