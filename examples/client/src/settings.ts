import { readFileSync } from 'node:fs';

/** The URL of the graph and a credential. */
export interface Settings {
  /** URL of the gateway's `/graphql`. */
  url: string;
  apiKey: string;
  apiSecret: string;
}

type Credential = Pick<Settings, 'apiKey' | 'apiSecret'>;

const demoFile = new URL('../../../.data/demo-credentials.json', import.meta.url);

/** Reads the environment. Defaults to the demo that `npm start` in the repository root serves. */
export function readSettings(): Settings {
  const gateway = readGateway();
  const credential = readCredential() ?? readDemoCredential(gateway);
  return { url: new URL('/graphql', gateway).href, ...credential };
}

function readGateway(): URL {
  const gateway = URL.parse(process.env.CUSTOMER_GRAPH_URL ?? 'http://127.0.0.1:4000');
  if (gateway && /^https?:$/.test(gateway.protocol)) return gateway;
  throw new Error('CUSTOMER_GRAPH_URL must be a URL, for example https://graph.example.com');
}

/** Returns undefined if neither variable is set. Throws if only one is set, because that is a mistake. */
function readCredential(): Credential | undefined {
  const { CUSTOMER_GRAPH_API_KEY: apiKey, CUSTOMER_GRAPH_API_SECRET: apiSecret } = process.env;
  if (apiKey === undefined && apiSecret === undefined) return undefined;
  if (!apiKey) throw new Error('CUSTOMER_GRAPH_API_KEY is missing');
  if (!apiSecret) throw new Error('CUSTOMER_GRAPH_API_SECRET is missing');
  return { apiKey, apiSecret };
}

/** The demo's credential is only sent to this machine. */
function readDemoCredential({ hostname }: URL): Credential {
  if (!/^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname)) {
    throw new Error(
      'CUSTOMER_GRAPH_API_KEY and CUSTOMER_GRAPH_API_SECRET are missing: they are required because CUSTOMER_GRAPH_URL is ' +
        'another machine.',
    );
  }
  try {
    return JSON.parse(readFileSync(demoFile, 'utf8'));
  } catch {
    throw new Error(
      'No demo credential was found: run `npm start` in the repository root, or set CUSTOMER_GRAPH_API_KEY and ' +
        'CUSTOMER_GRAPH_API_SECRET.',
    );
  }
}

/** The two headers of every request. */
export function credentialHeaders({ apiKey, apiSecret }: Settings): Record<string, string> {
  return { 'X-API-Key': apiKey, 'X-API-Secret': apiSecret };
}
