import type { HTTPGraphQLRequest } from '@apollo/server';
import type { ResolveDocument } from '../graphql/trusted-documents.ts';

/** The parts of an HTTP request that define its operation. */
export type GraphqlParams = Pick<HTTPGraphQLRequest, 'method' | 'search' | 'body'>;

type Resolve = (query: unknown, documentId: unknown, extensions: unknown) => string | undefined;

/**
 * Replaces a document hash in the request by the text of the document, so that Apollo Server only sees texts.
 * A malformed request is returned unchanged, and Apollo Server rejects it.
 */
export function resolvePersistedDocument(
  request: GraphqlParams,
  resolveDocument: ResolveDocument,
  mayExplore: boolean,
): GraphqlParams {
  const resolve: Resolve = (query, documentId, extensions) =>
    resolveDocument({ query, documentId, extensions }, mayExplore);
  return request.method === 'POST' ? inBody(request, resolve) : inSearch(request, resolve);
}

function inBody(request: GraphqlParams, resolve: Resolve): GraphqlParams {
  if (!isObject(request.body)) return request;
  const { documentId, ...body } = request.body;
  const query = resolve(body.query, documentId, body.extensions);
  if (query === undefined) return request;
  const { extensions } = body;
  const rest = isObject(extensions) ? { extensions: withoutHash(extensions) } : {};
  return { ...request, body: { ...body, query, ...rest } };
}

function inSearch(request: GraphqlParams, resolve: Resolve): GraphqlParams {
  const parameters = new URLSearchParams(request.search);
  const once = (name: string) => (parameters.getAll(name).length === 1 ? parameters.get(name) : undefined);
  const extensions = parsed(once('extensions'));
  const query = resolve(once('query'), once('documentId'), extensions);
  if (query === undefined || parameters.getAll('query').length > 1) return request;
  parameters.delete('documentId');
  parameters.set('query', query);
  if (isObject(extensions)) parameters.set('extensions', JSON.stringify(withoutHash(extensions)));
  return { ...request, search: `?${parameters}` };
}

/** Apollo Server would use the hash to look in its own cache. */
function withoutHash({ persistedQuery: _, ...rest }: Record<string, unknown>): Record<string, unknown> {
  return rest;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(text: string | null | undefined): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return undefined;
  }
}
