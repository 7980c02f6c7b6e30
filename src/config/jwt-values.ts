import { pathToFileURL } from 'node:url';
import { SCOPES } from '../auth/scopes.ts';
import { isLoopbackHost } from '../common/loopback-host.ts';
import { text } from './documented.ts';

/**
 * Algorithms with a public and a private key. With a shared secret, every verifier could also create tokens.
 */
export const ASYMMETRIC = [
  ...['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'],
  ...['ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'],
];

/** The defaults of an issuer's settings. */
export const DEFAULTS = {
  algorithms: ['RS256', 'PS256', 'ES256', 'ES384', 'EdDSA'],
  organizationClaim: 'organization',
  scopesClaim: 'scope',
  /** `documents:any` must be granted explicitly by a setting. */
  scopes: SCOPES.filter((scope) => scope !== 'documents:any'),
};

export const secureUrl = text.refine(
  isSecureUrl,
  'must be an https URL; http is allowed only for this machine',
);

/** A file or a secure URL, as a URL. */
export const keySet = text
  .refine(
    (value) => !value.includes('://') || isSecureUrl(value),
    'must be an https URL (http is allowed only for this machine) or a file',
  )
  .transform((value) => (value.includes('://') ? new URL(value) : pathToFileURL(value)));

function isSecureUrl(value: string): boolean {
  const url = URL.parse(value);
  return url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopbackHost(url.hostname));
}
