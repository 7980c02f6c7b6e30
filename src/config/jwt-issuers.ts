import { readFileSync } from 'node:fs';
import { validate as isUuid } from 'uuid';
import { z } from 'zod';
import { SCOPES } from '../auth/scopes.ts';
import { text } from './documented.ts';
import { ASYMMETRIC, DEFAULTS, keySet, secureUrl } from './jwt-values.ts';

const ALGORITHMS = 'must be a list of at least one algorithm';
const ORGANIZATIONS = 'must be "*" or a list of organization ids';

const algorithm = z.enum(ASYMMETRIC, `must be one of ${ASYMMETRIC.join(', ')}`);

const organizationId = text.refine(isUuid, 'must be an organization id, a UUID');

/** Ids are compared in lower case. */
const organizations = z
  .union([z.literal('*'), z.array(organizationId).min(1, ORGANIZATIONS)], {
    error: ({ input }) => (input === undefined ? 'must be set' : ORGANIZATIONS),
  })
  .transform((ids) => (ids === '*' ? ids : new Set(ids.map((id) => id.toLowerCase()))));

const fields = {
  issuer: secureUrl,
  audience: text,
  jwks: keySet,
  algorithms: z.array(algorithm, ALGORITHMS).min(1, ALGORITHMS).default(DEFAULTS.algorithms),
  organizationClaim: text.default(DEFAULTS.organizationClaim),
  scopesClaim: text.default(DEFAULTS.scopesClaim),
  organizations,
  scopes: z
    .array(z.enum(SCOPES, 'must be a known scope'), 'must be a list of scopes')
    .default(DEFAULTS.scopes),
};

const entry = z.strictObject(fields, {
  error: ({ code }) =>
    code === 'unrecognized_keys'
      ? `must have only the fields ${Object.keys(fields).join(', ')}`
      : 'must be an object',
});

/** The issuers as JSON, or the path of a file that contains it. */
export const issuerList = text
  .transform(readJson)
  .pipe(
    z
      .array(entry, 'must be a list of issuers')
      .min(1, 'must have at least one issuer')
      .superRefine(requireDifferentIssuers),
  );

function readJson(value: string, context: z.RefinementCtx): unknown {
  const isInline = /^\s*[[{]/.test(value);
  try {
    return JSON.parse(isInline ? value : readFileSync(value, 'utf8'));
  } catch (error) {
    const isRead = error instanceof SyntaxError;
    const file = isRead ? 'must be a file that contains JSON' : 'must be JSON or a readable file';
    context.addIssue(isInline ? 'must be JSON' : file);
    return z.NEVER;
  }
}

function requireDifferentIssuers(entries: { issuer: string }[], context: z.RefinementCtx): void {
  for (const [index, { issuer }] of entries.entries()) {
    const first = entries.findIndex((each) => each.issuer === issuer);
    if (first === index) continue;
    const message = `must differ from JWT_ISSUERS[${first}]`;
    context.addIssue({ code: 'custom', path: [index, 'issuer'], message });
  }
}
