import { ApolloServer } from '@apollo/server';
import type { CompiledQuery } from 'graphql-jit';
import { vi } from 'vitest';

/** Numbers of calls in this process so far, counted by the wrappers below. */
export const observed = {
  /** Requests that Apollo Server handled. */
  apollo: 0,
  /** Runs of compiled code. */
  compiled: 0,
};

vi.mock('graphql-jit', async (load) => {
  const original = await load<typeof import('graphql-jit')>();
  return {
    ...original,
    compileQuery: (...args: Parameters<typeof original.compileQuery>) => {
      const compiled = original.compileQuery(...args);
      return 'query' in compiled ? counted(compiled) : compiled;
    },
  };
});

/** Counts the runs of compiled code. */
function counted({ query, ...more }: CompiledQuery<unknown, unknown>) {
  const countedQuery: typeof query = (...args) => {
    observed.compiled += 1;
    return query(...args);
  };
  return { ...more, query: countedQuery };
}

const { executeHTTPGraphQLRequest } = ApolloServer.prototype;
ApolloServer.prototype.executeHTTPGraphQLRequest = function (request) {
  observed.apollo += 1;
  return executeHTTPGraphQLRequest.call(this, request);
};
