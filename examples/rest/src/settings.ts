import { readFileSync } from 'node:fs';
import type { JWK } from 'jose';

/** One credential for each authentication method. An application needs only one of them. */
export interface Credentials {
  apiKey: string;
  apiSecret: string;
  bearerToken: string;
  signingKey: JWK;
}

export interface Settings {
  /** URL of the gateway. */
  baseUrl: string;
  credentials: Credentials;
}

const demoFile = new URL('../../../.data/demo-credentials.json', import.meta.url);

/** Reads the environment. Defaults to the demo that `npm start` in the repository root serves. */
export function readSettings(): Settings {
  const { CUSTOMER_GRAPH_URL: gateway, CUSTOMER_GRAPH_CREDENTIALS: file } = process.env;
  // The demo's credentials are not sent to another machine.
  if ((gateway === undefined) !== (file === undefined)) {
    throw new Error('CUSTOMER_GRAPH_URL and CUSTOMER_GRAPH_CREDENTIALS must be set together.');
  }
  const { url = 'http://127.0.0.1:4000', ...credentials } = JSON.parse(
    readFileSync(file ?? demoFile, 'utf8'),
  );
  return { baseUrl: new URL(gateway ?? url).origin, credentials };
}
