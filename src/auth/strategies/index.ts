import type { Pool } from 'pg';
import { credentialFinder } from '../credentials/find-credential.ts';
import type { RecentSuccesses } from '../credentials/recent-successes.ts';
import { organizationExists } from '../issuers/organization-exists.ts';
import type { TrustedIssuer } from '../issuers/trusted-issuer.ts';
import { keyAndSecret } from './api-key.ts';
import type { NamedWay } from './authenticate.ts';
import { bearer } from './bearer.ts';
import { claimedApiKey, claimedBearer, claimedRawKey, claimedSigner } from './claimed.ts';
import { rawKey } from './raw-key.ts';
import { signature } from './signature.ts';

/** Every way to prove who one is. A request may try one of them. */
export function waysIn(
  pool: Pool,
  issuers: readonly TrustedIssuer[],
  successes: RecentSuccesses,
): NamedWay[] {
  const find = credentialFinder(pool, successes);
  const bearerToken = bearer(issuers, organizationExists(pool));
  return [
    { how: 'key', ...keyAndSecret(find), claimed: claimedApiKey },
    { how: 'rawKey', ...rawKey(find), claimed: claimedRawKey },
    { how: 'bearer', ...bearerToken, claimed: claimedBearer },
    { how: 'signature', ...signature(find), claimed: claimedSigner },
  ];
}
