import { readFileSync } from 'node:fs';
import type { JWK } from 'jose';
import { Failure } from './failure.ts';

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
  /** True if the credentials are the demo's. */
  isDemo: boolean;
}

/** What the demo writes: the credentials, and the URL of the gateway. */
type DemoFile = Credentials & { url?: string };

const demoFile = new URL('../../../.data/demo-credentials.json', import.meta.url);

/** Reads the environment. Defaults to the demo that `npm start` in the repository root serves. */
export function readSettings(): Settings {
  const { CUSTOMER_GRAPH_URL: gateway, CUSTOMER_GRAPH_CREDENTIALS: file } = process.env;
  // The demo's credentials are not sent to another machine.
  if ((gateway === undefined) !== (file === undefined)) {
    throw new Failure('CUSTOMER_GRAPH_URL and CUSTOMER_GRAPH_CREDENTIALS must be set together.');
  }
  const { url = 'http://127.0.0.1:4000', ...credentials } = file === undefined ? readDemo() : readJson(file);
  return { baseUrl: originOf(gateway ?? url), credentials, isDemo: file === undefined };
}

function readDemo(): DemoFile {
  try {
    return JSON.parse(readFileSync(demoFile, 'utf8'));
  } catch {
    throw new Failure(
      'No demo credentials were found: run `npm start` in the repository root, or set CUSTOMER_GRAPH_URL and ' +
        'CUSTOMER_GRAPH_CREDENTIALS.',
    );
  }
}

function readJson(file: string): DemoFile {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new Failure('CUSTOMER_GRAPH_CREDENTIALS must be the path of a JSON file that can be read.');
  }
}

function originOf(url: string): string {
  const gateway = URL.parse(url);
  if (gateway && /^https?:$/.test(gateway.protocol)) return gateway.origin;
  throw new Failure('CUSTOMER_GRAPH_URL must be a URL, for example https://graph.example.com');
}
