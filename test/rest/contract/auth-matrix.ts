import type { SigningKey } from '../../../src/auth/credentials/key-pair.ts';
import { signRequest } from '../../../src/auth/credentials/sign-request.ts';
import { SCOPES } from '../../../src/auth/scopes.ts';
import { createSignatureCredential } from '../../../src/modules/credential/create-credential.ts';
import type { RestApiName } from '../../../src/rest/apis/rest-api.ts';
import { USER } from '../../support/fully-populated-tenant.ts';
import type { Gateway, Tenant } from '../../support/gateway.ts';
import { claimsFor, type Pair, sign } from '../../support/issuer.ts';
import type { Request } from './ask.ts';

export type StrategyCase = 'apiKey' | 'rawKey' | 'bearer' | 'signature';

/** Returns the headers that authenticate a request, with all scopes and for the user of the fixture. */
export type Authenticate = (request: Request) => Promise<Record<string, string>>;

/** The authentication scheme of each API spec. The clients spec does not define one. */
export const STRATEGY_OF: Readonly<Record<RestApiName, StrategyCase>> = {
  onboarding: 'apiKey',
  clients: 'apiKey',
  registry: 'signature',
  banking: 'bearer',
  screening: 'rawKey',
};

/** Returns every authentication scheme for a tenant. The gateway must trust the issuer of the key pair. */
export async function strategiesOf(
  { database }: Gateway,
  tenant: Tenant,
  pair: Pair,
): Promise<Readonly<Record<StrategyCase, Authenticate>>> {
  const { 'x-api-key': key, 'x-api-secret': secret } = tenant.headers;
  const settings = { organizationId: tenant.id, name: 'signature', scopes: SCOPES, userId: USER };
  const { signingKey } = await createSignatureCredential(database.adminOrm.em.fork(), settings);
  return {
    apiKey: async () => tenant.headers,
    rawKey: async () => ({ authorization: `${key}.${secret}` }),
    bearer: async () => ({
      authorization: `Bearer ${await sign(pair, claimsFor(tenant.id, { sub: USER }))}`,
    }),
    signature: async ({ method, path, body }) => ({
      'api-signature': await signRequest(signingKey as SigningKey, {
        ...{ method, path },
        body: Buffer.from(body === undefined || body === null ? '' : JSON.stringify(body)),
      }),
    }),
  };
}
