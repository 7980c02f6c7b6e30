import type { JWTVerifyGetKey } from 'jose';
import type { Log } from '../../common/log.ts';
import { createJwks } from './jwks.ts';

/** An issuer whose tokens are accepted, and the names of its claims. */
export interface TrustedIssuer {
  /** The exact value of `iss`. */
  issuer: string;
  audience: string;
  algorithms: readonly string[];
  keys: JWTVerifyGetKey;
  /** The claim that holds the id of the organization. */
  organizationClaim: string;
  scopesClaim: string;
  /** The organizations that its tokens may name, as ids in lower case, or all. */
  organizations: ReadonlySet<string> | '*';
  /** The scopes that its tokens may carry; others are ignored. */
  scopes: readonly string[];
}

/** An issuer whose keys are in a file or at a URL. */
export type IssuerSettings = Omit<TrustedIssuer, 'keys'> & {
  jwks: URL;
  /** The setting that holds `jwks`, for messages. */
  jwksSetting: string;
};

/** Throws ConfigurationError if the key set is invalid or has a weak key. */
export async function trustIssuer(
  { jwks, jwksSetting, ...rest }: IssuerSettings,
  log: Log,
): Promise<TrustedIssuer> {
  return { ...rest, keys: await createJwks(jwks, jwksSetting, log) };
}
