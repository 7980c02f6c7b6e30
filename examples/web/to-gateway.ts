import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ProxyOptions } from 'vite';
import type { Credential, Settings } from './settings.ts';

/** File to which `npm start` in the repository root writes the demo's credential. It is new at each start. */
const DEMO_CREDENTIALS = new URL('../../.data/demo-credentials.json', import.meta.url);

/** Proxies requests to the gateway and adds the credential, which the browser never receives. */
export function toGateway({ url, credential }: Settings): ProxyOptions {
  return {
    target: url,
    changeOrigin: true,
    async bypass(request, response) {
      if (!response) return false;
      if (request.headers['sec-fetch-site'] !== 'same-origin') {
        return reject(request, response, 403, 'Only requests from this page are allowed.');
      }
      try {
        const { apiKey, apiSecret } = credential ?? (await demoCredential());
        Object.assign(request.headers, { 'x-api-key': apiKey, 'x-api-secret': apiSecret });
      } catch {
        return reject(request, response, 502, 'No credential was found. Start the gateway first.');
      }
    },
  };
}

async function demoCredential(): Promise<Credential> {
  return JSON.parse(await readFile(DEMO_CREDENTIALS, 'utf8'));
}

/** Responds in the format of the gateway. Returning a path tells Vite not to proxy the request. */
function reject({ url }: IncomingMessage, response: ServerResponse, status: number, message: string): string {
  response.writeHead(status, { 'content-type': 'application/graphql-response+json' });
  response.end(JSON.stringify({ errors: [{ message }] }));
  return url ?? '/';
}
