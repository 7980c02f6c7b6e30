import type { SigningKey } from '../../../src/auth/credentials/key-pair.ts';
import { signRequest } from '../../../src/auth/credentials/sign-request.ts';
import { SCOPES } from '../../../src/auth/scopes.ts';
import { createSignatureCredential } from '../../../src/modules/credential/create-credential.ts';
import type { RestApiName } from '../../../src/rest/apis/rest-api.ts';
import type { Gateway, Tenant } from '../../support/gateway.ts';
import { claimsFor, type Pair, sign } from '../../support/issuer.ts';
import type { Request } from './ask.ts';
import { USER } from './fixture.ts';

export type StrategyCase = 'apiKey' | 'rawKey' | 'bearer' | 'signature';

/** Proves who makes a request, with all scopes and for the user of the world. */
export type Prove = (request: Request) => Promise<Record<string, string>>;

/** How each document has callers prove who they are; clients' says nothing of it. */
export const WAY_OF: Readonly<Record<RestApiName, StrategyCase>> = {
  onboarding: 'apiKey',
  clients: 'apiKey',
  registry: 'signature',
  banking: 'bearer',
  screening: 'rawKey',
};

/** Every way in, of one tenant. The gateway must trust the issuer that the pair is of. */
export async function strategiesOf(
  { database }: Gateway,
  tenant: Tenant,
  pair: Pair,
): Promise<Readonly<Record<StrategyCase, Prove>>> {
  const { 'x-api-key': key, 'x-api-secret': secret } = tenant.headers;
  const wanted = { organizationId: tenant.id, name: 'signature', scopes: SCOPES, userId: USER };
  const { signingKey } = await createSignatureCredential(database.adminOrm.em.fork(), wanted);
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
