import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ProxyOptions } from 'vite';
import type { Credential, Settings } from './settings.ts';

/** File to which `npm start` in the repository root writes the demo's URL and credential, new at each start. */
const DEMO_FILE = new URL('../../.data/demo-credentials.json', import.meta.url);
const DEFAULT_URL = 'http://127.0.0.1:4000';

/** Proxies requests to the gateway and adds the credential, which the browser never receives. */
export function toGateway(settings: Settings): ProxyOptions {
  let proxyOptions: ProxyOptions = {};
  return {
    target: settings.url ?? DEFAULT_URL,
    changeOrigin: true,
    configure(proxy, options) {
      proxyOptions = options;
      if (settings.credential) return;
      proxy.on('proxyRes', (answer, request, response) => {
        if (answer.statusCode !== 401) return;
        answer.resume();
        reject(request, response, 401, refusalOf(proxyOptions));
      });
    },
    async bypass(request, response) {
      if (!response) return false;
      if (request.headers['sec-fetch-site'] !== 'same-origin') {
        return reject(request, response, 403, 'Only requests from this page are allowed.');
      }
      const demo = await readDemo();
      const { apiKey, apiSecret } = settings.credential ?? demo;
      if (!apiKey || !apiSecret) {
        return reject(request, response, 502, 'No credential was found. Start the gateway first.');
      }
      Object.assign(request.headers, { 'x-api-key': apiKey, 'x-api-secret': apiSecret });
      // The proxy reads its options for each request.
      proxyOptions.target = settings.url ?? demo.url ?? DEFAULT_URL;
    },
  };
}

/**
 * The file of the demo stays when the gateway is started with another database, which does not have its
 * credential.
 */
function refusalOf({ target }: ProxyOptions): string {
  return (
    `The server at ${new URL(String(target)).origin} does not accept the credential of .data/demo-credentials.json. ` +
    'Set CUSTOMER_GRAPH_URL, CUSTOMER_GRAPH_API_KEY and CUSTOMER_GRAPH_API_SECRET.'
  );
}

/** Returns the demo's URL and credential, or nothing if the demo has not been started. */
async function readDemo(): Promise<Partial<Credential & { url: string }>> {
  try {
    return JSON.parse(await readFile(DEMO_FILE, 'utf8'));
  } catch {
    return {};
  }
}

/** Responds in the format of the gateway. Returning a path tells Vite not to proxy the request. */
function reject({ url }: IncomingMessage, response: ServerResponse, status: number, message: string): string {
  response.writeHead(status, { 'content-type': 'application/graphql-response+json' });
  response.end(JSON.stringify({ errors: [{ message }] }));
  return url ?? '/';
}
