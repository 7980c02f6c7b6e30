import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { explorerAssets } from '../support/explorer-assets.ts';
import { type Gateway, post, startGateway, type Tenant } from '../support/gateway.ts';
import { metricOf } from '../support/metric.ts';
import { type Running, start } from '../support/process.ts';

/** Maximum for one credential at the same time. */
const MAX_INCOMPLETE = 64;
const MAX_UNREAD = 64;
const LIMIT = 'graph_rejected_total{limit="INCOMPLETE_BODIES"}';

let gateway: Gateway;
let slow: Tenant;
let other: Tenant;
let server: Running;
let url: string;

beforeAll(async () => {
  gateway = await startGateway();
  slow = await gateway.tenant({ scopes: ['identity:read', 'schema:read'] });
  other = await gateway.tenant();
  server = start('dist/main.js', [], {
    PORT: '0',
    DATABASE_URL: gateway.database.url,
    REQUEST_TIMEOUT: '30',
  });
  [, url = ''] = await server.until(/The graph is at (http:\/\/[^/\s]+)\/graphql/);
});
afterAll(async () => {
  await server.end();
  await gateway.close();
});

interface Sending {
  socket: Socket;
  /** Resolves with the response when the connection is closed. */
  answer: Promise<string>;
}

/** Sends the headers of a request and the first byte of its body. */
function sendIncomplete(path: string, headers: Record<string, string>): Sending {
  const { hostname, port } = new URL(url);
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const socket = connect(Number(port), hostname, () =>
    socket.write(
      `POST ${path} HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 100\r\n${lines.join('')}\r\n{`,
    ),
  );
  let received = '';
  socket.on('data', (chunk) => {
    received += chunk;
  });
  socket.on('error', () => {});
  return { socket, answer: new Promise((resolve) => socket.once('close', () => resolve(received))) };
}

async function holding<T>(
  count: number,
  headers: Record<string, string>,
  work: () => Promise<T>,
): Promise<T> {
  const before = await metricOf(url, LIMIT);
  const held = Array.from({ length: count }, () => sendIncomplete('/graphql', headers));
  const rejected = Math.max(0, count - MAX_INCOMPLETE);
  await expect.poll(() => metricOf(url, LIMIT), { timeout: 10_000 }).toBe(before + rejected);
  try {
    return await work();
  } finally {
    for (const { socket } of held) socket.destroy();
    await expect
      .poll(async () => (await sendAndEnd(headers)).includes(' 200 '), { timeout: 10_000 })
      .toBe(true);
  }
}

/** Sends a complete request on its own connection. */
async function sendAndEnd(headers: Record<string, string>): Promise<string> {
  const { status } = await post(url, headers, { query: '{ __typename }' });
  return ` ${status} `;
}

/**
 * Sends many requests on one connection and never reads. The responses exceed the buffers of the operating
 * system.
 */
function askAndNeverRead(headers: Record<string, string>): Socket {
  const { hostname, port } = new URL(url);
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const request = `GET /schema.graphql HTTP/1.1\r\nHost: a\r\n${lines.join('')}\r\n`;
  const socket = connect(Number(port), hostname, () => socket.write(request.repeat(60)));
  socket.on('error', () => {});
  return socket.pause();
}

describe('unread responses', () => {
  it('hold no slot and are closed beyond 64 for one credential', async () => {
    const limit = 'graph_rejected_total{limit="UNREAD_RESPONSES"}';
    const unread = Array.from({ length: MAX_UNREAD + 10 }, () => askAndNeverRead(slow.headers));
    await expect.poll(() => metricOf(url, limit), { timeout: 20_000 }).toBeGreaterThan(0);
    const answers = await Promise.all(
      Array.from({ length: 60 }, () => post(url, other.headers, { query: '{ organization { id } }' })),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(await metricOf(url, 'graph_waiting_requests')).toBe(0);
    for (const socket of unread) socket.destroy();
  });
});

/** More than the maximum number of requests in authentication. */
const MANY_READERS = 1_010;

/** Requests a file of several megabytes, and reads only its first bytes. */
function startReading(path: string): Promise<Socket> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () =>
      socket.write(`GET ${path} HTTP/1.1\r\nHost: a\r\n\r\n`),
    );
    socket.once('error', reject);
    socket.once('data', () => resolve(socket.pause()));
  });
}

describe('unread files without a credential', () => {
  it('do not block other requests', async () => {
    const script = (await explorerAssets(url)).find((path) => path.endsWith('graphiql.js')) as string;
    const sockets = await Promise.all(Array.from({ length: MANY_READERS }, () => startReading(script)));
    const { status } = await post(url, other.headers, { query: '{ organization { id } }' });
    expect(status).toBe(200);
    for (const socket of sockets) socket.destroy();
  });
});

describe('requests with incomplete bodies', () => {
  it('hold no slot, so other requests succeed', async () => {
    const statuses = await holding(MAX_INCOMPLETE, slow.headers, async () => {
      const answers = await Promise.all(
        Array.from({ length: 100 }, () => post(url, other.headers, { query: '{ __typename }' })),
      );
      return answers.map(({ status }) => status);
    });
    expect(new Set(statuses)).toEqual(new Set([200]));
    expect(await metricOf(url, 'graph_waiting_requests')).toBe(0);
  });

  it('are rejected with 429 beyond 64 for one credential, on every route', async () => {
    await holding(MAX_INCOMPLETE + 5, slow.headers, async () => {
      for (const path of ['/graphql', '/v1/clients/1', '/api/customers/1/update']) {
        const { answer } = sendIncomplete(path, slow.headers);
        const received = await answer;
        expect(received).toMatch(/^HTTP\/1.1 429 /);
        expect(received).toMatch(/\r\nretry-after: 1\r\n/i);
        expect(received).toMatch(/\r\nconnection: close\r\n/i);
        expect(received).toContain('incomplete bodies');
      }
      const complete = await post(url, slow.headers, { query: '{ __typename }' });
      expect(complete.status).toBe(200);
      const elsewhere = sendIncomplete('/graphql', other.headers);
      elsewhere.socket.end();
      expect(await elsewhere.answer).not.toMatch(/ 429 /);
    });
  });

  it('are logged once per second with their credential when rejected, not one by one', async () => {
    await holding(MAX_INCOMPLETE + 50, slow.headers, async () => {
      await server.until(
        new RegExp(
          `"limit":"INCOMPLETE_BODIES","principal":"${slow.headers['x-api-key']}","organization":"${slow.id}","rejected":(\\d\\d+),`,
        ),
      );
    });
    const lines = server.output().split('\n');
    expect(
      lines.filter(
        (line) => line.includes('"limit":"INCOMPLETE_BODIES"') && line.includes('"msg":"request"'),
      ),
    ).toEqual([]);
  });

  it('are rejected immediately on unknown paths', async () => {
    expect(await sendIncomplete('/nothing', {}).answer).toMatch(/^HTTP\/1.1 404 /);
  });
});
