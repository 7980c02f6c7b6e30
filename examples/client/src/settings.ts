import { readFileSync } from 'node:fs';

/** Where the graph is, and who asks. */
export interface Settings {
  /** Of the gateway's `/graphql`. */
  url: string;
  apiKey: string;
  apiSecret: string;
}

const demoCredentials = new URL('../../../.data/demo-credentials.json', import.meta.url);

/** From the environment; without it, the demo that `npm start` in the root of the repository serves. */
export function readSettings(): Settings {
  const {
    CUSTOMER_GRAPH_URL: gateway = 'http://127.0.0.1:4000',
    CUSTOMER_GRAPH_API_KEY: apiKey,
    CUSTOMER_GRAPH_API_SECRET: apiSecret,
  } = process.env;
  const url = new URL('/graphql', gateway).href;
  return apiKey && apiSecret ? { url, apiKey, apiSecret } : { url, ...readDemoCredentials() };
}

function readDemoCredentials(): Pick<Settings, 'apiKey' | 'apiSecret'> {
  try {
    return JSON.parse(readFileSync(demoCredentials, 'utf8'));
  } catch {
    throw new Error(
      'There is no demo: start it with `npm start` in the root of the repository, or set CUSTOMER_GRAPH_API_KEY and ' +
        'CUSTOMER_GRAPH_API_SECRET.',
    );
  }
}

/** The two headers that every request carries. */
export function credentialHeaders({ apiKey, apiSecret }: Settings): Record<string, string> {
  return { 'X-API-Key': apiKey, 'X-API-Secret': apiSecret };
}
