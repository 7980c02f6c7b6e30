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

/** Those of `variables` in `config.ts` that say whose tokens are accepted. */
export const jwtVariables = {
  JWT_ISSUER: documented(secureUrl.optional(), {
    description:
      'Whose tokens are accepted in `Authorization: Bearer`: `iss`, to the letter. `JWT_AUDIENCE` and `JWT_JWKS` go with it. Its tokens are accepted for all organizations, with all scopes but `documents:any`.',
    example: 'https://login.example.com/',
    defaultText: 'nobody’s, beside those of `npm run cli -- token` on the bundled PostgreSQL',
  }),
  JWT_AUDIENCE: documented(text.optional(), {
    description: 'For whom its tokens must be: `aud`.',
    example: 'https://graph.example.com',
  }),
  JWT_JWKS: documented(keySet.optional(), {
    description:
      'Its public keys, a JSON Web Key Set: a URL or a file. They are read again every ten minutes, and when a token names one that is not there.',
    example: 'https://login.example.com/.well-known/jwks.json',
  }),
  JWT_ALGORITHMS: documented(algorithms.default(DEFAULTS.algorithms), {
    description: `The algorithms that its tokens may be signed with: some of ${ASYMMETRIC.join(', ')}.`,
    example: 'RS256',
  }),
  JWT_ORGANIZATION_CLAIM: documented(text.default(DEFAULTS.organizationClaim), {
    description:
      'The claim that says of which organization the holder is: its id, as `npm run cli -- organization create` prints it.',
    example: 'https://graph.example.com/organization',
  }),
  JWT_SCOPES_CLAIM: documented(text.default(DEFAULTS.scopesClaim), {
    description: 'The claim with the scopes, a list or a text with blanks between them.',
    example: 'permissions',
  }),
  JWT_ISSUERS: documented(issuerList.optional(), {
    description: [
      'Several issuers, instead of the variables of one: a list as JSON, or the path of a file with it. Each entry has',
      '`issuer`, `audience` and `jwks`, and `organizations`: the ids of the organizations that the issuer may speak for, or',
      '`"*"` for all. It may have `algorithms`, a list, `organizationClaim` and `scopesClaim`, with the defaults of the',
      'variables, and `scopes`: those that its tokens may carry, all but `documents:any` by default. Other scopes of a token',
      'are ignored; a token for another organization is answered with 401.',
    ].join(' '),
    example:
      '[{"issuer":"https://login.example.com/","audience":"https://graph.example.com","jwks":"https://login.example.com/.well-known/jwks.json","organizations":["0198f7a0-0000-7000-8000-000000000001"],"scopes":["identity:read","contact:read"]}]',
  }),
};

type JwtVariables = z.infer<z.ZodObject<typeof jwtVariables>>;

/** Throws ConfigurationError for half an issuer, which is a mistake, and for both one issuer and several. */
export function issuersOf(data: JwtVariables, environment: NodeJS.ProcessEnv): readonly IssuerSettings[] {
  const { JWT_ISSUERS: entries, ...ofOne } = data;
  const sent = Object.keys(jwtVariables).find((name) => name in ofOne && environment[name] !== undefined);
  if (!entries) return sent ? [oneIssuer(ofOne, sent)] : [];
  if (sent) {
    throw new ConfigurationError(
      `${sent} must not be set where JWT_ISSUERS is; each of its entries has its own`,
    );
  }
  return entries.map((entry, index) => ({ ...entry, jwksSetting: `JWT_ISSUERS[${index}].jwks` }));
}

function oneIssuer(data: Omit<JwtVariables, 'JWT_ISSUERS'>, sent: string): IssuerSettings {
  const required = (name: 'JWT_ISSUER' | 'JWT_AUDIENCE' | 'JWT_JWKS') =>
    new ConfigurationError(`${name} must be set where ${sent} is`);
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
