export interface Credential {
  apiKey: string;
  apiSecret: string;
}

export interface Settings {
  /** URL of the gateway. If undefined, the demo's URL is used. */
  url: string | undefined;
  /** If undefined, the demo's credential is used. */
  credential: Credential | undefined;
}

/** Reads the settings from the environment. Throws an error that names the invalid variable. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const url = environment.CUSTOMER_GRAPH_URL || undefined;
  if (url && !isWebAddress(url)) {
    throw new Error('CUSTOMER_GRAPH_URL must be a URL that begins with http:// or https://.');
  }
  const credential = readCredential(environment);
  if (url && !credential && !isOnThisMachine(url)) {
    throw new Error(
      'CUSTOMER_GRAPH_URL is not on this machine: CUSTOMER_GRAPH_API_KEY and CUSTOMER_GRAPH_API_SECRET must be set, because the demo’s credential is only sent to this machine.',
    );
  }
  return { url, credential };
}

function readCredential(environment: NodeJS.ProcessEnv): Credential | undefined {
  const { CUSTOMER_GRAPH_API_KEY: apiKey, CUSTOMER_GRAPH_API_SECRET: apiSecret } = environment;
  if (apiKey && apiSecret) return { apiKey, apiSecret };
  if (apiKey) throw new Error('CUSTOMER_GRAPH_API_SECRET must be set if CUSTOMER_GRAPH_API_KEY is set.');
  if (apiSecret) throw new Error('CUSTOMER_GRAPH_API_KEY must be set if CUSTOMER_GRAPH_API_SECRET is set.');
  return undefined;
}

function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url) && URL.canParse(url);
}

function isOnThisMachine(url: string): boolean {
  return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(new URL(url).hostname);
}
