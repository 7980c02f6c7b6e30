import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, post, startGateway } from '../support/gateway.ts';

let gateway: Gateway;

beforeAll(async () => {
  gateway = await startGateway({ REQUEST_TIMEOUT: '1' });
});
afterAll(() => gateway.close());

/** What is answered to a head whose body never ends, once the server has ended the connection. */
function answerTo(head: string): Promise<string> {
  const { hostname, port } = new URL(gateway.server.url);
  return new Promise((resolve) => {
    let said = '';
    const socket = connect(Number(port), hostname, () =>
      socket.write(`${head}Content-Length: 1000\r\n\r\n{`),
    );
    const dripping = setInterval(() => socket.write('"'), 100);
    socket.on('data', (chunk) => {
      said += chunk;
    });
    socket.on('error', () => {});
    socket.once('close', () => {
      clearInterval(dripping);
      resolve(said);
    });
  });
}

describe('a request that is answered before its body has ended', () => {
  it.each([
    ['without a credential', 'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n', 401],
    ['without a route', 'POST /nothing HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n', 404],
  ])('is the last one of its connection: %s', async (_, head, status) => {
    const said = await answerTo(head);
    expect(said).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(said).toMatch(/\r\nconnection: close\r\n/i);
  });

  it('is the last one of its connection: whose time is up', async () => {
    const { headers } = await gateway.tenant();
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    const said = await answerTo(
      `POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n${lines.join('')}`,
    );
    expect(said).toMatch(/^HTTP\/1.1 503 /);
    expect(said).toMatch(/\r\nconnection: close\r\n/i);
  });

  it('is not the last one where the body has ended', async () => {
    const { headers } = await gateway.tenant();
    const { status, headers: reported } = await post(gateway.server.url, headers, {
      query: '{ __typename }',
    });
    expect([status, reported.get('connection')]).toEqual([200, 'keep-alive']);
  });
});
