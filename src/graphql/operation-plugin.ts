import type { ApolloServerPlugin, GraphQLRequest } from '@apollo/server';
import type { Context } from '../context.ts';
import { executedOperations } from '../metrics/metrics.ts';
import type { Admit } from './admission.ts';
import { COST_HEADER, wantsCost } from './cost-limit.ts';
import type { DocumentCache } from './document-cache.ts';
import type { CompleteResponse } from './response.ts';

/**
 * Apollo Server plugin that checks each operation before it runs, adds valid documents to the cache, and
 * completes the response.
 */
export function operationPlugin(
  admit: Admit,
  complete: CompleteResponse,
  documents: DocumentCache,
): ApolloServerPlugin<Context> {
  return {
    async requestDidStart({ response, contextValue: { onResponseSent } }) {
      // Apollo Server's request objects are in the old generation of the heap by then. They would keep the
      // result until the next major garbage collection.
      onResponseSent.push(() => {
        response.body = EMPTY_BODY;
      });
      return {
        async didResolveOperation({ source, queryHash, document, operation, request, contextValue }) {
          // Before the operation is admitted, so that a document which is always rejected is also parsed and
          // validated only once.
          const { organizationId } = contextValue.principal;
          documents.add({ text: source, hash: queryHash, document, organizationId });
          if (!operation) return;
          const variables = request.variables ?? {};
          admit({ document, operation, variables }, contextValue, optionsOf(request).wantsCost);
        },
        async executionDidStart() {
          executedOperations.inc({ execution: 'apollo' });
        },
        async willSendResponse({ request, response: { http, body }, contextValue }) {
          if (body.kind === 'single')
            complete({ http, result: body.singleResult }, optionsOf(request), contextValue);
        },
      };
    },
  };
}

const EMPTY_BODY = { kind: 'single', singleResult: {} } as const;

function optionsOf({ http }: GraphQLRequest) {
  return { accept: http?.headers.get('accept') ?? '', wantsCost: wantsCost(http?.headers.get(COST_HEADER)) };
}
