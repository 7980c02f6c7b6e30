import { bodyOf, type Example, urlOf } from '../rest/contract/examples.ts';
import { HEADERS, MARKER, type Malformed, mutated, mutatedBytes, TYPES, VALUES } from './malformed.ts';
import type { Random } from './random.ts';

/**
 * Requests to the REST APIs: valid requests of every operation with an invalid part in the path, query,
 * headers or body.
 */
const PARAMS = [
  ...[
    'x',
    MARKER,
    '%00',
    '%zz',
    '%',
    '..',
    '%2e%2e%2f',
    '%FF%FE',
    '%E2%80%AE',
    "'",
    '"',
    '*',
    ':id',
    '{id}',
    '-1',
  ],
  ...[
    'a'.repeat(3_000),
    '%20',
    '0198f7a0-0000-7000-8000-000000000000',
    'null',
    '__proto__',
    'constructor',
    '1e5',
  ],
];
const QUERIES = [
  ...[
    `bank_id=${MARKER}`,
    `customer_id=${MARKER}`,
    `cursor=${MARKER}`,
    'cursor=',
    'cursor=%00',
    'cursor=e30',
    '&&&=',
  ],
  ...[
    'bank_id=bank&bank_id=bank',
    'customer_id[]=x',
    'cursor[a]=1',
    '__proto__=1',
    'constructor=1',
    '%',
    '=',
    '%FF=x',
  ],
  ...[`a=${'x'.repeat(5_000)}`, 'cursor=x&cursor=y', 'hasOwnProperty=1', 'toString=', 'x=\u00e9'],
];
const CONDITIONS: [string, string][] = [
  ...(
    ['*', '"1"', 'W/"1"', '1', '"', MARKER, `"${MARKER}"`, '""', '"1","2"', `"${'9'.repeat(30)}"`] as const
  ).flatMap((value): [string, string][] => [
    ['if-match', value],
    ['if-none-match', value],
  ]),
  ...(['', ' ', MARKER, 'x'.repeat(300), '\u00ff', 'same'] as const).map((value): [string, string] => [
    'idempotency-key',
    value,
  ]),
];
const TEXTS = [
  '',
  '{',
  '[]',
  'null',
  '1.0',
  '1e999',
  '"x"',
  '{"__proto__":{"x":1}}',
  `{"a":"${MARKER}"`,
  '\uFEFF{}',
];
const NUMBERS = ['1.0', '1e999', '-0', '9'.repeat(400), '1e-999', '0.1e1'];

export function malformedCall(
  random: Random,
  examples: readonly Example[],
  credential: [string, string][],
): Malformed {
  const example = random.pick(examples);
  const isUnusual = random.chance(0.3);
  const types: [string, string][] = random.chance(0.8)
    ? [['content-type', 'application/json']]
    : [['content-type', random.pick(TYPES)]];
  return {
    method: random.chance(0.95)
      ? example.served.operation.method
      : random.pick(['POST', 'PUT', 'HEAD', 'OPTIONS']),
    path: pathOf(random, example),
    headers: [
      ...(random.chance(0.95) ? credential : []),
      ...types,
      ...(isUnusual ? [random.pick([...HEADERS, ...CONDITIONS])] : []),
      ...(random.chance(0.1) ? [random.pick(CONDITIONS)] : []),
    ],
    body: bodyFor(random, example),
    ending: random.chance(0.9) ? 'length' : random.pick(['chunks', 'garbage', 'cut', 'none']),
  };
}

function pathOf(random: Random, example: Example): string {
  const names = Object.keys(example.params);
  const changed = random.chance(0.25) && names.length > 0 ? random.pick(names) : null;
  const query = random.chance(0.3) ? random.pick(QUERIES) : null;
  const url = urlOf(query === null ? example : { ...example, query: {} });
  const path = changed
    ? url.replace(encodeURIComponent(example.params[changed] ?? ''), random.pick(PARAMS))
    : url;
  return query === null ? path : `${path}?${query}`;
}

function bodyFor(random: Random, example: Example): Buffer {
  const good = bodyOf(example);
  if (!good) return random.chance(0.8) ? Buffer.alloc(0) : Buffer.from(random.pick(TEXTS));
  const make = random.pick([
    () => JSON.stringify(mutated(random, good)) ?? '',
    () => JSON.stringify(mutated(random, mutated(random, good))) ?? '',
    () => JSON.stringify(good),
    () => random.pick(TEXTS),
    () => JSON.stringify(random.pick(VALUES)) ?? '',
    () => JSON.stringify(good).replace(/"[^"]*"(?=[,}\]])/, () => random.pick(NUMBERS)),
    () => mutatedBytes(random, Buffer.from(JSON.stringify(good))),
  ]);
  return Buffer.from(make());
}
