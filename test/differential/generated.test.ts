import fc from 'fast-check';
import { parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCOPES } from '../../src/auth/scopes.ts';
import { buildSchema } from '../../src/graphql/schema/build-schema.ts';
import type { Server } from '../../src/server.ts';
import { USER } from '../support/fully-populated-tenant.ts';
import { type Gateway, startGateway, startServerOn, type Tenant } from '../support/gateway.ts';
import { Choices } from './choices.ts';
import { expectSameResponses, type Servers } from './compare.ts';
import { generateRequest } from './document-generator.ts';
import { permittedWith } from './permitted.ts';
import { fillTenant } from './tenant-data.ts';
import { type Values, valuesOf } from './values.ts';

const SEED = Number(process.env.DIFFERENTIAL_SEED ?? 20);
/** Number of documents for each caller. */
const DOCUMENTS = Number(process.env.DIFFERENTIAL_DOCUMENTS ?? 50);

/** Generated documents may cost more than the default limit. */
const QUERY_COST_LIMIT = '999999999';

const schema = buildSchema({});
const without = (...scopes: string[]) => SCOPES.filter((each) => !scopes.includes(each));

let gateway: Gateway;
let reference: Server;
let servers: Servers;
let values: Values;
let tenant: Tenant;
let empty: Tenant;
let masked: Tenant;

beforeAll(async () => {
  gateway = await startGateway({ ACCELERATION: 'on', QUERY_COST_LIMIT });
  reference = await startServerOn(gateway.database, { ACCELERATION: 'off', QUERY_COST_LIMIT });
  servers = { accelerated: gateway.server, reference };
  tenant = await gateway.tenant({ userId: USER });
  values = await valuesOf(gateway, tenant, await fillTenant(gateway, tenant));
  empty = await gateway.tenant({ userId: USER });
  masked = await gateway.credential(tenant, { userId: USER, scopes: without('pii:read') });
});
afterAll(async () => {
  await reference.close();
  await gateway.close();
});

const callers = [
  { name: 'a caller with all scopes', scopes: SCOPES },
  { name: 'a caller without pii:read', scopes: without('pii:read') },
  {
    name: 'a caller with few scopes',
    scopes: without('firehose:read', 'contact:read', 'documents:read', 'credit:read', 'business:read'),
  },
];

describe.each(callers)('generated queries of $name', ({ scopes }) => {
  it.each([
    { kind: 'that can be compiled', isPlain: true },
    { kind: 'with directives and nested variables', isPlain: false },
  ])(
    '$kind have the same responses as on the reference server',
    async ({ isPlain }) => {
      const caller = await gateway.credential(tenant, { userId: USER, scopes });
      const options = { schema, values, isPlain, isPermitted: permittedWith(schema, scopes) };
      const counts = { compared: 0, executed: 0, compiled: 0 };
      await fc.assert(
        fc.asyncProperty(fc.gen(), async (draw) => {
          const request = generateRequest(new Choices(draw), options);
          fc.pre(validate(schema, parse(request.query)).length === 0);
          const { data, compiled, codes } = await expectSameResponses(servers, caller.headers, request);
          expect(codes, request.query).not.toContain('FORBIDDEN');
          counts.compared += 1;
          if (data !== undefined) counts.executed += 1;
          if (compiled) counts.compiled += 1;
          // A caller of another organization sees other data through the same document, and so does one without pii:read.
          for (const { headers } of [empty, masked]) await expectSameResponses(servers, headers, request, 1);
        }),
        { seed: SEED, numRuns: DOCUMENTS, interruptAfterTimeLimit: 100_000, markInterruptAsFailure: true },
      );
      expect(counts.executed).toBeGreaterThan(0.9 * counts.compared);
      if (isPlain) expect(counts.compiled).toBe(counts.executed);
    },
    120_000,
  );
});
