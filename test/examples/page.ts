import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Gateway, Tenant } from '../support/gateway.ts';
import { type Outcome, type Running, run, start } from '../support/process.ts';

const VITE = 'node_modules/vite/bin/vite.js';
const ROOT = 'examples/web';

type Caller = Pick<Tenant, 'headers'>;

export interface Built {
  folder: string;
  remove(): Promise<void>;
}

export interface Served {
  url: string;
  stop(): Promise<void>;
}

/** Builds the page as `npm run build` does, into a temporary folder. */
export async function buildPage(): Promise<Built> {
  const folder = await mkdtemp(join(tmpdir(), 'customer-graph-web-'));
  const { code, stderr } = await run(VITE, ['build', ROOT, '--outDir', folder, '--emptyOutDir']);
  if (code !== 0) throw new Error(stderr);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Serves the build with the URL of a gateway and a credential. */
export function previewPage({ folder }: Built, gateway: Gateway, caller: Caller): Promise<Served> {
  return serve(['preview', ROOT, '--outDir', folder], gateway, caller);
}

/** Serves the sources as `npm run dev` does. */
export function developPage(gateway: Gateway, caller: Caller): Promise<Served> {
  return serve([ROOT], gateway, caller);
}

/** Returns the outcome of a start with the given settings. If the server starts, it is stopped at once. */
export function startWith(settings: Record<string, string>): Promise<Outcome> {
  const server = start(VITE, [ROOT, '--port', '0'], settings);
  server.until(/http:\/\/127\.0\.0\.1:\d+/).then(
    () => server.child.kill('SIGTERM'),
    () => {},
  );
  return server.ended;
}

async function serve(args: string[], gateway: Gateway, { headers }: Caller): Promise<Served> {
  const server = start(VITE, [...args, '--port', '0'], {
    CUSTOMER_GRAPH_URL: gateway.server.url,
    CUSTOMER_GRAPH_API_KEY: headers['x-api-key'] ?? '',
    CUSTOMER_GRAPH_API_SECRET: headers['x-api-secret'] ?? '',
  });
  const [url] = await server.until(/http:\/\/127\.0\.0\.1:\d+/);
  return { url, stop: () => stop(server) };
}

async function stop({ child, ended }: Running): Promise<void> {
  child.kill('SIGTERM');
  await ended;
}
