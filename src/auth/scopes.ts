import { ConfigurationError } from '../errors.ts';

const groups = [
  'identity',
  'contact',
  'number',
  'branch',
  'data',
  'credit',
  'addresses',
  'tax',
  'documents',
  'risk',
  'kyc',
  'crm',
  'links',
  'metadata',
  'business',
  'social',
  'onboarding',
  'references',
] as const;

/**
 * Scopes for the firehose, the journal, unmasked PII, the schema, and for running documents that are not
 * trusted.
 */
const special = ['firehose:read', 'history:read', 'pii:read', 'schema:read', 'documents:any'] as const;

/** Every scope that a credential can have. */
export const SCOPES: readonly string[] = [
  ...groups.flatMap((group) => [`${group}:read`, `${group}:write`]),
  ...special,
];

/** Throws ConfigurationError if one of the scopes does not exist. */
export function requireScopesExist(scopes: readonly string[]): void {
  const unknown = scopes.filter((scope) => !SCOPES.includes(scope));
  if (unknown.length > 0)
    throw new ConfigurationError(`unknown scope: ${unknown.join(', ')}; docs/security.md lists the scopes`);
}
