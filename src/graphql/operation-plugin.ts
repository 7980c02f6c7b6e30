import type { ApolloServerPlugin, HTTPGraphQLHead } from '@apollo/server';
import type { Context } from '../context.ts';
import { type ErrorCode, errorCodes } from '../errors.ts';
import type { Admit } from './admission.ts';
import { costReport, wantsCost } from './cost-limit.ts';
import type { DocumentCache } from './document-cache.ts';
import { type Limit, MAX_ERRORS } from './limits.ts';

/**
 * Apollo Server plugin that checks each operation before it runs, closes its snapshot afterwards, and adds
 * valid documents to the cache.
 */
export function operationPlugin(
  admit: Admit,
  costLimit: number,
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
          admit({ document, operation, variables }, contextValue, wantsCost(request.http));
        },
        async willSendResponse({ request, response, contextValue }) {
          void contextValue.loaders.close();
          if (response.body.kind !== 'single') return;
          const { singleResult } = response.body;
          const { log } = contextValue;
          if (log.cost !== null && wantsCost(request.http))
            singleResult.extensions = { ...singleResult.extensions, cost: costReport(log.cost, costLimit) };
          if (!singleResult.errors) return;
          if (singleResult.data == null) contextValue.loaders.showNothing();
          singleResult.errors = singleResult.errors.slice(0, MAX_ERRORS);
          const codes = singleResult.errors.map(({ extensions }) => extensions?.code as ErrorCode);
          log.code = codes[0] ?? null;
          log.limit = (singleResult.errors[0]?.extensions?.limit as Limit | undefined) ?? null;
          const accept = request.http?.headers.get('accept') ?? '';
          setStatus(
            response.http,
            codes,
            singleResult.data != null || !accept.includes(GRAPHQL_RESPONSE_TYPE),
          );
        },
      };
    },
  };
}

const EMPTY_BODY = { kind: 'single', singleResult: {} } as const;

const GRAPHQL_RESPONSE_TYPE = 'application/graphql-response+json';

/**
 * GraphQL over HTTP: a well-formed request that accepts `application/json` gets 200 even if the document
 * cannot be executed, and so does any result with data. The newer media type uses the status code for errors.
 * An unavailable database is 503 for all.
 */
function setStatus(http: HTTPGraphQLHead, codes: ErrorCode[], lenient: boolean): void {
  if (codes.includes('SERVICE_UNAVAILABLE')) {
    http.status = errorCodes.SERVICE_UNAVAILABLE.status;
    http.headers.set('retry-after', '1');
  } else if (lenient && http.status === 400 && !codes.includes('BAD_REQUEST')) {
    http.status = 200;
  }
}
