import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from './fault.ts';

const LIMIT_SECONDS = 2;
/**
 * Half of them send a body slowly: more than the number of slots, and more than one credential may have open.
 */
const CLIENTS = 150;

export const slowClient: Fault = {
  title: '150 clients send one byte per second',
  environment: { REQUEST_TIMEOUT: String(LIMIT_SECONDS) },
  async run(harness) {
    const { caller } = harness;
    const lengths = { head: '', body: `${headOf(caller.headers, 1_000)}{"query":"` };
    const dripping = Array.from({ length: CLIENTS }, (_, index) =>
      drip(
        caller.url,
        index % 2 === 0 ? lengths.head : lengths.body,
        index % 2 === 0 ? headOf(caller.headers, 10) : 'a'.repeat(900),
      ),
    );
    await sleep(500);
    const meanwhile = await caller.ask('{ customers(first: 1) { nodes { id } } }');
    assert.equal(meanwhile.status, 200, 'other clients are served');
    const ended = await Promise.all(dripping);
    for (const { received } of ended)
      assert.match(
        received,
        /^HTTP\/1\.1 (408|429|503) /,
        'each client gets a response and its connection is closed',
      );
    return {
      counts: { 'limit, seconds': LIMIT_SECONDS },
      times: {
        'slowest close of a connection': {
          took: Math.max(...ended.map(({ took }) => took)),
          max: (LIMIT_SECONDS + 2) * 1_000,
        },
        'response to another client meanwhile': { took: meanwhile.took, max: 1_500 },
      },
    };
  },
};

function headOf(headers: Record<string, string>, length: number): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Length: ${length}\r\n${lines.join('')}\r\n`;
}

/**
 * Sends `beginning` at once and `rest` one byte per second. Resolves when the connection closes, with the
 * received data and the milliseconds since the start.
 */
function drip(url: string, beginning: string, rest: string): Promise<{ received: string; took: number }> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const started = performance.now();
    const socket = connect(Number(port), hostname);
    let received = '';
    let index = 0;
    if (beginning) socket.write(beginning);
    const dripping = setInterval(() => socket.write(rest[index++] ?? ''), 1_000);
    socket.on('data', (chunk) => {
      received += chunk;
    });
    socket.on('error', () => {});
    socket.once('close', () => {
      clearInterval(dripping);
      resolve({ received, took: performance.now() - started });
    });
  });
}
