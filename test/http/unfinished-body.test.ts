import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, post, startGateway } from '../support/gateway.ts';

let gateway: Gateway;

beforeAll(async () => {
  gateway = await startGateway({ REQUEST_TIMEOUT: '1' });
});
afterAll(() => gateway.close());

/** Sends headers and an endless body, and returns the response when the server closes the connection. */
function answerTo(head: string): Promise<string> {
  const { hostname, port } = new URL(gateway.server.url);
  return new Promise((resolve) => {
    let received = '';
    const socket = connect(Number(port), hostname, () =>
      socket.write(`${head}Content-Length: 1000\r\n\r\n{`),
    );
    const dripping = setInterval(() => socket.write('"'), 100);
    socket.on('data', (chunk) => {
      received += chunk;
    });
    socket.on('error', () => {});
    socket.once('close', () => {
      clearInterval(dripping);
      resolve(received);
    });
  });
}

describe('a response before the body is complete', () => {
  it.each([
    [
      'a request without a credential',
      'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n',
      401,
    ],
    [
      'a request to an unknown path',
      'POST /nothing HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n',
      404,
    ],
  ])('closes the connection for %s', async (_, head, status) => {
    const received = await answerTo(head);
    expect(received).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(received).toMatch(/\r\nconnection: close\r\n/i);
  });

  it('closes the connection after a timeout', async () => {
    const { headers } = await gateway.tenant();
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    const received = await answerTo(
      `POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n${lines.join('')}`,
    );
    expect(received).toMatch(/^HTTP\/1.1 503 /);
    expect(received).toMatch(/\r\nconnection: close\r\n/i);
  });

  it('keeps the connection open if the body is complete', async () => {
    const { headers } = await gateway.tenant();
    const { status, headers: reported } = await post(gateway.server.url, headers, {
      query: '{ __typename }',
    });
    expect([status, reported.get('connection')]).toEqual([200, 'keep-alive']);
  });
});
