import { getOperationAST, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { Context } from '../../src/context.ts';
import { DocumentCache } from '../../src/graphql/document-cache.ts';
import { jitExecutor } from '../../src/graphql/execute.ts';
import { buildSchemas } from '../../src/graphql/schema/build-schema.ts';
import { resolvers } from '../../src/modules/index.ts';

const schemas = buildSchemas(resolvers);

/**
 * Executes a document `times` times for each variant (`canReadPii`), and returns its code and its added
 * weight.
 */
async function use(text: string, times: number, variants: boolean[] = [true]) {
  const documents = new DocumentCache(1_000_000);
  const run = jitExecutor(schemas, documents);
  documents.add({ text, hash: text, document: parse(text), organizationId: 'A' });
  const cached = documents.get(text);
  const operation = cached && getOperationAST(cached.document);
  if (!operation) throw new Error('the document is not cached');
  const before = documents.weight;
  for (cached.uses = 1; cached.uses <= times; cached.uses += 1) {
    for (const pii of variants) {
      const context = { visibility: { canReadPii: pii } } as Context;
      const result = await run({ ...cached, operation, variables: {}, cached }, context);
      expect(result.data).toMatchObject({ __typename: 'Query' });
    }
  }
  return { code: cached.compiled.get(operation) ?? {}, grown: documents.weight - before };
}

describe('jitExecutor', () => {
  it('compiles a document at its third use and increases its weight', async () => {
    expect(await use('{ __typename }', 2)).toEqual({ code: {}, grown: 0 });
    const { code, grown } = await use('{ __typename }', 3);
    expect(Object.keys(code)).toEqual(['unmasked']);
    expect(grown).toBe(21_240);
  });

  it('increases the weight for each of the two schemas that the document is compiled for', async () => {
    const { grown } = await use('{ __typename }', 3);
    expect(await use('{ __typename }', 4, [true, false])).toMatchObject({
      code: { unmasked: expect.anything(), masked: expect.anything() },
      grown: 2 * grown,
    });
  });

  it('does not compile a document if its code would be too large', async () => {
    const locations = Array.from({ length: 45 }, (_, index) => `a${index}: __schema { ...F }`).join(' ');
    const fields = Array.from({ length: 50 }, (_, index) => `name${index}: name`).join(' ');
    const text = `{ __typename ${locations} } fragment F on __Schema { queryType { ${fields} } }`;
    expect(await use(text, 3)).toEqual({ code: { unmasked: null }, grown: 0 });
  });
});
