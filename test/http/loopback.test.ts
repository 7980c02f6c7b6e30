import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isLoopback } from '../../src/http/loopback.ts';

describe.each([[false], [['loopback']]])('a request to a server that trusts the proxies %j', (trustProxy) => {
  let app: FastifyInstance;

  beforeAll(() => {
    app = Fastify({ trustProxy });
    app.get('/', async (request) => ({ loopback: isLoopback(request) }));
  });
  afterAll(() => app.close());

  const ask = async (headers: Record<string, string>, remoteAddress = '127.0.0.1') =>
    (await app.inject({ url: '/', headers: { host: 'localhost:4000', ...headers }, remoteAddress })).json()
      .loopback;

  it('is local if it was not forwarded', async () => {
    expect(await ask({})).toBe(true);
    expect(await ask({}, '192.0.2.1')).toBe(false);
    expect(await ask({ host: 'evil.example' })).toBe(false);
  });

  it('is never local because of a header', async () => {
    for (const headers of [
      { 'x-forwarded-for': '127.0.0.1' },
      { 'x-forwarded-host': 'localhost' },
      { 'x-forwarded-for': '127.0.0.1', 'x-forwarded-host': 'localhost', 'x-forwarded-proto': 'http' },
      { host: 'evil.example', 'x-forwarded-host': 'localhost' },
      { 'x-real-ip': '127.0.0.1' },
      { forwarded: 'for=127.0.0.1' },
      { via: '1.1 proxy' },
    ]) {
      expect([await ask(headers), await ask(headers, '192.0.2.1')]).toEqual([false, false]);
    }
  });
});
