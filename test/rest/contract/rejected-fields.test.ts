import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, startGateway } from '../../support/gateway.ts';
import { ask, requestOf } from './ask.ts';
import { served, writes } from './documents.ts';
import { bodyOf, type Example, examplesOf } from './examples.ts';
import { type OwnFixture, seedFixture } from './fixture.ts';
import { expectRejected, type Rejection } from './rejected.ts';
import { SENT } from './sample-values.ts';
import { isObject, objectsIn, type Path, partsOf, withAt } from './trees.ts';

/** What a body or a query has that it must not have. */
let gateway: Gateway;
let world: OwnFixture;
let examples: Example[];

beforeAll(async () => {
  gateway = await startGateway();
  world = await seedFixture(await gateway.tenant());
  examples = examplesOf(world);
});
afterAll(() => gateway.close());

const of = (key: string) => examples.filter(({ served }) => served.key === key);

const refused = (example: Example, body: unknown, rejection: Rejection) =>
  expectRejected(gateway, world, requestOf(example, body, world.tenant.headers), rejection);

/** A body as it is parsed; an operation without one takes none but an empty one. */
const sentBy = (example: Example): unknown => bodyOf(example) ?? {};

/** Proto3 JSON reads an integer from a text too. */
const PROTO_INTEGERS: ReadonlySet<string> = new Set(['seconds', 'nanos', 'dependants']);

/** A caller chooses the names of metadata. */
const isOpen = (path: Path) => path[0] === 'metadata';

describe.each(writes)('a body of $key', ({ key }) => {
  it('must have no other field, at any depth', async () => {
    for (const example of of(key)) {
      const body = sentBy(example);
      for (const path of objectsIn(body).filter((each) => !isOpen(each))) {
        const at = [...path, 'unheard'];
        await refused(example, withAt(body, at, `${SENT}unheard`), { code: 'UNKNOWN_FIELD', path: at });
      }
    }
  });

  it('must have each field in its kind', async () => {
    for (const example of of(key)) {
      const body = bodyOf(example);
      for (const { path, value } of partsOf(body)) {
        for (const other of otherKindsOf(value, path)) {
          const rejection: Rejection = { code: ['INVALID_TYPE', 'NOT_ALLOWED'], path };
          await refused(example, withAt(body, path, other), rejection);
        }
      }
    }
  });

  it('knows a number for one however it is written', async () => {
    const [example] = of(key) as [Example];
    // JavaScript would write it otherwise, so it is kept as it is written.
    const unusual = JSON.rawJSON('1.0');
    await refused(example, unusual, { code: 'INVALID_TYPE', path: [] });
    const body = bodyOf(example);
    for (const { path, value } of partsOf(body)) {
      const isNumber = typeof value === 'number' || isRaw(value);
      if (isNumber) continue;
      const rejection: Rejection = { code: ['INVALID_TYPE', 'NOT_ALLOWED'], path };
      await refused(example, withAt(body, path, unusual), rejection);
    }
  });

  it('may hold what an answer shows with its stored value alone', async () => {
    for (const example of of(key)) {
      const body = sentBy(example) as Record<string, unknown>;
      for (const name of readOnlyNames(example)) {
        await refused(example, { ...body, [name]: `${SENT}other` }, { code: 'READ_ONLY', path: [name] });
      }
    }
  });

  it('tells of all that is wrong at once', async () => {
    const [example] = of(key) as [Example];
    const body = { ...(sentBy(example) as object), unheard: 1, 'unheard of': null };
    const answer = await ask(gateway.server.url, requestOf(example, body, world.tenant.headers));
    expect(answer).toMatchObject({ status: 400, body: { code: 'UNKNOWN_FIELD' } });
    const paths = answer.body.errors.map(({ path }: { path: string[] }) => path);
    expect(paths).toEqual([['unheard'], ['unheard of']]);
  });
});

describe.each(served)('a query of $key', ({ key }) => {
  it('must have no other parameter', async () => {
    for (const example of of(key)) {
      const query = { ...example.query, unheard: `${SENT}1234` };
      await refused({ ...example, query }, bodyOf(example), { code: 'UNKNOWN_FIELD', path: ['unheard'] });
    }
  });
});

/** A day may also be an object, with fields that it must not have. */
const DATE = /^\d{4}-\d\d-\d\d$/;

/** Values of every other kind of JSON, and texts and numbers that no such field can have. */
function otherKindsOf(value: unknown, path: Path): unknown[] {
  const other = { unheard: `${SENT}other` };
  if (isObject(value)) return [`${SENT}text`, 5, true, [`${SENT}x`]];
  if (isRaw(value)) return [`${SENT}5`, true, [], other];
  if (Array.isArray(value)) return [`${SENT}text`, 5, true, other];
  if (typeof value === 'boolean') return ['true', 1, [], other];
  if (typeof value === 'string') return [123456, true, [`${SENT}text`], ...(DATE.test(value) ? [] : [other])];
  // Seconds may be a text, as programs write 64 bits.
  const asText = PROTO_INTEGERS.has(String(path.at(-1))) ? [] : ['5'];
  return [`${SENT}5`, 5.5, true, [], other, ...asText];
}

/** Of the answer, what the request has not and is no id of the path. */
function readOnlyNames({ served: { operation, key } }: Example): string[] {
  if (operation.kind !== 'write') return [];
  const inBody = of(key).flatMap(({ values }) => Object.keys(values ?? {}));
  const ids = Object.values(operation.ids).flatMap(({ body = [] }) => body);
  const known = new Set([...inBody.map((name) => name.replace(/[.[].*/, '')), ...ids]);
  return Object.keys(operation.readOnly ?? {}).filter((name) => !known.has(name));
}

function isRaw(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'rawJSON' in value;
}
