import type { Pool } from 'pg';
import { credentialFinder } from '../credentials/stored-credential.ts';
import { organizationExists } from '../issuers/organization-exists.ts';
import type { TrustedIssuer } from '../issuers/trusted-issuer.ts';
import type { WayIn } from './authenticate.ts';
import { bearer } from './bearer.ts';
import { keyAndSecret } from './key.ts';
import { rawKey } from './raw-key.ts';
import { signature } from './signature.ts';

/** Every way to prove who one is. A request may try one of them. */
export function waysIn(pool: Pool, issuers: readonly TrustedIssuer[]): WayIn[] {
  const find = credentialFinder(pool);
  return [keyAndSecret(find), rawKey(find), bearer(issuers, organizationExists(pool)), signature(find)];
}
