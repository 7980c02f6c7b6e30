import fc from 'fast-check';
import { parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCOPES } from '../../src/auth/scopes.ts';
import { buildSchema } from '../../src/graphql/schema/build-schema.ts';
import { USER } from '../support/fully-populated-tenant.ts';
import type { Tenant } from '../support/gateway.ts';
import { Choices } from './choices.ts';
import { expectSameResponses } from './compare.ts';
import { generateRequest } from './document-generator.ts';
import { permittedWith } from './permitted.ts';
import { isPlainOnly } from './plain-only.ts';
import { startServers } from './servers.ts';
import { fillTenant } from './tenant-data.ts';
import { type Values, valuesOf } from './values.ts';

const SEED = Number(process.env.DIFFERENTIAL_SEED ?? 20);
/** Number of documents of all callers together. */
const DOCUMENTS = Number(process.env.DIFFERENTIAL_DOCUMENTS ?? 2_000);

/** Generated documents may cost more than the default limit. */
const QUERY_COST_LIMIT = '999999999';

const schema = buildSchema({});
const without = (...scopes: string[]) => SCOPES.filter((each) => !scopes.includes(each));

const callers = [
  { name: 'a caller with all scopes', scopes: SCOPES, share: 0.5 },
  { name: 'a caller without pii:read', scopes: without('pii:read'), share: 0.3 },
  {
    name: 'a caller with few scopes',
    scopes: without('firehose:read', 'contact:read', 'documents:read', 'credit:read', 'business:read'),
    share: 0.2,
  },
];

let servers: Awaited<ReturnType<typeof startServers>>;
let values: Values;
let tenant: Tenant;
let others: Tenant[];

beforeAll(async () => {
  servers = await startServers({ QUERY_COST_LIMIT });
  const { gateway } = servers;
  tenant = await gateway.tenant({ userId: USER });
  values = await valuesOf(gateway, tenant, await fillTenant(gateway, tenant));
  const empty = await gateway.tenant({ userId: USER });
  const masked = await gateway.credential(tenant, { userId: USER, scopes: without('pii:read') });
  others = [empty, masked];
});
afterAll(() => servers.close());

describe.concurrent.each(callers)('generated queries of $name', ({ scopes, share }) => {
  it('have the same responses on both paths', async () => {
    const caller = await servers.gateway.credential(tenant, { userId: USER, scopes });
    const options = { schema, values, isPermitted: permittedWith(schema, scopes) };
    const counts = { compared: 0, executed: 0, compiled: 0 };
    const compareGenerated = async (draw: fc.GeneratorValue) => {
      const { reversed, ...request } = generateRequest(new Choices(draw), options);
      fc.pre(validate(schema, parse(request.query)).length === 0);
      const { data, compiled, codes } = await expectSameResponses(servers, caller.headers, request);
      expect(codes, request.query).not.toContain('FORBIDDEN');
      counts.compared += 1;
      if (data !== undefined) counts.executed += 1;
      if (compiled) counts.compiled += 1;
      if (data !== undefined && !isPlainOnly(schema, request.query)) expectCompiled(request, compiled, codes);
      // A caller of another organization sees other data through the same document, and so does one without pii:read.
      const other = others[counts.compared % others.length] as Tenant;
      await expectSameResponses(servers, other.headers, { ...request, variables: reversed }, 1);
    };
    await fc.assert(fc.asyncProperty(fc.gen(), compareGenerated), {
      ...{ seed: SEED, numRuns: Math.ceil(DOCUMENTS * share) },
      // Finding a smaller query takes minutes.
      endOnFailure: process.env.DIFFERENTIAL_SEED === undefined,
      ...{ interruptAfterTimeLimit: 600_000, markInterruptAsFailure: true },
    });
    expect(counts.executed).toBeGreaterThan(0.9 * counts.compared);
    expect(counts.compiled).toBeGreaterThan(0.6 * counts.executed);
  }, 610_000);
});

/** A statement must not become too large. A query of this length stays far below its limits. */
const MAX_LENGTH = 500;

/** A short query that the plan knows completely is read with one statement, unless its values are invalid. */
function expectCompiled(
  { query, variables }: { query: string; variables?: unknown },
  compiled: boolean,
  codes: string[],
): void {
  const hasInvalidValue =
    codes.length > 0 || /malformed|broken|: ?0\b/.test(`${query}${JSON.stringify(variables)}`);
  if (query.length <= MAX_LENGTH && !hasInvalidValue)
    expect(compiled, `compiled: ${query}\n${JSON.stringify(variables)}`).toBe(true);
}
