import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, startGateway } from '../../support/gateway.ts';
import { ask, requestOf } from './ask.ts';
import { served, writes } from './documents.ts';
import { bodyOf, type Example, examplesOf } from './examples.ts';
import { type OwnFixture, seedFixture } from './fixture.ts';
import { expectRejected, type Rejection } from './rejected.ts';
import { SENT } from './sample-values.ts';
import { isObject, objectsIn, type Path, partsOf, withAt } from './trees.ts';

/** Invalid fields of bodies and queries. */
let gateway: Gateway;
let fixture: OwnFixture;
let examples: Example[];

beforeAll(async () => {
  gateway = await startGateway();
  fixture = await seedFixture(await gateway.tenant());
  examples = examplesOf(fixture);
});
afterAll(() => gateway.close());

const of = (key: string) => examples.filter(({ served }) => served.key === key);

const expectRejection = (example: Example, body: unknown, rejection: Rejection) =>
  expectRejected(gateway, fixture, requestOf(example, body, fixture.tenant.headers), rejection);

/** Returns the parsed body. An operation without a body accepts an empty object. */
const sentBy = (example: Example): unknown => bodyOf(example) ?? {};

/** Integer fields that also accept a string, as in proto3 JSON. */
const PROTO_INTEGERS: ReadonlySet<string> = new Set(['seconds', 'nanos', 'dependants']);

/** Whether the caller chooses the field names, as in metadata. */
const isOpen = (path: Path) => path[0] === 'metadata';

describe.each(writes)('a body of $key', ({ key }) => {
  it('rejects an unknown field at any depth', async () => {
    for (const example of of(key)) {
      const body = sentBy(example);
      for (const path of objectsIn(body).filter((each) => !isOpen(each))) {
        const at = [...path, 'unheard'];
        await expectRejection(example, withAt(body, at, `${SENT}unheard`), {
          code: 'UNKNOWN_FIELD',
          path: at,
        });
      }
    }
  });

  it('rejects a value of another type in each field', async () => {
    for (const example of of(key)) {
      const body = bodyOf(example);
      for (const { path, value } of partsOf(body)) {
        for (const other of otherTypesOf(value, path)) {
          const rejection: Rejection = { code: 'INVALID_TYPE', path };
          await expectRejection(example, withAt(body, path, other), rejection);
        }
      }
    }
  });

  it('rejects a number in any notation where no number is allowed', async () => {
    const [example] = of(key) as [Example];
    // JavaScript would write this number differently, so the parser keeps it as a LosslessNumber.
    const unusual = JSON.rawJSON('1.0');
    await expectRejection(example, unusual, { code: 'INVALID_TYPE', path: [] });
    const body = bodyOf(example);
    for (const { path, value } of partsOf(body)) {
      const isNumber = typeof value === 'number' || isRaw(value);
      if (isNumber) continue;
      const rejection: Rejection = { code: 'INVALID_TYPE', path };
      await expectRejection(example, withAt(body, path, unusual), rejection);
    }
  });

  it('rejects read-only fields with another value', async () => {
    for (const example of of(key)) {
      const body = sentBy(example) as Record<string, unknown>;
      for (const name of readOnlyNames(example)) {
        await expectRejection(
          example,
          { ...body, [name]: `${SENT}other` },
          { code: 'READ_ONLY', path: [name] },
        );
      }
    }
  });

  it('reports all problems at once', async () => {
    const [example] = of(key) as [Example];
    const body = { ...(sentBy(example) as object), unheard: 1, 'unheard of': null };
    const answer = await ask(gateway.server.url, requestOf(example, body, fixture.tenant.headers));
    expect(answer).toMatchObject({ status: 400, body: { code: 'UNKNOWN_FIELD' } });
    const paths = answer.body.errors.map(({ path }: { path: string[] }) => path);
    expect(paths).toEqual([['unheard'], ['unheard of']]);
  });
});

describe.each(served)('a query of $key', ({ key }) => {
  it('rejects an unknown parameter', async () => {
    for (const example of of(key)) {
      const query = { ...example.query, unheard: `${SENT}1234` };
      await expectRejection({ ...example, query }, bodyOf(example), {
        code: 'UNKNOWN_FIELD',
        path: ['unheard'],
      });
    }
  });
});

/** A date may also be an object, so an object is not a value of another type. */
const DATE = /^\d{4}-\d\d-\d\d$/;

/** Returns values of every other JSON type, and strings and numbers that the field rejects. */
function otherTypesOf(value: unknown, path: Path): unknown[] {
  const other = { unheard: `${SENT}other` };
  if (isObject(value)) return [`${SENT}text`, 5, true, [`${SENT}x`]];
  if (isRaw(value)) return [`${SENT}5`, true, [], other];
  if (Array.isArray(value)) return [`${SENT}text`, 5, true, other];
  if (typeof value === 'boolean') return ['true', 1, [], other];
  if (typeof value === 'string') return [123456, true, [`${SENT}text`], ...(DATE.test(value) ? [] : [other])];
  // Integers of proto3 JSON may be strings.
  const asText = PROTO_INTEGERS.has(String(path.at(-1))) ? [] : ['5'];
  return [`${SENT}5`, 5.5, true, [], other, ...asText];
}

/** Returns the response fields that the request does not have and that are not path ids. */
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
