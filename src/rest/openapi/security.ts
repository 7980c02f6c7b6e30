import type { RestApi } from '../apis/rest-api.ts';
import type { JsonObject } from './types.ts';

type SecurityScheme = RestApi['security'][number];

const inHeader = (name: string, description: string): JsonObject => ({
  type: 'apiKey',
  in: 'header',
  name,
  description,
});

/** The four ways to prove who one is; one of them takes two headers. */
export const securitySchemes: JsonObject = {
  apiKey: inHeader('X-API-Key', 'The key of a credential, together with its secret.'),
  apiSecret: inHeader('X-API-Secret', 'The secret that belongs to the key.'),
  bearer: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: 'A token of a trusted issuer.',
  },
  rawKey: inHeader('Authorization', 'Key and secret in one header, with a point between them and no scheme.'),
  signature: inHeader(
    'Api-Signature',
    'A JWT that the caller made for this one request with the private key of a credential: ES256 or ES384, with `kid` in its header, and `method`, `path` (with the query), `bodyHash` (SHA-256 of the body in hexadecimal digits), `iat` and `exp`, at most 15 minutes later, as claims. A request with `If-Match`, `If-None-Match` or `Idempotency-Key` needs the claim `headers` too: the SHA-256 of a line `<name>:<value>\\n` for each of them, with the name in lower case, in the order `idempotency-key`, `if-match`, `if-none-match`.',
  ),
};

const requirements: Readonly<Record<SecurityScheme, JsonObject>> = {
  apiKey: { apiKey: [], apiSecret: [] },
  bearer: { bearer: [] },
  rawKey: { rawKey: [] },
  signature: { signature: [] },
};

/** Any of the four, the system's own first. */
export function securityOf({ security }: RestApi): JsonObject[] {
  const schemes = new Set([...security, ...(Object.keys(requirements) as SecurityScheme[])]);
  return [...schemes].map((scheme) => requirements[scheme]);
}
