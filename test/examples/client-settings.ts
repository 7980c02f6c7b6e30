import type { Settings } from '../../examples/client/src/settings.ts';
import type { Gateway, Tenant } from '../support/gateway.ts';

/** What the example client is told of a gateway and a credential. */
export function settingsOf({ server }: Gateway, { headers }: Pick<Tenant, 'headers'>): Settings {
  const { 'x-api-key': apiKey = '', 'x-api-secret': apiSecret = '' } = headers;
  return { url: `${server.url}/graphql`, apiKey, apiSecret };
}

/** The environment that tells the example's program the same. */
export function environmentOf({ url, apiKey, apiSecret }: Settings): Record<string, string> {
  return {
    CUSTOMER_GRAPH_URL: url,
    CUSTOMER_GRAPH_API_KEY: apiKey,
    CUSTOMER_GRAPH_API_SECRET: apiSecret,
  };
}
