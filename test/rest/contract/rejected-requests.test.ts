import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, startGateway } from '../../support/gateway.ts';
import { UNCOUNTED } from '../../support/viewer.ts';
import { ask, type Request, requestOf } from './ask.ts';
import { served, writes } from './documents.ts';
import { bodyOf, type Example, examplesOf, urlOf } from './examples.ts';
import { type OwnFixture, seedFixture } from './fixture.ts';
import { expectRejected, type Rejection } from './rejected.ts';
import { SENT } from './sample-values.ts';

/** Requests that are rejected before validation: for authentication, format, size or content type. */
let gateway: Gateway;
let fixture: OwnFixture;
let examples: Example[];

beforeAll(async () => {
  gateway = await startGateway();
  fixture = await seedFixture(await gateway.tenant());
  examples = examplesOf(fixture);
});
afterAll(() => gateway.close());

const first = (key: string) => examples.find((each) => each.served.key === key) as Example;

const expectRejection = (request: Request, rejection: Rejection) =>
  expectRejected(gateway, fixture, { ...request, headers: { ...UNCOUNTED, ...request.headers } }, rejection);

/** Returns the request of an example with this text as its body. */
function withText(example: Example, text: string, headers: Record<string, string> = JSON_TYPE): Request {
  const { operation } = example.served;
  const body = new TextEncoder().encode(text);
  return {
    method: operation.method,
    path: urlOf(example),
    headers: { ...fixture.tenant.headers, ...headers },
    body,
  };
}

/** Returns a valid body with one unknown field. */
const bodyWithUnknownField = (example: Example) => JSON.stringify({ ...bodyOf(example), unheard: 1 });

const JSON_TYPE = { 'content-type': 'application/json' };
const LIMIT = 131_072;

describe.each(served)('$key', ({ key }) => {
  it('rejects a missing or invalid credential', async () => {
    const example = first(key);
    const { 'x-api-key': apiKey = '', 'x-api-secret': secret = '' } = fixture.tenant.headers;
    const bad: Record<string, string>[] = [
      {},
      { 'x-api-key': apiKey },
      { 'x-api-key': apiKey, 'x-api-secret': 'A'.repeat(43) },
      { 'x-api-key': `cg_${'0'.repeat(24)}`, 'x-api-secret': secret },
      { authorization: `${apiKey}.${'A'.repeat(43)}` },
      { authorization: 'Bearer USE_YOUR_TOKEN' },
      { 'api-signature': 'a.b.c' },
      { ...fixture.tenant.headers, authorization: `${apiKey}.${secret}` },
    ];
    for (const headers of bad) {
      await expectRejection(requestOf(example, bodyOf(example), headers), { code: 'UNAUTHENTICATED' });
    }
  });
});

describe.each(writes)('a body of $key', ({ key, system }) => {
  it('must be JSON', async () => {
    for (const text of ['{', 'nonsense', '{"a":}', '{} {}', "{'a': 1}", '\u0000', '{"a": 01}', `"${SENT}`]) {
      await expectRejection(withText(first(key), text), { code: 'BAD_REQUEST' });
    }
  });

  it('must be an object', async () => {
    for (const text of ['[]', '[{}]', `"${SENT}text"`, 'null', '5', 'true']) {
      await expectRejection(withText(first(key), text), { code: 'INVALID_TYPE', path: [] });
    }
  });

  it('must not be too large', async () => {
    const padded = `{"${SENT}": "${'x'.repeat(LIMIT)}"}`;
    await expectRejection(withText(first(key), padded), { code: 'PAYLOAD_TOO_LARGE' });
    await expectRejection(withText(first(key), `{}${' '.repeat(LIMIT)}`), { code: 'PAYLOAD_TOO_LARGE' });
  });

  it('is validated if it has exactly the maximum size', async () => {
    const text = bodyWithUnknownField(first(key));
    const full = text + ' '.repeat(LIMIT - Buffer.byteLength(text));
    await expectRejection(withText(first(key), full), { code: 'UNKNOWN_FIELD', path: ['unheard'] });
  });

  if (!system.anyContentType)
    it('must have a JSON content type', async () => {
      const text = JSON.stringify(bodyOf(first(key)));
      const types = [
        'text/plain',
        'application/x-www-form-urlencoded',
        'text/json',
        'multipart/form-data; boundary=x',
      ];
      for (const type of [...types, 'a']) {
        await expectRejection(withText(first(key), text, { 'content-type': type }), {
          code: 'UNSUPPORTED_MEDIA_TYPE',
        });
      }
      await expectRejection(withText(first(key), text, {}), { code: 'UNSUPPORTED_MEDIA_TYPE' });
    });

  it('must not be missing', async () => {
    const { method, path, headers = {} } = requestOf(first(key), null, fixture.tenant.headers);
    // A deletion has no body.
    if (method === 'DELETE') return;
    await expectRejection({ method, path, headers }, { code: 'BAD_REQUEST' });
    await expectRejection({ method, path, headers: { ...headers, ...JSON_TYPE } }, { code: 'BAD_REQUEST' });
  });

  it('accepts any spelling of the JSON content type', async () => {
    for (const type of [
      'application/json; charset=utf-8',
      'APPLICATION/JSON',
      'application/json;charset=UTF-8',
    ]) {
      const request = withText(first(key), bodyWithUnknownField(first(key)), { 'content-type': type });
      await expectRejection(request, { code: 'UNKNOWN_FIELD', path: ['unheard'] });
    }
  });

  if (system.anyContentType)
    it('is parsed as JSON regardless of the content type', async () => {
      for (const type of [
        'text/plain',
        'application/x-www-form-urlencoded',
        'multipart/form-data; boundary=x',
      ]) {
        const request = withText(first(key), bodyWithUnknownField(first(key)), { 'content-type': type });
        await expectRejection(request, { code: 'UNKNOWN_FIELD', path: ['unheard'] });
        const none = withText(first(key), 'a=b', { 'content-type': type });
        await expectRejection(none, { code: 'BAD_REQUEST' });
      }
      await expectRejection(withText(first(key), bodyWithUnknownField(first(key)), {}), {
        code: 'UNKNOWN_FIELD',
        path: ['unheard'],
      });
    });
});

describe('an unknown route', () => {
  it('returns 404 or 405, with or without a credential', async () => {
    const unknown = [
      '/v1/nothing',
      '/customers',
      '/api/v1/clients/person',
      `/v1/clients/${fixture.person}/x`,
    ];
    for (const path of unknown) {
      for (const headers of [{}, fixture.tenant.headers]) {
        const answer = await ask(gateway.server.url, { method: 'GET', path, headers });
        expect([path, answer.status, answer.body.code]).toEqual([path, 404, 'NOT_FOUND']);
      }
    }
    for (const example of examples) {
      const request = { method: 'PATCH', path: urlOf(example), headers: fixture.tenant.headers };
      const answer = await ask(gateway.server.url, request);
      expect([answer.status, answer.body.code], request.path).toEqual([405, 'METHOD_NOT_ALLOWED']);
    }
  });
});
