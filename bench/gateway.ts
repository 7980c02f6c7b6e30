/**
 * Starts the gateway on a given database. With a folder argument, starts the gateway of that other checkout.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import './server-harness.ts';

type Gateway = typeof import('../src/config.ts') & typeof import('../src/server.ts');

const [url, , poolSize, folder = join(import.meta.dirname, '..')] = process.argv.slice(2) as [
  string,
  string,
  string,
  string | undefined,
];
const load = (file: string) => import(pathToFileURL(join(folder, 'src', file)).href);
const { readConfig, createServer }: Gateway = { ...(await load('config.ts')), ...(await load('server.ts')) };
const endpoint = process.env.OTEL_EXPORTER_OTLP_ENDPOINT;
const tracing = endpoint === undefined ? {} : { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint };
const server = await createServer(
  readConfig({
    PORT: '0',
    DATABASE_URL: url,
    DATABASE_POOL_SIZE: poolSize,
    // All requests use one credential. The rate limit stays enabled but is never reached.
    RATE_LIMIT: '999999999',
    ...tracing,
  }),
);
process.send?.(server.url);
