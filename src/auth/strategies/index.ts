import type { Pool } from 'pg';
import { credentialFinder } from '../credentials/find-credential.ts';
import type { RecentSuccesses } from '../credentials/recent-successes.ts';
import { organizationExists } from '../issuers/organization-exists.ts';
import type { TrustedIssuer } from '../issuers/trusted-issuer.ts';
import { apiKeyStrategy } from './api-key.ts';
import type { NamedStrategy } from './authenticate.ts';
import { bearerStrategy } from './bearer.ts';
import { claimedApiKey, claimedBearer, claimedRawKey, claimedSigner } from './claimed-identity.ts';
import { rawKeyStrategy } from './raw-key.ts';
import { signatureStrategy } from './signature.ts';

/** All authentication strategies. A request may use one of them. */
export function authStrategies(
  pool: Pool,
  issuers: readonly TrustedIssuer[],
  successes: RecentSuccesses,
): NamedStrategy[] {
  const find = credentialFinder(pool, successes);
  const bearerToken = bearerStrategy(issuers, organizationExists(pool));
  return [
    { strategy: 'key', ...apiKeyStrategy(find), claimed: claimedApiKey },
    { strategy: 'rawKey', ...rawKeyStrategy(find), claimed: claimedRawKey },
    { strategy: 'bearer', ...bearerToken, claimed: claimedBearer },
    { strategy: 'signature', ...signatureStrategy(find), claimed: claimedSigner },
  ];
}
