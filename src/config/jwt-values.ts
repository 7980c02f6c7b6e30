import { pathToFileURL } from 'node:url';
import { SCOPES } from '../auth/scopes.ts';
import { isLoopbackHost } from '../common/loopback-host.ts';
import { text } from './documented.ts';

/** Of a public and a private key each: with a secret that both know, whoever checks a token could make one. */
export const ASYMMETRIC = [
  ...['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'],
  ...['ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'],
];

/** What an issuer has where nothing else is set. */
export const DEFAULTS = {
  algorithms: ['RS256', 'PS256', 'ES256', 'ES384', 'EdDSA'],
  organizationClaim: 'organization',
  scopesClaim: 'scope',
  /** To run any document at all takes a setting that names the scope. */
  scopes: SCOPES.filter((scope) => scope !== 'documents:any'),
};

export const secureUrl = text.refine(isSecureUrl, 'must be a URL with https; http is for this machine alone');

/** A file or a secure URL, as the URL that it is. */
export const keySet = text
  .refine(
    (value) => !value.includes('://') || isSecureUrl(value),
    'must be a URL with https, http for this machine alone, or a file',
  )
  .transform((value) => (value.includes('://') ? new URL(value) : pathToFileURL(value)));

function isSecureUrl(value: string): boolean {
  const url = URL.parse(value);
  return url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopbackHost(url.hostname));
}
