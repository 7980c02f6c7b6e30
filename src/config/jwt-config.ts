import { z } from 'zod';
import type { IssuerSettings } from '../auth/issuers/trusted-issuer.ts';
import { ConfigurationError } from '../errors.ts';
import { documented, text } from './documented.ts';
import { issuerList } from './jwt-issuers.ts';
import { ASYMMETRIC, DEFAULTS, keySet, secureUrl } from './jwt-values.ts';

const algorithms = z
  .string()
  .transform((names) => names.split(',').map((name) => name.trim()))
  .refine(
    (names) => names.every((name) => ASYMMETRIC.includes(name)),
    `must be some of ${ASYMMETRIC.join(', ')}, separated by commas`,
  );

/** The variables of `config.ts` that configure the trusted issuers. */
export const jwtVariables = {
  JWT_ISSUER: documented(secureUrl.optional(), {
    description:
      'The issuer of tokens accepted in `Authorization: Bearer`: the exact value of `iss`. Requires `JWT_AUDIENCE` and `JWT_JWKS`. Its tokens are accepted for all organizations and all scopes except `documents:any`.',
    example: 'https://login.example.com/',
    defaultText: 'none; the bundled PostgreSQL accepts the tokens of `npm run cli -- token`',
  }),
  JWT_AUDIENCE: documented(text.optional(), {
    description: 'The audience that tokens must name in `aud`.',
    example: 'https://graph.example.com',
  }),
  JWT_JWKS: documented(keySet.optional(), {
    description:
      'The public keys of the issuer, a JSON Web Key Set: a URL or a file. They are read again every ten minutes, and when a token names an unknown key.',
    example: 'https://login.example.com/.well-known/jwks.json',
  }),
  JWT_ALGORITHMS: documented(algorithms.default(DEFAULTS.algorithms), {
    description: `The accepted signature algorithms: some of ${ASYMMETRIC.join(', ')}.`,
    example: 'RS256',
  }),
  JWT_ORGANIZATION_CLAIM: documented(text.default(DEFAULTS.organizationClaim), {
    description:
      'The claim with the id of the organization, as `npm run cli -- organization create` prints it.',
    example: 'https://graph.example.com/organization',
  }),
  JWT_SCOPES_CLAIM: documented(text.default(DEFAULTS.scopesClaim), {
    description: 'The claim with the scopes: a list, or a string separated by spaces.',
    example: 'permissions',
  }),
  JWT_ISSUERS: documented(issuerList.optional(), {
    description: [
      'Several issuers, instead of the variables above: a JSON list, or the path of a file that contains it. Each entry has',
      '`issuer`, `audience`, `jwks` and `organizations`: the ids of the organizations that its tokens may name, or',
      '`"*"` for all. Optional are `algorithms` (a list), `organizationClaim` and `scopesClaim`, with the defaults of the',
      'variables, and `scopes`: the scopes that its tokens may carry, by default all except `documents:any`. Other scopes of a token',
      'are ignored; a token for another organization is rejected with 401.',
    ].join(' '),
    example:
      '[{"issuer":"https://login.example.com/","audience":"https://graph.example.com","jwks":"https://login.example.com/.well-known/jwks.json","organizations":["0198f7a0-0000-7000-8000-000000000001"],"scopes":["identity:read","contact:read"]}]',
  }),
};

type JwtVariables = z.infer<z.ZodObject<typeof jwtVariables>>;

/**
 * Throws ConfigurationError if an issuer is configured incompletely, and if both one issuer and a list are
 * set.
 */
export function issuersOf(data: JwtVariables, environment: NodeJS.ProcessEnv): readonly IssuerSettings[] {
  const { JWT_ISSUERS: entries, ...ofOne } = data;
  const sent = Object.keys(jwtVariables).find((name) => name in ofOne && environment[name] !== undefined);
  if (!entries) return sent ? [oneIssuer(ofOne, sent)] : [];
  if (sent) {
    throw new ConfigurationError(
      `${sent} and JWT_ISSUERS cannot both be set; set it in the entries of JWT_ISSUERS`,
    );
  }
  return entries.map((entry, index) => ({ ...entry, jwksSetting: `JWT_ISSUERS[${index}].jwks` }));
}

function oneIssuer(data: Omit<JwtVariables, 'JWT_ISSUERS'>, sent: string): IssuerSettings {
  const required = (name: 'JWT_ISSUER' | 'JWT_AUDIENCE' | 'JWT_JWKS') =>
    new ConfigurationError(`${name} must be set because ${sent} is set`);
  if (!data.JWT_ISSUER) throw required('JWT_ISSUER');
  if (!data.JWT_AUDIENCE) throw required('JWT_AUDIENCE');
  if (!data.JWT_JWKS) throw required('JWT_JWKS');
  return {
    issuer: data.JWT_ISSUER,
    audience: data.JWT_AUDIENCE,
    jwks: data.JWT_JWKS,
    jwksSetting: 'JWT_JWKS',
    algorithms: data.JWT_ALGORITHMS,
    organizationClaim: data.JWT_ORGANIZATION_CLAIM,
    scopesClaim: data.JWT_SCOPES_CLAIM,
    organizations: '*',
    scopes: DEFAULTS.scopes,
  };
}
