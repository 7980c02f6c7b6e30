import type { JWTVerifyGetKey } from 'jose';
import type { Log } from '../../common/log.ts';
import { createJwks } from './jwks.ts';

/** Whose tokens are accepted, and how they say what they say. */
export interface TrustedIssuer {
  /** `iss`, to the letter. */
  issuer: string;
  audience: string;
  algorithms: readonly string[];
  keys: JWTVerifyGetKey;
  /** The claim that holds the id of the organization. */
  organizationClaim: string;
  scopesClaim: string;
  /** The organizations that it may speak for, by their ids in lower case, or all. */
  organizations: ReadonlySet<string> | '*';
  /** The scopes that its tokens may carry; others are ignored. */
  scopes: readonly string[];
}

/** An issuer whose keys are elsewhere, in a file or at a URL. */
export type IssuerSettings = Omit<TrustedIssuer, 'keys'> & {
  jwks: URL;
  /** The setting that has `jwks`, for messages. */
  jwksSetting: string;
};

/** Throws ConfigurationError for keys that nobody should trust. */
export async function trustIssuer(
  { jwks, jwksSetting, ...rest }: IssuerSettings,
  log: Log,
): Promise<TrustedIssuer> {
  return { ...rest, keys: await createJwks(jwks, jwksSetting, log) };
}
