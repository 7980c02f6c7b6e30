import { readFileSync } from 'node:fs';

/** Where the graph is, and who asks. */
export interface Settings {
  /** Of the gateway's `/graphql`. */
  url: string;
  apiKey: string;
  apiSecret: string;
}

type Credential = Pick<Settings, 'apiKey' | 'apiSecret'>;

const demoFile = new URL('../../../.data/demo-credentials.json', import.meta.url);

/** From the environment; without it, the demo that `npm start` in the root of the repository serves. */
export function readSettings(): Settings {
  const gateway = readGateway();
  const credential = readCredential() ?? readDemoCredential(gateway);
  return { url: new URL('/graphql', gateway).href, ...credential };
}

function readGateway(): URL {
  const gateway = URL.parse(process.env.CUSTOMER_GRAPH_URL ?? 'http://127.0.0.1:4000');
  if (gateway && /^https?:$/.test(gateway.protocol)) return gateway;
  throw new Error('CUSTOMER_GRAPH_URL must be a URL as https://graph.example.com');
}

/** Nothing if neither variable is set. With one alone, something was forgotten, and the demo is not what was meant. */
function readCredential(): Credential | undefined {
  const { CUSTOMER_GRAPH_API_KEY: apiKey, CUSTOMER_GRAPH_API_SECRET: apiSecret } = process.env;
  if (apiKey === undefined && apiSecret === undefined) return undefined;
  if (!apiKey) throw new Error('CUSTOMER_GRAPH_API_KEY is missing');
  if (!apiSecret) throw new Error('CUSTOMER_GRAPH_API_SECRET is missing');
  return { apiKey, apiSecret };
}

/** The demo's credential is for the demo: no other machine is sent it. */
function readDemoCredential({ hostname }: URL): Credential {
  if (!/^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname)) {
    throw new Error(
      'CUSTOMER_GRAPH_API_KEY and CUSTOMER_GRAPH_API_SECRET are missing: CUSTOMER_GRAPH_URL is another machine, which the ' +
        'demo’s are not for.',
    );
  }
  try {
    return JSON.parse(readFileSync(demoFile, 'utf8'));
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
