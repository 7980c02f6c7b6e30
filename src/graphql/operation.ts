import type { ApolloServerPlugin, HTTPGraphQLHead } from '@apollo/server';
import type { Context } from '../context.ts';
import { type ErrorCode, errorCodes } from '../errors.ts';
import { selectionOf } from '../read/selection.ts';
import { requireDepth } from './depth.ts';
import { requireIntrospectionScope } from './introspection.ts';
import { MOST_ERRORS } from './limits.ts';
import { requireVariables } from './variables.ts';

/** What happens around each operation: before it runs its variables are checked, after it its snapshot is closed. */
export const operationPlugin: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request, contextValue }) {
        if (!operation) return;
        requireIntrospectionScope(document, contextValue.principal);
        requireDepth(document, operation);
        requireVariables(schema, operation, request.variables ?? {});
        contextValue.reading.select(selectionOf(schema, document));
        contextValue.log.operation = operation.name?.value.slice(0, 100) ?? null;
      },
      async willSendResponse({ request, response, contextValue }) {
        void contextValue.reading.close();
        if (response.body.kind !== 'single') return;
        const { singleResult } = response.body;
        if (!singleResult.errors) return;
        singleResult.errors = singleResult.errors.slice(0, MOST_ERRORS);
        const codes = singleResult.errors.map(({ extensions }) => extensions?.code as ErrorCode);
        const accept = request.http?.headers.get('accept') ?? '';
        setStatus(response.http, codes, singleResult.data != null || !accept.includes(NEWER_TYPE));
      },
    };
  },
};

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
