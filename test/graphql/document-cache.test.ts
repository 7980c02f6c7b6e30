import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { type CachedDocument, DocumentCache } from '../../src/graphql/document-cache.ts';
import { weightOfDocument } from '../../src/graphql/document-weight.ts';

const textOf = (organizationId: string, number: number) => `query ${organizationId}${number} { __typename }`;
/** The weight of each document in these tests, because all texts have the same length. */
const WEIGHT = weightOfDocument(textOf('A', 100), parse(textOf('A', 100)));

function add(cache: DocumentCache, organizationId: string, number: number): void {
  const text = textOf(organizationId, number);
  cache.add({ text, hash: `hash of ${text}`, document: parse(text), organizationId });
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => 100 + index);

/**
 * The numbers of the cached documents. It does not use `get`, which would make a document the most recently
 * used one.
 */
function kept(cache: DocumentCache, organizationId: string, count: number): number[] {
  const found = numbers(count).map((number) => cache.get(textOf(organizationId, number)));
  return numbers(count).filter((_, index) => found[index]);
}

describe('DocumentCache', () => {
  it('finds a document by its text and by its hash', () => {
    const cache = new DocumentCache(WEIGHT);
    add(cache, 'A', 100);
    const text = textOf('A', 100);
    expect(cache.get(text)).toMatchObject({ text, organizationId: 'A', weight: WEIGHT });
    expect(cache.getByHash(`hash of ${text}`)).toBe(cache.get(text));
    expect(cache.get(`${text} `)).toBeUndefined();
  });

  it('stores a document once, in the share of the organization that sent it first', () => {
    const cache = new DocumentCache(10 * WEIGHT);
    add(cache, 'A', 100);
    const text = textOf('A', 100);
    cache.add({ text, hash: `hash of ${text}`, document: parse(text), organizationId: 'B' });
    expect(cache.get(text)?.organizationId).toBe('A');
    expect(cache.weight).toBe(WEIGHT);
  });

  it('lets one organization use all room while no other one needs it', () => {
    const cache = new DocumentCache(10 * WEIGHT);
    for (const number of numbers(10)) add(cache, 'A', number);
    expect(kept(cache, 'A', 10)).toHaveLength(10);
    expect(cache.weight).toBe(10 * WEIGHT);
  });

  it('evicts the least recently used document of the organization with the largest share', () => {
    const cache = new DocumentCache(6 * WEIGHT);
    for (const number of numbers(2)) add(cache, 'B', number);
    for (const number of numbers(4)) add(cache, 'A', number);
    cache.get(textOf('A', 100));
    add(cache, 'A', 104);
    expect(kept(cache, 'A', 5)).toEqual([100, 102, 103, 104]);
    expect(kept(cache, 'B', 2)).toHaveLength(2);
  });

  it('never evicts documents of an organization that holds an equal share', () => {
    const cache = new DocumentCache(10 * WEIGHT);
    for (const number of numbers(5)) add(cache, 'B', number);
    for (const number of numbers(200)) add(cache, 'A', number);
    expect(kept(cache, 'B', 5)).toHaveLength(5);
    expect(kept(cache, 'A', 200)).toHaveLength(5);
    for (const number of numbers(200)) add(cache, 'C', number);
    expect(kept(cache, 'B', 5).length).toBeGreaterThanOrEqual(3);
    expect(cache.weight).toBeLessThanOrEqual(10 * WEIGHT);
  });

  it('evicts documents when the weight of a document grows', () => {
    const cache = new DocumentCache(6 * WEIGHT);
    for (const number of numbers(2)) add(cache, 'B', number);
    for (const number of numbers(4)) add(cache, 'A', number);
    const grown = cache.get(textOf('A', 100)) as CachedDocument;
    cache.grow(grown, 2 * WEIGHT);
    expect(grown.weight).toBe(3 * WEIGHT);
    expect(kept(cache, 'A', 4)).toEqual([100, 103]);
    expect(kept(cache, 'B', 2)).toHaveLength(2);
    expect(cache.weight).toBe(6 * WEIGHT);
  });

  it('ignores growth of an evicted document', () => {
    const cache = new DocumentCache(WEIGHT);
    add(cache, 'A', 100);
    const gone = cache.get(textOf('A', 100)) as CachedDocument;
    add(cache, 'A', 101);
    cache.grow(gone, WEIGHT);
    expect(cache.weight).toBe(WEIGHT);
    expect(kept(cache, 'A', 2)).toEqual([101]);
  });

  it('does not store a document that is heavier than the maximum weight', () => {
    const cache = new DocumentCache(WEIGHT - 1);
    add(cache, 'A', 100);
    expect([cache.weight, kept(cache, 'A', 1)]).toEqual([0, []]);
  });
});

describe('weightOfDocument', () => {
  const weigh = (text: string) => weightOfDocument(text, parse(text));

  it('grows with the number of tokens and with the length of comments', () => {
    const short = weigh('{ a }');
    expect(weigh(`{ ${'a '.repeat(900)} }`)).toBeGreaterThan(short + 400_000);
    expect(weigh(`{ a } #${'x'.repeat(100_000)}`)).toBeGreaterThanOrEqual(short + 200_000);
  });
});

describe('a cached document', () => {
  it('keeps the locations of its nodes but not its comments', () => {
    const cache = new DocumentCache(10 * WEIGHT);
    const text = `# one\n# two\n{ a }`;
    const document = parse(text);
    cache.add({ text, hash: 'hash', document, organizationId: 'A' });
    const [{ loc } = {}] = document.definitions;
    expect(loc).toMatchObject({ start: 12, end: 17, startToken: { line: 3, column: 1 } });
    expect(Object.keys(loc?.startToken ?? {})).toEqual(['line', 'column']);
    expect(loc?.endToken).toBeUndefined();
  });
});
