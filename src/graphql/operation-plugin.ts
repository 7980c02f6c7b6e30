import type { ApolloServerPlugin, HTTPGraphQLHead } from '@apollo/server';
import type { Context } from '../context.ts';
import { type ErrorCode, errorCodes } from '../errors.ts';
import type { Admit } from './admission.ts';
import { shownCost, wantsCost } from './cost-limit.ts';
import type { DocumentCache } from './document-cache.ts';
import { type Limit, MAX_ERRORS } from './limits.ts';

/** What happens around each operation: before it runs it is checked, after it its snapshot is closed. `documents` learns of each valid document. */
export function operationPlugin(
  admit: Admit,
  costLimit: number,
  documents: DocumentCache,
): ApolloServerPlugin<Context> {
  return {
    async requestDidStart({ response, contextValue: { onResponseSent } }) {
      // Apollo Server's own objects are old when the answer is made, and would keep it until all that is old is looked through.
      onResponseSent.push(() => {
        response.body = NOTHING_LEFT;
      });
      return {
        async didResolveOperation({ source, queryHash, document, operation, request, contextValue }) {
          // Before it is admitted: one that is refused each time is parsed and validated once, too.
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
            singleResult.extensions = { ...singleResult.extensions, cost: shownCost(log.cost, costLimit) };
          if (!singleResult.errors) return;
          if (singleResult.data == null) contextValue.loaders.showNothing();
          singleResult.errors = singleResult.errors.slice(0, MAX_ERRORS);
          const codes = singleResult.errors.map(({ extensions }) => extensions?.code as ErrorCode);
          log.code = codes[0] ?? null;
          log.limit = (singleResult.errors[0]?.extensions?.limit as Limit | undefined) ?? null;
          const accept = request.http?.headers.get('accept') ?? '';
          setStatus(response.http, codes, singleResult.data != null || !accept.includes(NEWER_TYPE));
        },
      };
    },
  };
}

const NOTHING_LEFT = { kind: 'single', singleResult: {} } as const;

const NEWER_TYPE = 'application/graphql-response+json';

/**
 * GraphQL over HTTP: a well-formed request for `application/json` is answered with 200 even when the document cannot be
 * executed, and so is one with data; the newer media type tells by the status. A database that is away is 503 for all.
 */
function setStatus(http: HTTPGraphQLHead, codes: ErrorCode[], lenient: boolean): void {
  if (codes.includes('SERVICE_UNAVAILABLE')) {
    http.status = errorCodes.SERVICE_UNAVAILABLE.status;
    http.headers.set('retry-after', '1');
  } else if (lenient && http.status === 400 && !codes.includes('BAD_REQUEST')) {
    http.status = 200;
  }
}
