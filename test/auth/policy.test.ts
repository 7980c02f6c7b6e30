import { makeExecutableSchema } from '@graphql-tools/schema';
import { describe, expect, it } from 'vitest';
import { readPolicy } from '../../src/auth/policy.ts';

const DIRECTIVES = `
  directive @auth(scopes: [String!]) on OBJECT | FIELD_DEFINITION
  directive @pii(class: PiiClass!) on FIELD_DEFINITION
  enum PiiClass { TEXT IDENTIFIER EXACT AS_FIELD }`;

const policyOf = (sdl: string) => readPolicy(makeExecutableSchema({ typeDefs: DIRECTIVES + sdl }));

describe('the policy of a schema', () => {
  it('combines the directives of the type and of the field', () => {
    const { ofField, ofType } = policyOf(`
      type Query @auth { a: Thing @auth(scopes: ["risk:read"]) }
      type Thing @auth(scopes: ["kyc:read"]) { b: String @auth(scopes: ["data:read"]) @pii(class: TEXT) c: Int }`);
    expect(ofField('Query', 'a')).toEqual({ scopes: ['risk:read'], pii: null, type: 'Thing' });
    expect(ofField('Thing', 'b')).toEqual({ scopes: ['kyc:read', 'data:read'], pii: 'TEXT', type: 'String' });
    expect(ofField('Thing', 'c')).toEqual({ scopes: ['kyc:read'], pii: null, type: 'Int' });
    expect(ofField('Thing', 'd')).toBeNull();
    expect(ofType('Thing')).toEqual(['kyc:read']);
  });

  it.each([
    ['a field without @auth', 'type Query { a: Int }', 'Query.a has no @auth directive'],
    ['an unknown scope', 'type Query @auth { a: Int @auth(scopes: ["all:read"]) }', 'all:read'],
    [
      'a non-null field that is masked as null',
      'type Query @auth { a: Int! @pii(class: EXACT) }',
      'Query.a is masked as null',
    ],
    [
      'a mutation without scopes',
      'type Query @auth { a: Int } type Mutation @auth { b: Int @auth }',
      'Mutation.b has no scopes in @auth',
    ],
  ])('rejects %s', (_, sdl, message) => {
    expect(() => policyOf(sdl)).toThrow(message);
  });
});
