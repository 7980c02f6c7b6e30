import { mutations, sampleOf } from '../support/samples.ts';
import type { Random } from './random.ts';

/** A request in its parts, from which the bytes on the wire are built. */
export interface Malformed {
  method: string;
  path: string;
  headers: [name: string, value: string][];
  body: Buffer;
  /** How the body ends: with a content length, in chunks, in invalid chunks, cut off, or never. */
  ending: 'length' | 'chunks' | 'garbage' | 'cut' | 'none';
}

/** Planted in values, but not in names, because rejections may contain names. No response may contain it. */
export const MARKER = 'mrkr7q';

const GOOD = '{ viewer { userId } }';
const FRAGMENTS = [
  ...[
    '{',
    '}',
    '(',
    ')',
    '[',
    ']',
    ':',
    '!',
    '@',
    '$',
    '|',
    '&',
    '...',
    '"',
    '"""',
    '#',
    ',',
    '\\',
    '\0',
    '\uFEFF',
  ],
  ...[
    'query',
    'mutation',
    'subscription',
    'fragment',
    'on',
    'null',
    'true',
    '__typename',
    '__schema',
    'viewer',
  ],
  ...[
    'customers',
    'first: 99999999999999999999',
    '-0',
    '1e999',
    '0x1',
    `"${MARKER}"`,
    '\uD800',
    '@skip(if: 5)',
  ],
];
const PATHS = [
  ...[
    '/%',
    '//',
    '///graphql',
    '/graphql/',
    '/graphql%00',
    '/graphql%zz',
    '/./graphql',
    '/../../etc/passwd',
    '*',
    '/?',
    '/#',
  ],
  ...[
    '/graphql?',
    '/graphql?query',
    '/graphql?query=%',
    '/graphql?query=%FF%FE',
    '/graphql?query={',
    '/graphql?&&&=',
    '/GRAPHQL',
  ],
  ...[
    `/${MARKER}`,
    `/graphql?query=${MARKER}`,
    `/graphql?variables=${MARKER}&query={viewer{userId}}`,
    `/${'a'.repeat(5_000)}`,
  ],
  ...[
    `/graphql?query=${'%20'.repeat(4_000)}`,
    `/${'%2f'.repeat(500)}`,
    '/\u00e9',
    '/graphql;x=1',
    'http://elsewhere.example/graphql',
  ],
];
const METHODS = [
  'GET',
  'POST',
  'PUT',
  'DELETE',
  'PATCH',
  'HEAD',
  'OPTIONS',
  'TRACE',
  'CONNECT',
  'QUERY',
  'BREW',
  'get',
  'P O',
];
export const TYPES = [
  ...[
    'application/json',
    'application/json; charset=utf-16',
    'application/json;',
    'APPLICATION/JSON',
    'text/plain',
    'a/b/c',
  ],
  ...[
    'multipart/form-data',
    'multipart/form-data; boundary=x',
    'application/x-www-form-urlencoded',
    'application/graphql',
    '',
  ],
  ...['application/json, text/plain', MARKER, 'application/json; charset="', 'image/png'],
];
export const HEADERS: [string, string][] = [
  ...(['0', '-1', 'abc', '99999999999', '5, 6', ' '] as const).map((value): [string, string] => [
    'content-length',
    value,
  ]),
  ['transfer-encoding', 'chunked'],
  ['transfer-encoding', 'gzip'],
  ['content-encoding', 'gzip'],
  ['expect', '100-continue'],
  ['expect', MARKER],
  ['upgrade', 'websocket'],
  ['connection', 'upgrade'],
  ['host', ''],
  ['host', 'a b'],
  ['accept', MARKER],
  ['accept', 'text/html;q=x'],
  ['accept-encoding', '*;q=0'],
  ['origin', 'null'],
  ['origin', `https://${MARKER}.example`],
  ['access-control-request-headers', 'x-anything'],
  ['access-control-request-method', 'DELETE'],
  ['x-query-cost', MARKER],
  ['x-forwarded-for', MARKER],
  ['range', 'bytes=0-0'],
  ['if-none-match', '*'],
  ['cookie', `a=${MARKER}`],
  ['content-type', 'application/json'],
  ['content-type', 'text/plain'],
  ['authorization', MARKER],
  ['authorization', `Bearer ${MARKER}.a.b`],
  ['api-signature', `${MARKER}..`],
  ['x-api-key', MARKER],
  ['x-api-secret', '\u00ff'],
  ['__proto__', 'x'],
  ['constructor', 'x'],
  ['x-long', 'x'.repeat(20_000)],
  ['bad name', 'x'],
];
export const VALUES: unknown[] = [
  ...[
    null,
    true,
    false,
    0,
    -1,
    1.5,
    1e308,
    -0,
    '',
    MARKER,
    `${MARKER}\0`,
    '\uD800',
    '\uDFFF\uD800',
    [],
    {},
    [[]],
    [null],
    { a: {} },
  ],
  ...[
    MARKER.repeat(2_000),
    Array(2_000).fill(MARKER),
    { other: MARKER },
    { toString: 1 },
    { length: -1 },
    { kind: 'Document' },
  ],
  ...[{ constructor: { prototype: 1 } }, 2 ** 53, '2026-13-45', '1e5', '\u202e', '\u0000\u0001'],
];
/** Bodies that JSON.stringify would never produce. */
const RAW = [
  ...[
    '',
    ' ',
    '\0',
    '{',
    '[',
    '"',
    '{"query":',
    `{"query":"${MARKER}`,
    'null',
    '5',
    '""',
    '[]',
    '[{}]',
    'NaN',
    '{"query":undefined}',
  ],
  ...[
    `{"query":"${GOOD}","variables":{"a":1e99999}}`,
    `{"query":"${GOOD}","variables":{"a":${'9'.repeat(5_000)}}}`,
  ],
  ...[`{"query":"${GOOD}","__proto__":{"x":1}}`, `{"query":"${GOOD}","constructor":{"prototype":{"x":1}}}`],
  ...[
    `{"query":"${GOOD}","query":"{ node(id: 5.${MARKER}"}`,
    `{"query":"${GOOD}","variables":{"__proto__":{"x":1}}}`,
  ],
  ...[
    `{"query":"${GOOD}","variables":${'['.repeat(20_000)}${']'.repeat(20_000)}}`,
    '['.repeat(50_000),
    '{"a":'.repeat(10_000),
  ],
  ...[
    `{"query":"\\uD800${MARKER}"}`,
    `{"query":"\\u0000"}`,
    `\uFEFF{"query":"${GOOD}"}`,
    `{"query":"${GOOD}",}`,
    `${MARKER}`,
  ],
];

const samples = mutations();

/** A valid document and input of a random mutation. */
function goodMutation(random: Random): { query: string; variables: Record<string, unknown> } {
  const { name, input } = random.pick(samples);
  const query = `mutation M($input: ${input.name}!) { ${name}(input: $input) { userErrors { code path message } } }`;
  return {
    query,
    variables: { input: sampleOf(input, random.pick(['x', '0198f7a0-0000-7000-8000-000000000000'])) },
  };
}

/** Replaces or removes one of the nested values, or adds another one. */
export function mutated(random: Random, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || random.chance(0.2)) return random.pick(VALUES);
  if (Array.isArray(value))
    return value.length > 0 ? value.map((each) => mutated(random, each)) : random.pick(VALUES);
  const entries = Object.entries(value);
  const [name = 'other', inner] = entries[random.below(entries.length)] ?? [];
  const other = random.pick([
    () => ({ ...value, [name]: mutated(random, inner) }),
    () => ({ ...value, [random.pick(['other', 'constructor', 'prototype', ''])]: random.pick(VALUES) }),
    () => Object.fromEntries(entries.filter(([each]) => each !== name)),
  ]);
  return other();
}

function mutatedText(random: Random, text: string): string {
  const at = random.below(text.length + 1);
  const removed = random.below(6);
  return text.slice(0, at) + random.pick(FRAGMENTS) + text.slice(at + removed);
}

export function mutatedBytes(random: Random, bytes: Buffer): Buffer {
  const changed = Buffer.from(bytes);
  for (let times = 1 + random.below(4); times > 0 && changed.length > 0; times -= 1) {
    changed[random.below(changed.length)] = random.below(256);
  }
  return changed;
}

const words = (random: Random) =>
  Array.from({ length: random.below(40) }, () => random.pick(FRAGMENTS)).join(' ');
const json = (value: unknown) => Buffer.from(JSON.stringify(value) ?? '');

const bodies: ((random: Random) => Buffer)[] = [
  (random) => Buffer.from(random.pick(RAW)),
  (random) => json(random.pick(VALUES)),
  (random) => json({ query: words(random) }),
  (random) => json({ query: mutatedText(random, goodMutation(random).query) }),
  (random) => {
    const good = goodMutation(random);
    return json({ ...good, variables: mutated(random, good.variables) });
  },
  (random) =>
    json(mutated(random, { operationName: 'M', extensions: {}, documentId: 'a', ...goodMutation(random) })),
  (random) => mutatedBytes(random, json(goodMutation(random))),
  (random) => Buffer.from(Array.from({ length: random.below(300) }, () => random.below(256))),
];

/**
 * Returns a request that is invalid in one or several ways, or unusual. Some requests are valid, so that they
 * are mixed with invalid ones.
 */
export function malformedRequest(
  random: Random,
  routes: readonly string[],
  credential: [string, string][],
): Malformed {
  const isUnusual = random.chance(0.3);
  const type: [string, string][] = [
    ['content-type', random.chance(0.7) ? 'application/json' : random.pick(TYPES)],
  ];
  const more = isUnusual ? Array.from({ length: 1 + random.below(2) }, () => random.pick(HEADERS)) : [];
  return {
    method: random.chance(0.75) ? 'POST' : random.pick(METHODS),
    path: random.chance(0.6) ? '/graphql' : random.pick([...routes, ...PATHS]),
    headers: [...(random.chance(0.9) ? credential : []), ...type, ...more],
    body: random.pick(bodies)(random),
    ending: isUnusual ? random.pick(['length', 'chunks', 'garbage', 'cut', 'none']) : 'length',
  };
}
