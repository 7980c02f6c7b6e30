import type { RestApi } from '../apis/rest-api.ts';
import type { JsonObject } from './types.ts';

type SecurityScheme = RestApi['security'][number];

const inHeader = (name: string, description: string): JsonObject => ({
  type: 'apiKey',
  in: 'header',
  name,
  description,
});

/** The four authentication schemes. `apiKey` consists of two headers. */
export const securitySchemes: JsonObject = {
  apiKey: inHeader('X-API-Key', 'The API key of a credential. Send it together with `X-API-Secret`.'),
  apiSecret: inHeader('X-API-Secret', 'The API secret that belongs to the API key.'),
  bearer: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: 'A JWT from a trusted issuer.',
  },
  rawKey: inHeader('Authorization', 'API key and API secret, separated by a dot, without a scheme.'),
  signature: inHeader(
    'Api-Signature',
    'A JWT that signs this request with the private key of a signing credential (ES256 or ES384). Its header has `kid`. Its claims are `method`, `path` (including the query), `bodyHash` (SHA-256 of the body, hexadecimal), `iat` and `exp` (at most 15 minutes after `iat`). If the request has `If-Match`, `If-None-Match` or `Idempotency-Key`, the claim `headers` is also required: the SHA-256 of one line `<name>:<value>\\n` for each of these headers, with the name in lower case, in the order `idempotency-key`, `if-match`, `if-none-match`.',
  ),
};

const requirements: Readonly<Record<SecurityScheme, JsonObject>> = {
  apiKey: { apiKey: [], apiSecret: [] },
  bearer: { bearer: [] },
  rawKey: { rawKey: [] },
  signature: { signature: [] },
};

/** Returns all schemes as alternatives, those of the API spec first. */
export function securityOf({ security }: RestApi): JsonObject[] {
  const schemes = new Set([...security, ...(Object.keys(requirements) as SecurityScheme[])]);
  return [...schemes].map((scheme) => requirements[scheme]);
}
