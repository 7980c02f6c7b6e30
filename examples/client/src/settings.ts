import { readFileSync } from 'node:fs';

/** The URL of the graph and a credential. */
export interface Settings {
  /** URL of the gateway's `/graphql`. */
  url: string;
  apiKey: string;
  apiSecret: string;
  /** True if the credential is the demo's. */
  isDemo?: boolean;
}

type Credential = Pick<Settings, 'apiKey' | 'apiSecret'>;

/** File to which `npm start` in the repository root writes the demo's URL and credential, new at each start. */
const demoFile = new URL('../../../.data/demo-credentials.json', import.meta.url);

/** Reads the environment. Defaults to the demo that `npm start` in the repository root serves. */
export function readSettings(): Settings {
  const demo = readDemo();
  const gateway = readGateway(demo.url ?? 'http://127.0.0.1:4000');
  const url = new URL('/graphql', gateway).href;
  const credential = readCredential();
  return credential ? { url, ...credential } : { url, ...demoCredential(demo, gateway), isDemo: true };
}

/** Returns the demo's URL and credential, or nothing if the demo has not been started. */
function readDemo(): Partial<Settings> {
  try {
    return JSON.parse(readFileSync(demoFile, 'utf8'));
  } catch {
    return {};
  }
}

function readGateway(demoUrl: string): URL {
  const gateway = URL.parse(process.env.CUSTOMER_GRAPH_URL ?? demoUrl);
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

/** The demo's credential is only sent to the demo and to this machine. */
function demoCredential({ apiKey, apiSecret }: Partial<Credential>, { hostname }: URL): Credential {
  if (process.env.CUSTOMER_GRAPH_URL && !/^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname)) {
    throw new Error(
      'CUSTOMER_GRAPH_API_KEY and CUSTOMER_GRAPH_API_SECRET are missing: they are required because CUSTOMER_GRAPH_URL is ' +
        'another machine.',
    );
  }
  if (apiKey && apiSecret) return { apiKey, apiSecret };
  throw new Error(
    'No demo credential was found: run `npm start` in the repository root, or set CUSTOMER_GRAPH_API_KEY and ' +
      'CUSTOMER_GRAPH_API_SECRET.',
  );
}

/** The two headers of every request. */
export function credentialHeaders({ apiKey, apiSecret }: Settings): Record<string, string> {
  return { 'X-API-Key': apiKey, 'X-API-Secret': apiSecret };
}
