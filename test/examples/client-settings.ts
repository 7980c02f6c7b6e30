import type { Settings } from '../../examples/client/src/settings.ts';
import type { Gateway, Tenant } from '../support/gateway.ts';

/** Returns the example client's settings for a gateway and a credential. */
export function settingsOf({ server }: Gateway, { headers }: Pick<Tenant, 'headers'>): Settings {
  const { 'x-api-key': apiKey = '', 'x-api-secret': apiSecret = '' } = headers;
  return { url: `${server.url}/graphql`, apiKey, apiSecret };
}

/** Returns the environment variables for the same settings. */
export function environmentOf({ url, apiKey, apiSecret }: Settings): Record<string, string> {
  return {
    CUSTOMER_GRAPH_URL: url,
    CUSTOMER_GRAPH_API_KEY: apiKey,
    CUSTOMER_GRAPH_API_SECRET: apiSecret,
  };
}
