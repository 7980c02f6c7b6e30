import { createHash } from 'node:crypto';
import type { JWTPayload } from 'jose';
import { validate as isUuid } from 'uuid';
import type { OrganizationExists } from '../issuers/organization-exists.ts';
import type { TrustedIssuer } from '../issuers/trusted-issuer.ts';
import type { Principal } from '../principal.ts';
import { userIdOf } from '../user-id.ts';
import type { AuthRequest, AuthStrategy } from './authenticate.ts';
import { onlyHeader } from './header.ts';
import { type DecodedToken, decodeToken, verifiedClaims } from './jwt.ts';

/**
 * RFC 7519 and, for access tokens, RFC 9068. Tokens of other types have other purposes, such as logout
 * tokens.
 */
export const BEARER_TYPES = ['jwt', 'at+jwt', 'application/at+jwt'];

const SCHEME = /^bearer(\s+|$)/i;

/**
 * `Authorization: Bearer <JWT>` from one of the trusted issuers. The token names the scopes, limited to those
 * of the issuer.
 */
export function bearerStrategy(issuers: readonly TrustedIssuer[], exists: OrganizationExists): AuthStrategy {
  const byName = new Map<unknown, TrustedIssuer>(issuers.map((each) => [each.issuer, each]));
  return {
    appliesTo: isBearer,
    async authenticate(request) {
      const token = decodeToken(
        (onlyHeader(request, 'authorization') ?? '').replace(SCHEME, ''),
        BEARER_TYPES,
      );
      const issuer = token && byName.get(token.claims.iss);
      const claims = issuer && (await claimsOf(token, issuer));
      const principal = claims && principalOf(claims, issuer);
      if (!principal || !(await exists(principal.organizationId))) return null;
      return { principal, bodyHash: null };
    },
  };
}

function isBearer({ headers }: AuthRequest): boolean {
  return (headers.authorization ?? []).some((value) => /\s/.test(value) && SCHEME.test(value));
}

function claimsOf(token: DecodedToken, issuer: TrustedIssuer): Promise<JWTPayload | null> {
  return verifiedClaims(token, issuer.keys, {
    issuer: issuer.issuer,
    audience: issuer.audience,
    algorithms: [...issuer.algorithms],
    requiredClaims: ['exp', 'sub'],
  });
}

function principalOf(claims: JWTPayload, issuer: TrustedIssuer): Principal | null {
  const userId = userIdOf(claims.sub);
  const organizationId = organizationOf(claims, issuer);
  if (userId === null || !organizationId) return null;
  return {
    organizationId,
    subject: subjectOf(issuer.issuer, userId),
    scopes: scopesOf(claims, issuer),
    userId,
    strategy: 'bearer',
  };
}

/** Returns null for an organization that the issuer may not name. */
function organizationOf(claims: JWTPayload, issuer: TrustedIssuer): string | null {
  const claim = claims[issuer.organizationClaim];
  if (typeof claim !== 'string' || !isUuid(claim)) return null;
  const id = claim.toLowerCase();
  return issuer.organizations === '*' || issuer.organizations.has(id) ? id : null;
}

/** `sub` may be an e-mail address, which must not be logged. */
function subjectOf(issuer: string, userId: string): string {
  const hash = createHash('sha256').update(`${issuer}\0${userId}`).digest('hex');
  return `bearer:${hash.slice(0, 16)}`;
}

/**
 * Ignores unknown scopes, which issuers may have for other services, and scopes that the issuer may not
 * grant.
 */
function scopesOf(claims: JWTPayload, issuer: TrustedIssuer): ReadonlySet<string> {
  const claim = claims[issuer.scopesClaim];
  const claimed: unknown[] = typeof claim === 'string' ? claim.split(' ') : Array.isArray(claim) ? claim : [];
  return new Set(issuer.scopes.filter((scope) => claimed.includes(scope)));
}
