import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ProxyOptions } from 'vite';
import type { Credential, Settings } from './settings.ts';

/** Where `npm start` of the repository leaves the demo's credential, made anew at each start. */
const DEMO_CREDENTIALS = new URL('../../.data/demo-credentials.json', import.meta.url);

/** Sends requests on to the gateway with the credential, which the browser never sees. */
export function toGateway({ url, credential }: Settings): ProxyOptions {
  return {
    target: url,
    changeOrigin: true,
    async bypass(request, response) {
      if (!response) return false;
      if (request.headers['sec-fetch-site'] !== 'same-origin') {
        return refuse(request, response, 403, 'Only this page may ask here.');
      }
      try {
        const { apiKey, apiSecret } = credential ?? (await demoCredential());
        Object.assign(request.headers, { 'x-api-key': apiKey, 'x-api-secret': apiSecret });
      } catch {
        return refuse(request, response, 502, 'There is no credential for the gateway: is it running?');
      }
    },
  };
}

async function demoCredential(): Promise<Credential> {
  return JSON.parse(await readFile(DEMO_CREDENTIALS, 'utf8'));
}

/** Answers as the gateway would. Vite goes no further with a request that was answered and has a path. */
function refuse({ url }: IncomingMessage, response: ServerResponse, status: number, message: string): string {
  response.writeHead(status, { 'content-type': 'application/graphql-response+json' });
  response.end(JSON.stringify({ errors: [{ message }] }));
  return url ?? '/';
}
