import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { USER } from '../../support/fully-populated-tenant.ts';
import { type Gateway, startGateway } from '../../support/gateway.ts';
import { newPair, type Pair, TestIssuer } from '../../support/issuer.ts';
import { ask, requestOf } from './ask.ts';
import { type Authenticate, type StrategyCase, strategiesOf } from './auth-matrix.ts';
import { served } from './documents.ts';
import { bodyOf, examplesOf } from './examples.ts';
import { seedFixture } from './fixture.ts';

/** Every authentication scheme works in every API, regardless of the scheme in its API spec. */
let issuer: TestIssuer;
let pair: Pair;
let gateway: Gateway;

beforeAll(async () => {
  pair = await newPair('ES256');
  issuer = await TestIssuer.start([pair]);
  gateway = await startGateway(issuer.settings);
});
afterAll(async () => {
  await gateway.close();
  await issuer.close();
});

/** The first two operations of each API. */
const twoOfEach = served.filter(
  ({ name, key }) => served.filter((each) => each.name === name).findIndex((each) => each.key === key) < 2,
);

const STRATEGIES: StrategyCase[] = ['apiKey', 'rawKey', 'bearer', 'signature'];

describe.each(STRATEGIES)('%s', (strategy) => {
  it.each(twoOfEach)('authenticates $key', async ({ key }) => {
    const { examples, strategies } = await prepared();
    for (const example of examples.filter((each) => each.served.key === key)) {
      const request = requestOf(example, bodyOf(example), {});
      const credential = await (strategies[strategy] as Authenticate)(request);
      const answer = await ask(gateway.server.url, {
        ...request,
        headers: { ...request.headers, ...credential },
      });
      expect(answer.status, answer.text).toBeLessThan(300);
    }
  });
});

it('a signature is only valid for its body and path', async () => {
  const { examples, strategies } = await prepared();
  for (const example of examples) {
    const request = requestOf(example, bodyOf(example), {});
    const headers = { ...request.headers, ...(await strategies.signature(request)) };
    const path = `${request.path}${request.path.includes('?') ? '&' : '?'}x=1`;
    const other = await ask(gateway.server.url, { ...request, path, headers });
    expect(other.status, path).toBe(401);
    if (!request.body) continue;
    const changed = await ask(gateway.server.url, { ...request, body: { changed: 1 }, headers });
    expect(changed.status, request.path).toBe(401);
  }
});

async function prepared() {
  const tenant = await gateway.tenant({ userId: USER });
  return {
    examples: examplesOf(await seedFixture(tenant)),
    strategies: await strategiesOf(gateway, tenant, pair),
  };
}
