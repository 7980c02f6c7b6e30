import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { OtlpReceiver } from '../support/otlp-receiver.ts';
import { type Running, start } from '../support/process.ts';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const TRACEPARENT = `00-${TRACE}-00f067aa0ba902b7-01`;

let database: TestDatabase;
const servers: Running[] = [];

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(async () => {
  await Promise.all(servers.map((server) => server.end()));
  await database.close();
});

/** Starts the built server. Its output has a line for each module that it loads. */
async function serve(settings: Record<string, string>) {
  const server = start('dist/main.js', [], {
    ...{
      PORT: '0',
      DATABASE_URL: database.url,
      NODE_OPTIONS: '--import=./test/support/log-loaded-modules.ts',
    },
    ...settings,
  });
  servers.push(server);
  const [, url = ''] = await server.until(/The graph is at (http:\/\/[^/\s]+)\/graphql/);
  return { server, url };
}

/** The loaded files of OpenTelemetry, in packages or in the bundle, which names the file of each part in a comment. */
function loadedOpenTelemetry(server: Running): string[] {
  const files = Array.from(server.output().matchAll(/^loaded (file:\S+)$/gm), ([, url = '']) => url);
  expect(files.length).toBeGreaterThan(10);
  return files.filter((url) => SDK.test(url) || SDK.test(readFileSync(fileURLToPath(url), 'utf8')));
}

/** prom-client loads OpenTelemetry's API, which has no code but that of its interfaces. */
const SDK = /node_modules\/@opentelemetry\/(?!api\/)/;

const logged = (server: Running, text: string) =>
  server
    .output()
    .split('\n')
    .filter((line) => line.startsWith('{') && line.includes(text))
    .map((line) => JSON.parse(line));

/** Sends a request without a credential. Returns the log line of it. */
async function lineOf(url: string, server: Running, headers: Record<string, string>) {
  const response = await fetch(`${url}/graphql`, { headers });
  const id = response.headers.get('x-request-id') ?? '';
  await server.until(new RegExp(`"reqId":"${id}".*"msg":"request"`));
  return logged(server, id)[0];
}

describe('a server without a collector', () => {
  it('loads no OpenTelemetry, and logs the trace id of the caller', async () => {
    const { server, url } = await serve({});
    expect(await lineOf(url, server, { traceparent: TRACEPARENT })).toMatchObject({ traceId: TRACE });
    for (const headers of [{}, { traceparent: TRACEPARENT.replace('00-', 'ff-') }] as Record<
      string,
      string
    >[]) {
      expect(await lineOf(url, server, headers)).not.toHaveProperty('traceId');
    }
    expect(loadedOpenTelemetry(server)).toEqual([]);
  });
});

describe('a server with a collector', () => {
  it('loads OpenTelemetry, logs the trace id of each request, and sends the last spans on shutdown', async () => {
    const receiver = await OtlpReceiver.start();
    const { server, url } = await serve({ ...receiver.settings, OTEL_BSP_SCHEDULE_DELAY: '600000' });
    expect(loadedOpenTelemetry(server)).toHaveLength(1);
    const { traceId } = await lineOf(url, server, {});
    expect(receiver.spans).toEqual([]);
    await server.end();
    expect(receiver.spans).toMatchObject([{ traceId, name: 'GET /graphql' }]);
    await receiver.close();
  });

  it('logs one line when the collector cannot be reached, and one when it can be reached again', async () => {
    const port = await freePort();
    const { server, url } = await serve({
      OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}`,
      ...{ OTEL_EXPORTER_OTLP_TIMEOUT: '50', OTEL_BSP_SCHEDULE_DELAY: '10' },
    });
    await lineOf(url, server, {});
    await server.until(/spans cannot be sent/);
    // Each of these is a further batch that cannot be sent.
    for (let request = 0; request < 5; request += 1) await lineOf(url, server, {});
    const receiver = await OtlpReceiver.start(port);
    await lineOf(url, server, {});
    await server.until(/spans can be sent again/);
    const [line, ...more] = logged(server, 'spans cannot be sent');
    expect(more).toEqual([]);
    expect(line).toMatchObject({ level: 40, code: 'ECONNREFUSED' });
    await receiver.close();
    await lineOf(url, server, {});
    await server.end();
    expect(await server.ended).toMatchObject({ code: 0 });
  });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
